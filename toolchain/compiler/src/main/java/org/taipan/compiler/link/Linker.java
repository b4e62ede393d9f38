package org.taipan.compiler.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.taipan.compiler.HostData;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.codegen.CodeItem;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Label;
import org.taipan.compiler.codegen.CodeItem.Pooled;
import org.taipan.compiler.codegen.CodeUnit;
import org.taipan.compiler.codegen.FunctionEmitter;
import org.taipan.compiler.codegen.Registers;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Operation.LinkSymbol;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.Op;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Kind;
import org.taipan.isa.elf.ElfFile.Section;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.isa.elf.ElfFile.Symbol;

/** Makes the program image (docs/runtime.md) from the code of its functions. */
public final class Linker {
  /** Name of the section with the category of each instruction. */
  public static final String CATEGORIES = ".taipan.categories";

  private static final int SEGMENT_ALIGNMENT = 4096;
  private static final int TRAP_STACK_SIZE = 0x4000;
  private static final int HEAP_ALIGNMENT = 16;

  /** Stack below the limit, for the library's functions. */
  private static final int STACK_RESERVE = 0x10000;

  /**
   * What a program needs besides its code.
   *
   * @param source the program's file
   * @param trees the syntax trees of all modules
   * @param mainSymbol the function that is the module's body
   * @param variables the module's variables by name
   * @param memorySize bytes of DRAM
   * @param stackSize bytes of stack above the limit
   * @param host what the program gets from outside
   */
  public record Program(
      SourceFile source,
      Map<SourceFile, Module> trees,
      String mainSymbol,
      Map<String, GlobalSlot> variables,
      long memorySize,
      long stackSize,
      HostData host) {}

  private final Program program;
  private final List<CodeUnit> units = new ArrayList<>();
  private final List<CodeItem> items = new ArrayList<>();
  private final List<GlobalSlot> slots;
  private final Map<LinkSymbol, Long> linkValues = new LinkedHashMap<>();
  private final Map<GlobalSlot, Long> variableNames = new LinkedHashMap<>();
  private final SiteTables sites = new SiteTables();
  private final long base = MemoryMap.DRAM.base();

  private Linker(
      Program program, List<CodeUnit> functions, Set<String> called, List<GlobalSlot> slots) {
    this.program = program;
    this.slots = slots;
    Set<Op> missing = MissCode.used(functions);
    units.add(StartCode.start(program.mainSymbol(), !missing.isEmpty()));
    units.add(StartCode.trap());
    Stream.of(StartCode.saveRegisters(), StartCode.resume(), StartCode.stackCheck())
        .filter(u -> called.contains(u.symbol()))
        .forEach(units::add);
    if (!missing.isEmpty()) {
      units.add(MissCode.handlers(missing));
    }
    units.addAll(functions);
    units.forEach(u -> items.addAll(u.items()));
  }

  /** The symbols that every program refers to from its start code. */
  public static Set<String> roots(String mainSymbol) {
    Set<String> roots = new LinkedHashSet<>(StartCode.start(mainSymbol, false).references());
    roots.addAll(StartCode.trap().references());
    roots.addAll(StartCode.stackCheck().references());
    roots.remove(StartCode.TRAP);
    return roots;
  }

  /** The symbols that the linker itself has the code of. */
  public static Set<String> ownSymbols() {
    return Set.of(StartCode.SAVE_REGISTERS, StartCode.RESUME, FunctionEmitter.STACK_CHECK);
  }

  /**
   * Links a program.
   *
   * @param called the symbols that the functions refer to
   */
  public static ElfFile link(
      Program program, List<CodeUnit> functions, Set<String> called, List<GlobalSlot> slots) {
    return new Linker(program, functions, called, slots).run();
  }

