package org.taipan.isa.elf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taipan.isa.elf.ElfFile.Kind;
import org.taipan.isa.elf.ElfFile.Section;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.isa.elf.ElfFile.Symbol;

/** Writes an {@link ElfFile}; equal files give equal bytes. */
public final class ElfWriter {
  private record Entry(
      int name,
      int type,
      long flags,
      long address,
      long offset,
      long size,
      int link,
      int info,
      long align,
      long unit) {}

  private final ElfFile elf;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream names = new ByteArrayOutputStream();
  private final List<Entry> entries = new ArrayList<>();

  private ElfWriter(ElfFile elf) {
    this.elf = elf;
  }

  /** The program whose segments are its allocated sections, one each. */
  public static ElfFile link(long entry, List<Section> sections, List<Symbol> symbols) {
    List<Segment> segments =
        sections.stream()
            .filter(s -> s.kind().allocated() && s.size() > 0)
            .map(s ->
                new Segment(
                    s.address(),
                    s.data(),
                    s.size(),
                    s.kind() == Kind.DATA || s.kind() == Kind.ZERO,
                    s.kind() == Kind.TEXT))
            .toList();
    return new ElfFile(entry, 0, segments, sections, symbols);
  }

  /** The bytes of the file. */
  public static byte[] write(ElfFile elf) {
    return new ElfWriter(elf).write();
  }

  private byte[] write() {
    int start = Elf.HEADER_SIZE + elf.segments().size() * Elf.PROGRAM_HEADER_SIZE;
    out.writeBytes(new byte[start]);
    ByteBuffer programHeaders = buffer(elf.segments().size() * Elf.PROGRAM_HEADER_SIZE);
    for (Segment s : elf.segments()) {
      programHeader(programHeaders, s);
    }
    names.write(0);
    entries.add(new Entry(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    for (Section s : elf.sections()) {
      section(s);
    }
    symbols();
    int nameIndex = entries.size();
    int nameOfNames = name(".shstrtab");
    add(
        new Entry(nameOfNames, Elf.SECTION_STRINGS, 0, 0, out.size(), names.size(), 0, 0, 1, 0),
        names.toByteArray());
    align(8);
    long table = out.size();
    ByteBuffer b = buffer(entries.size() * Elf.SECTION_HEADER_SIZE);
    for (Entry e : entries) {
      b.putInt(e.name)
          .putInt(e.type)
          .putLong(e.flags)
          .putLong(e.address)
          .putLong(e.offset)
          .putLong(e.size);
      b.putInt(e.link).putInt(e.info).putLong(e.align).putLong(e.unit);
    }
    out.writeBytes(bytes(b));
    byte[] file = out.toByteArray();
    ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    header
        .putInt(Elf.MAGIC)
        .put((byte) Elf.CLASS_64)
        .put((byte) Elf.LITTLE_ENDIAN)
        .put((byte) 1)
        .position(16);
    header.putShort((short) Elf.TYPE_EXECUTABLE).putShort((short) Elf.MACHINE_RISCV).putInt(1);
    header.putLong(elf.entry()).putLong(Elf.HEADER_SIZE).putLong(table).putInt(elf.flags());
    header.putShort((short) Elf.HEADER_SIZE).putShort((short) Elf.PROGRAM_HEADER_SIZE);
    header.putShort((short) elf.segments().size()).putShort((short) Elf.SECTION_HEADER_SIZE);
    header.putShort((short) entries.size()).putShort((short) nameIndex);
    header.put(bytes(programHeaders));
    return file;
  }

  private void programHeader(ByteBuffer b, Segment s) {
    align(16);
    int flags =
        Elf.SEGMENT_READ
            | (s.writable() ? Elf.SEGMENT_WRITE : 0)
            | (s.executable() ? Elf.SEGMENT_EXECUTE : 0);
    b.putInt(Elf.SEGMENT_LOAD)
        .putInt(flags)
        .putLong(out.size())
        .putLong(s.address())
        .putLong(s.address());
    b.putLong(s.data().length).putLong(s.size()).putLong(16);
    out.writeBytes(s.data());
  }

  /** Allocated sections share their segment's bytes in the file. */
  private void section(Section s) {
    long flags =
        switch (s.kind()) {
          case TEXT -> Elf.FLAG_ALLOCATE | Elf.FLAG_EXECUTE;
          case READ_ONLY -> Elf.FLAG_ALLOCATE;
          case DATA, ZERO -> Elf.FLAG_ALLOCATE | Elf.FLAG_WRITE;
          case INFO -> 0;
        };
    int type = s.kind() == Kind.ZERO ? Elf.SECTION_ZERO : Elf.SECTION_PROGRAM;
    int name = name(s.name());
    long shared = s.kind().allocated() ? offsetInFile(s) : -1;
    if (shared >= 0) {
      entries.add(new Entry(name, type, flags, s.address(), shared, s.size(), 0, 0, 16, 0));
    } else {
      align(16);
      add(new Entry(name, type, flags, s.address(), out.size(), s.size(), 0, 0, 16, 0), s.data());
    }
  }

  private long offsetInFile(Section s) {
    long at = Elf.HEADER_SIZE + (long) elf.segments().size() * Elf.PROGRAM_HEADER_SIZE;
    for (Segment g : elf.segments()) {
      at = at + 15 & -16;
      if (s.address() >= g.address()
          && s.address() + s.data().length <= g.address() + g.data().length) {
        return at + s.address() - g.address();
      }
      at += g.data().length;
    }
    return -1;
  }

  private void symbols() {
    List<Symbol> sorted =
        elf.symbols().stream().sorted(Comparator.comparing(Symbol::global)).toList();
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    strings.write(0);
    ByteBuffer b = buffer((sorted.size() + 1) * Elf.SYMBOL_SIZE);
    b.position(Elf.SYMBOL_SIZE);
    for (Symbol s : sorted) {
      int type = s.function() ? Elf.SYMBOL_FUNCTION : s.size() > 0 ? Elf.SYMBOL_OBJECT : 0;
      b.putInt(strings.size())
          .put((byte) ((s.global() ? Elf.SYMBOL_GLOBAL << 4 : 0) | type))
          .put((byte) 0);
      b.putShort((short) sectionOf(s)).putLong(s.address()).putLong(s.size());
      strings.writeBytes(s.name().getBytes(StandardCharsets.UTF_8));
      strings.write(0);
    }
    int locals = 1 + (int) sorted.stream().filter(s -> !s.global()).count();
    int strtab = entries.size() + 1;
    align(8);
    add(
        new Entry(
            name(".symtab"),
            Elf.SECTION_SYMBOLS,
            0,
            0,
            out.size(),
            b.capacity(),
            strtab,
            locals,
            8,
            Elf.SYMBOL_SIZE),
        bytes(b));
    add(
        new Entry(
            name(".strtab"), Elf.SECTION_STRINGS, 0, 0, out.size(), strings.size(), 0, 0, 1, 0),
        strings.toByteArray());
  }

  private int sectionOf(Symbol symbol) {
    for (int i = 0; i < elf.sections().size(); i++) {
      Section s = elf.sections().get(i);
      if (s.kind().allocated()
          && symbol.address() >= s.address()
          && symbol.address() < s.address() + s.size()) {
        return i + 1;
      }
    }
    return Elf.SECTION_INDEX_ABSOLUTE;
  }

  private void add(Entry entry, byte[] data) {
    entries.add(entry);
    out.writeBytes(data);
  }

  private int name(String name) {
    int at = names.size();
    names.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    names.write(0);
    return at;
  }

  private void align(int bytes) {
    while (out.size() % bytes != 0) {
      out.write(0);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }
}
