package org.taipan.isa.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taipan.isa.elf.ElfFile.Kind;
import org.taipan.isa.elf.ElfFile.Section;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.isa.elf.ElfFile.Symbol;

/** Reads an ELF64 executable for RISC-V. */
public final class ElfReader {
  private record Header(
      int name, int type, long flags, long address, long offset, long size, int link) {}

  private final ByteBuffer file;

  private ElfReader(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads a file's bytes.
   *
   * @throws ElfException if they are no statically linked ELF64 program for RISC-V, or are cut
   *     short
   */
  public static ElfFile read(byte[] bytes) {
    try {
      return new ElfReader(bytes).read();
    } catch (IndexOutOfBoundsException e) {
      throw new ElfException("the file is cut short or its headers point outside it");
    }
  }

  private ElfFile read() {
    if (file.limit() < 4 || file.getInt(0) != Elf.MAGIC) {
      throw new ElfException("not an ELF file");
    }
    if (file.get(4) != Elf.CLASS_64 || file.get(5) != Elf.LITTLE_ENDIAN) {
      throw new ElfException("not a 64-bit little-endian ELF file");
    }
    int machine = Short.toUnsignedInt(file.getShort(18));
    if (machine != Elf.MACHINE_RISCV) {
      throw new ElfException("machine " + machine + " is not RISC-V (" + Elf.MACHINE_RISCV + ")");
    }
    if (file.getShort(16) != Elf.TYPE_EXECUTABLE) {
      throw new ElfException("not a statically linked executable");
    }
    List<Header> headers = headers();
    List<Section> sections = sections(headers);
    return new ElfFile(
        file.getLong(24), file.getInt(48), segments(sections), sections, symbols(headers));
  }

  private List<Segment> segments(List<Section> sections) {
    List<Segment> segments = new ArrayList<>();
    long table = file.getLong(32);
    int count = Short.toUnsignedInt(file.getShort(56));
    for (int i = 0; i < count; i++) {
      int at = Math.toIntExact(table + (long) i * Elf.PROGRAM_HEADER_SIZE);
      if (file.getInt(at) != Elf.SEGMENT_LOAD || file.getLong(at + 40) == 0) {
        continue;
      }
      int flags = file.getInt(at + 4);
      long offset = file.getLong(at + 8);
      Segment segment =
          new Segment(
              file.getLong(at + 24),
              bytes(offset, file.getLong(at + 32)),
              file.getLong(at + 40),
              (flags & Elf.SEGMENT_WRITE) != 0,
              (flags & Elf.SEGMENT_EXECUTE) != 0);
      if (segment.size() < segment.data().length) {
        throw new ElfException("segment " + i + " is larger in the file than in memory");
      }
      segments.add(offset == 0 ? withoutHeaders(segment, sections) : segment);
    }
    return segments;
  }

  /** Linkers like to map the file's headers in front of the first section; they are not program. */
  private static Segment withoutHeaders(Segment s, List<Section> sections) {
    long end = s.address() + s.data().length;
    long first =
        sections.stream()
            .filter(x -> x.kind().allocated() && x.size() > 0)
            .mapToLong(Section::address)
            .filter(a -> a >= s.address() && a < end)
            .min()
            .orElse(s.address());
    int headers = (int) (first - s.address());
    return new Segment(
        first,
        Arrays.copyOfRange(s.data(), headers, s.data().length),
        s.size() - headers,
        s.writable(),
        s.executable());
  }

  private List<Header> headers() {
    List<Header> headers = new ArrayList<>();
    long table = file.getLong(40);
    int count = Short.toUnsignedInt(file.getShort(60));
    if (count > 0 && table > file.limit() - (long) count * Elf.SECTION_HEADER_SIZE) {
      throw new ElfException("the file is cut short: its section headers are missing");
    }
    for (int i = 0; i < count; i++) {
      int at = Math.toIntExact(table + (long) i * Elf.SECTION_HEADER_SIZE);
      headers.add(
          new Header(
              file.getInt(at),
              file.getInt(at + 4),
              file.getLong(at + 8),
              file.getLong(at + 16),
              file.getLong(at + 24),
              file.getLong(at + 32),
              file.getInt(at + 40)));
    }
    return headers;
  }

  private List<Section> sections(List<Header> headers) {
    List<Section> sections = new ArrayList<>();
    if (headers.isEmpty()) {
      return sections;
    }
    Header names = headers.get(Short.toUnsignedInt(file.getShort(62)));
    for (Header h : headers) {
      if (h.type() != Elf.SECTION_PROGRAM && h.type() != Elf.SECTION_ZERO) {
        continue;
      }
      Kind kind = kind(h);
      byte[] data = kind == Kind.ZERO ? new byte[0] : bytes(h.offset(), h.size());
      sections.add(new Section(string(names, h.name()), kind, h.address(), data, h.size()));
    }
    return sections;
  }

  private static Kind kind(Header h) {
    if ((h.flags() & Elf.FLAG_ALLOCATE) == 0) {
      return Kind.INFO;
    }
    if (h.type() == Elf.SECTION_ZERO) {
      return Kind.ZERO;
    }
    if ((h.flags() & Elf.FLAG_EXECUTE) != 0) {
      return Kind.TEXT;
    }
    return (h.flags() & Elf.FLAG_WRITE) != 0 ? Kind.DATA : Kind.READ_ONLY;
  }

  private List<Symbol> symbols(List<Header> headers) {
    List<Symbol> symbols = new ArrayList<>();
    for (Header h : headers) {
      if (h.type() != Elf.SECTION_SYMBOLS) {
        continue;
      }
      Header names = headers.get(h.link());
      for (long at = h.offset() + Elf.SYMBOL_SIZE;
          at < h.offset() + h.size();
          at += Elf.SYMBOL_SIZE) {
        int p = Math.toIntExact(at);
        int info = file.get(p + 4);
        int type = info & 15;
        String name = string(names, file.getInt(p));
        boolean mapping =
            name.startsWith("$"); // marks code or data for disassemblers (RISC-V psABI)
        if (type <= Elf.SYMBOL_FUNCTION && !name.isEmpty() && !mapping) {
          symbols.add(
              new Symbol(
                  name,
                  file.getLong(p + 8),
                  file.getLong(p + 16),
                  type == Elf.SYMBOL_FUNCTION,
                  info >> 4 == Elf.SYMBOL_GLOBAL));
        }
      }
    }
    return symbols;
  }

  private byte[] bytes(long offset, long size) {
    if (offset < 0 || size < 0 || offset > file.limit() || size > file.limit() - offset) {
      throw new ElfException(
          "the file is cut short: " + size + " bytes at " + offset + " of " + file.limit());
    }
    byte[] data = new byte[(int) size];
    file.get((int) offset, data);
    return data;
  }

  private String string(Header table, int offset) {
    int start = Math.toIntExact(table.offset() + offset);
    int end = start;
    while (file.get(end) != 0) {
      end++;
    }
    return new String(file.array(), start, end - start, StandardCharsets.UTF_8);
  }
}