  private ElfFile run() {
    TextLayout layout = new TextLayout(base, items);
    enterFunctions(layout);
    DataBuffer readOnly = new DataBuffer(roundUp(layout.end(), SEGMENT_ALIGNMENT));
    StaticData objects =
        new StaticData(readOnly, code -> layout.address(new Label.Entry(code)), program.host());
    Map<Pooled, Long> pooled = putReadOnly(readOnly, objects);
    DataBuffer pool = new DataBuffer(readOnly.align(8).address());
    Map<Pooled, Long> poolAddresses = new LinkedHashMap<>();
    for (Pooled word : pooled.keySet()) {
      poolAddresses.put(word, pool.address() + 8L * poolAddresses.size());
    }
    long data = roundUp(pool.address() + 8L * pooled.size(), SEGMENT_ALIGNMENT);
    placeMemory(data, layout);
    pooled.forEach((word, value) -> pool.putWord(valueOf(word, value)));
    readOnly.putBytes(pool.toByteArray());
    ToLongFunction<Pooled> poolAddress = poolAddresses::get;
    byte[] text = TextEncoder.encode(items, layout, base, poolAddress);
    return image(layout, text, readOnly.toByteArray(), data);
  }

  private long valueOf(Pooled word, long objectValue) {
    return switch (word) {
      case Pooled.ObjectValue _ -> objectValue;
      case Pooled.LinkValue(LinkSymbol symbol) -> linkValues.get(symbol);
    };
  }

  private static long roundUp(long address, int alignment) {
    return (address + alignment - 1) / alignment * alignment;
  }

  private void enterFunctions(TextLayout layout) {
    int item = 0;
    for (CodeUnit unit : units) {
      int end = item + unit.items().size();
      long endAddress = end < items.size() ? layout.address(end) : layout.end();
      sites.beginFunction(unit, layout.address(item), endAddress);
      for (; item < end; item++) {
        if (items.get(item).frameSize().isPresent()) {
          long handler = items.get(item).handler().map(layout::address).orElse(0L);
          sites.addSite(layout.address(item) + siteSize(item, layout), items.get(item), handler);
        }
      }
    }
  }

  /** From a call to where it returns to; what may miss is a call of its first instruction. */
  private int siteSize(int item, TextLayout layout) {
    return items.get(item).content() instanceof Content.Branch ? 4 : layout.size(item);
  }

  /** Puts objects and tables; gives the words that code loads, in order, objects with value. */
  private Map<Pooled, Long> putReadOnly(DataBuffer readOnly, StaticData objects) {
    Map<Pooled, Long> pooled = new LinkedHashMap<>();
    for (CodeItem item : items) {
      if (item.content() instanceof Content.PoolLoad(_, Pooled word)) {
        pooled.computeIfAbsent(
            word,
            w ->
                switch (w) {
                  case Pooled.ObjectValue(var object) -> objects.value(object);
                  case Pooled.LinkValue _ -> 0L;
                });
      }
    }
    program
        .variables()
        .forEach(
            (name, slot) -> variableNames.put(slot, objects.value(new StaticObject.Text(name))));
    linkValues.put(LinkSymbol.CLASS_TABLE, objects.putClasses());
    Map<SourceFile, Anchors> anchors = new HashMap<>();
    program.trees().forEach((source, tree) -> anchors.put(source, new Anchors(source, tree)));
    linkValues.put(LinkSymbol.FUNCTION_TABLE, sites.putFunctions(readOnly, objects));
    linkValues.put(LinkSymbol.SITE_TABLE, sites.putSites(readOnly, anchors));
    linkValues.put(LinkSymbol.SITE_COUNT, (long) sites.siteCount());
    return pooled;
  }

  private void placeMemory(long data, TextLayout layout) {
    long table = data + 8L * slots.size();
    long zero = table + 16L * variableNames.size();
    linkValues.put(LinkSymbol.GLOBAL_TABLE, table);
    linkValues.put(LinkSymbol.GLOBAL_COUNT, (long) variableNames.size());
    long trapStack = roundUp(zero, HEAP_ALIGNMENT) + TRAP_STACK_SIZE;
    long top = base + program.memorySize();
    long limit = top - program.stackSize();
    linkValues.put(LinkSymbol.GLOBAL_POINTER, data + Registers.GLOBAL_BIAS);
    linkValues.put(LinkSymbol.TRAP_STACK, trapStack);
    if (units.stream().anyMatch(u -> u.symbol().equals(MissCode.TABLE))) {
      linkValues.put(LinkSymbol.MISS_TABLE, layout.address(new Label.Entry(MissCode.TABLE)));
    }
    linkValues.put(LinkSymbol.TRAP_ENTRY, layout.address(new Label.Entry(StartCode.TRAP)));
    linkValues.put(LinkSymbol.HEAP_START, trapStack);
    linkValues.put(LinkSymbol.HEAP_END, limit - STACK_RESERVE);
    linkValues.put(LinkSymbol.STACK_LIMIT, limit);
    linkValues.put(LinkSymbol.STACK_TOP, top);
  }

