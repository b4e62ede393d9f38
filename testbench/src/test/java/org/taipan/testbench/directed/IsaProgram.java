package org.taipan.testbench.directed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.directed.IsaCase.Base;
import org.taipan.testbench.directed.IsaCase.Value;

/**
 * A program that sets up and executes cases one after the other. Jumps on all sides of an
 * instruction under test lead out of it, so that execution may go on up to 16 bytes away; a case
 * that goes further must be alone: then zeros, which are illegal instructions, stand around it.
 */
final class IsaProgram {
  /** How far from the instruction execution can go on. */
  static final int PAD_BYTES = 16;

  /** What memory operands are relative to; 2 KiB on both sides of it are free. */
  static final String MEMORY = "memory";

  /** The label of the table of handlers of misses. */
  static final String MISSES = "misses";

  /** The trap handler's label. */
  static final String HANDLER = "handler";

  /** Bytes of an entry of the table of handlers of misses. */
  static final int MISS_ENTRY_BYTES = 16;

  private static final int MISS_ENTRIES = 32;
  private static final int REACH = 2304;

  private final List<IsaCase> cases;
  private final Set<Extension> extensions;
  private final StringBuilder text = new StringBuilder();

  private IsaProgram(List<IsaCase> cases, InstructionSet set) {
    this.cases = cases;
    this.extensions = set.extensions();
  }

  /**
   * The program of some cases.
   *
   * @param set decides which registers there are to be set up
   */
  static ElfFile of(List<IsaCase> cases, InstructionSet set) {
    return new IsaProgram(cases, set).build();
  }

  /** The programs that hold all of some cases: those that jump far in one of their own. */
  static List<List<IsaCase>> batches(List<IsaCase> cases) {
    List<List<IsaCase>> batches = new ArrayList<>();
    batches.add(cases.stream().filter(c -> !c.farJump()).toList());
    cases.stream().filter(IsaCase::farJump).forEach(c -> batches.add(List.of(c)));
    batches.removeIf(List::isEmpty);
    return batches;
  }

  /** Label of a case's first instruction. */
  static String first(int index) {
    return "case" + index;
  }

  /** Label of a case's last instruction, the one under test. */
  static String last(int index) {
    return "last" + index;
  }

  /** Label of an instruction that reads what an effect has changed. */
  static String check(int index, int effect) {
    return "check" + index + "_" + effect;
  }

  /** Names of the effects that are read after the case, in order. */
  static List<String> checked(IsaCase c) {
    return c.after().keySet().stream()
        .filter(name -> name.startsWith("m+") || Csr.named(name).isPresent())
        .toList();
  }

  private ElfFile build() {
    boolean alone = cases.size() == 1;
    lines(".zero 2048", "_start:");
    if (alone) {
      setUp(0);
      lines("j " + first(0));
      after(0);
      end();
      lines(".balign 8192");
      site(0);
    } else {
      for (int i = 0; i < cases.size(); i++) {
        setUp(i);
        lines("j " + first(i));
        site(i);
        after(i);
      }
      end();
    }
    lines(".data", ".zero " + REACH, MEMORY + ": .zero " + REACH, "recovery: .dword 0");
    return Assembler.assemble(InstructionSet.all(), text.toString());
  }

  private void end() {
    lines("li x5, 0x%x".formatted(MemoryMap.HOST.base()), "sw x0, 0(x5)", "stop: j stop");
    lines(".balign 4", HANDLER + ":", "la x5, recovery", "ld x5, 0(x5)", "jr x5");
    lines(".balign 512", MISSES + ":");
    lines(("j " + HANDLER + "\n").repeat(MISS_ENTRIES * MISS_ENTRY_BYTES / 4).split("\n"));
  }

  private void setUp(int index) {
    IsaCase c = cases.get(index);
    lines("la x5, " + HANDLER, "csrw mtvec, x5");
    lines("la x5, next" + index, "la x6, recovery", "sd x5, 0(x6)");
    if (extensions.contains(Extension.ZDINX)) {
      lines("csrwi fcsr, 0");
    }
    if (extensions.contains(Extension.XPY)) {
      lines("la x5, " + MISSES, "csrw pymvec, x5");
    }
    c.before()
        .forEach((name, value) -> {
          if (!name.startsWith("x")) {
            load("x6", value, index);
            set(name);
          }
        });
    c.before()
        .forEach((name, value) -> {
          if (name.startsWith("x")) {
            load(name, value, index);
          }
        });
  }

  /** Gives register x6 to what is no register. */
  private void set(String name) {
    if (name.equals("msip")) {
      lines("li x5, 0x%x".formatted(MemoryMap.CLINT.base()), "sw x6, 0(x5)");
    } else if (name.startsWith("m+")) {
      lines("la x5, " + Value.parse(name).text(MEMORY), "sd x6, 0(x5)");
    } else {
      lines("csrw " + name + ", x6");
    }
  }

  private void load(String register, Value value, int index) {
    String label = value.base() == Base.PC ? first(index) : MEMORY;
    lines((value.base() == Base.NOTHING ? "li " : "la ") + register + ", " + value.text(label));
  }

  private void site(int index) {
    List<String> instructions = cases.get(index).instructions();
    pad(index);
    lines(first(index) + ":");
    for (int i = 0; i < instructions.size(); i++) {
      lines((i == instructions.size() - 1 ? last(index) + ": " : "") + instructions.get(i));
    }
    pad(index);
  }

  private void pad(int index) {
    lines(("j next" + index + "\n").repeat(PAD_BYTES / 4).split("\n"));
  }

  private void after(int index) {
    lines("next" + index + ":");
    List<String> names = checked(cases.get(index));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.startsWith("m+")) {
        lines("la x5, " + Value.parse(name).text(MEMORY), check(index, i) + ": ld x6, 0(x5)");
      } else {
        lines(check(index, i) + ": csrr x6, " + name);
      }
    }
    lines("csrwi mie, 0", "csrwi mstatus, 0");
    if (cases.get(index).before().containsKey("msip")) {
      lines("li x6, 0");
      set("msip");
    }
  }

  private void lines(String... added) {
    for (String line : added) {
      text.append(line).append('\n');
    }
  }

  /** What a value is in a program, with its labels placed. */
  static long resolve(Value value, ElfFile program, int index, int word) {
    return switch (value.base()) {
      case NOTHING -> value.offset();
      case PC -> address(program, first(index)) + value.offset();
      case MEMORY -> address(program, MEMORY) + value.offset();
      case WORD -> word & 0xffff_ffffL;
    };
  }

  /** Address of a label. */
  static long address(ElfFile program, String label) {
    return program.symbol(label).orElseThrow().address();
  }

  /** The effects of an instruction that does not exist. */
  static Map<String, Value> illegal() {
    return Map.of("trap", new Value(Base.NOTHING, 2), "tval", new Value(Base.WORD, 0));
  }
}