  private ElfFile image(TextLayout layout, byte[] text, byte[] readOnly, long data) {
    DataBuffer globals = new DataBuffer(data);
    slots.forEach(s -> globals.putWord(s.initial()));
    variableNames.forEach((slot, name) -> globals.putWord(name).putWord(data + 8L * slot.index()));
    long zero = globals.address();
    long zeroSize = linkValues.get(LinkSymbol.HEAP_START) - zero;
    long readOnlyBase = roundUp(layout.end(), SEGMENT_ALIGNMENT);
    byte[] globalBytes = globals.toByteArray();
    List<DebugInfo.Row> rows = rows(layout);
    List<Section> sections =
        List.of(
            Section.of(".text", Kind.TEXT, base, text),
            Section.of(".rodata", Kind.READ_ONLY, readOnlyBase, readOnly),
            Section.of(".data", Kind.DATA, data, globalBytes),
            new Section(".bss", Kind.ZERO, zero, new byte[0], zeroSize),
            Section.of(".debug_line", Kind.INFO, 0, DebugInfo.lines(rows, layout.end())),
            Section.of(".debug_abbrev", Kind.INFO, 0, DebugInfo.abbreviations()),
            Section.of(
                ".debug_info",
                Kind.INFO,
                0,
                DebugInfo.info(program.source().name(), base, layout.end())),
            Section.of(CATEGORIES, Kind.INFO, 0, categories(layout, text.length)));
    List<Segment> segments =
        List.of(
            new Segment(base, text, text.length, false, true),
            new Segment(readOnlyBase, readOnly, readOnly.length, false, false),
            new Segment(data, globalBytes, globalBytes.length + zeroSize, true, false));
    return new ElfFile(base, 0, segments, sections, symbols(layout, data));
  }

  /** The places of the source in the order of the text, each where it begins. */
  private List<DebugInfo.Row> rows(TextLayout layout) {
    List<DebugInfo.Row> rows = new ArrayList<>();
    int item = 0;
    for (CodeUnit unit : units) {
      for (CodeItem i : unit.items()) {
        String file = unit.source().name();
        Span span = i.span();
        if (layout.size(item) > 0 && (rows.isEmpty() || !rows.getLast().isOf(file, span))) {
          rows.add(new DebugInfo.Row(layout.address(item), file, span.line(), span.column()));
        }
        item++;
      }
    }
    return rows;
  }

  private byte[] categories(TextLayout layout, int textSize) {
    byte[] categories = new byte[textSize / 4];
    for (int i = 0; i < items.size(); i++) {
      int first = Math.toIntExact(layout.address(i) - base) / 4;
      for (int word = 0; word < layout.size(i) / 4; word++) {
        categories[first + word] = (byte) items.get(i).category().number();
      }
    }
    return categories;
  }

  private List<Symbol> symbols(TextLayout layout, long data) {
    List<Symbol> symbols = new ArrayList<>();
    int item = 0;
    for (CodeUnit unit : units) {
      int end = item + unit.items().size();
      long start = layout.address(item);
      long endAddress = end < items.size() ? layout.address(end) : layout.end();
      symbols.add(new Symbol(unit.symbol(), start, endAddress - start, true, true));
      item = end;
    }
    for (GlobalSlot slot : slots) {
      symbols.add(new Symbol(slot.symbol(), data + 8L * slot.index(), 8, false, true));
    }
    return symbols;
  }
}
