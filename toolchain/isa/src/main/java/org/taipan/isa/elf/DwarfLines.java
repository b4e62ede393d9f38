package org.taipan.isa.elf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.taipan.isa.elf.LineTable.Place;
import org.taipan.isa.elf.LineTable.Range;

/** Reads a {@code .debug_line} section (DWARF 5, section 6.2), versions 2 to 5, 32-bit format. */
final class DwarfLines {
  private static final int PATH = 1;
  private static final int DIRECTORY_INDEX = 2;

  private static final int FORM_DATA2 = 0x05;
  private static final int FORM_STRING = 0x08;
  private static final int FORM_BLOCK = 0x09;
  private static final int FORM_DATA1 = 0x0b;
  private static final int FORM_STRP = 0x0e;
  private static final int FORM_UDATA = 0x0f;
  private static final int FORM_DATA16 = 0x1e;
  private static final int FORM_LINE_STRP = 0x1f;

  private final ByteBuffer section;
  private final DwarfStrings strings;
  private final List<Range> ranges = new ArrayList<>();

  /** What stands before the line-number program of one unit, as far as running it needs. */
  private record Header(
      int version,
      int minimumLength,
      int lineBase,
      int lineRange,
      int opcodeBase,
      List<Integer> operandCounts,
      List<String> files) {

    String file(long register) {
      long index = version >= 5 ? register : register - 1; // numbered from 1 before DWARF 5
      return index >= 0 && index < files.size() ? files.get((int) index) : "?";
    }
  }

  DwarfLines(byte[] section, DwarfStrings strings) {
    this.section = ByteBuffer.wrap(section).order(ByteOrder.LITTLE_ENDIAN);
    this.strings = strings;
  }

  /** The ranges of all units, in the order of the section. */
  List<Range> ranges() {
    try {
      while (section.hasRemaining()) {
        unit();
      }
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw new ElfException("the line table (.debug_line) is cut short or inconsistent");
    }
    return ranges;
  }

  private void unit() {
    int length = section.getInt();
    if (length < 0) {
      throw new ElfException("the line table (.debug_line) is in the 64-bit DWARF format");
    }
    int end = section.position() + length;
    Header header = header();
    new Program(header, section.slice(section.position(), end - section.position())).run();
    section.position(end);
  }

  private Header header() {
    int version = section.getShort();
    if (version < 2 || version > 5) {
      throw new ElfException("the line table (.debug_line) is of DWARF version " + version);
    }
    if (version >= 5) {
      section.getShort(); // sizes of addresses and segment selectors
    }
    int length = section.getInt();
    int program = section.position() + length;
    int minimumLength = unsigned();
    if (version >= 4) {
      section.get(); // operations per instruction: for VLIW
    }
    section.get(); // default of is_stmt
    int lineBase = section.get();
    int lineRange = unsigned();
    int opcodeBase = unsigned();
    List<Integer> counts = new ArrayList<>();
    for (int opcode = 1; opcode < opcodeBase; opcode++) {
      counts.add(unsigned());
    }
    List<String> files = version >= 5 ? files5() : files2();
    section.position(program);
    return new Header(version, minimumLength, lineBase, lineRange, opcodeBase, counts, files);
  }

  private List<String> files2() {
    List<String> folders = new ArrayList<>(List.of(""));
    for (String s = DwarfStrings.read(section); !s.isEmpty(); s = DwarfStrings.read(section)) {
      folders.add(s);
    }
    List<String> files = new ArrayList<>();
    for (String s = DwarfStrings.read(section); !s.isEmpty(); s = DwarfStrings.read(section)) {
      files.add(join(folders, leb128(section), s));
      leb128(section); // time of change
      leb128(section); // length
    }
    return files;
  }

  private List<String> files5() {
    List<String> folders = entries(List.of());
    return entries(folders);
  }

  /** A directory or file table of DWARF 5: formats, then entries. */
  private List<String> entries(List<String> folders) {
    int formats = unsigned();
    long[] kinds = new long[formats];
    long[] forms = new long[formats];
    for (int i = 0; i < formats; i++) {
      kinds[i] = leb128(section);
      forms[i] = leb128(section);
    }
    long count = leb128(section);
    List<String> entries = new ArrayList<>();
    for (long n = 0; n < count && formats > 0; n++) {
      String path = "";
      long folder = 0;
      for (int i = 0; i < formats; i++) {
        if (kinds[i] == PATH) {
          path = string(forms[i]);
        } else if (kinds[i] == DIRECTORY_INDEX) {
          folder = number(forms[i]);
        } else {
          skip(forms[i]);
        }
      }
      entries.add(folder == 0 ? path : join(folders, folder, path));
    }
    return entries;
  }

  private static String join(List<String> folders, long folder, String file) {
    return folder <= 0 || folder >= folders.size() || file.startsWith("/")
        ? file
        : folders.get((int) folder) + "/" + file;
  }

  private String string(long form) {
    return switch ((int) form) {
      case FORM_STRING -> DwarfStrings.read(section);
      case FORM_LINE_STRP -> strings.line(Integer.toUnsignedLong(section.getInt()));
      case FORM_STRP -> strings.other(Integer.toUnsignedLong(section.getInt()));
      default -> throw unknown(form);
    };
  }

  private long number(long form) {
    return switch ((int) form) {
      case FORM_DATA1 -> unsigned();
      case FORM_DATA2 -> Short.toUnsignedLong(section.getShort());
      case FORM_UDATA -> leb128(section);
      default -> throw unknown(form);
    };
  }

  private void skip(long form) {
    switch ((int) form) {
      case FORM_STRING, FORM_LINE_STRP, FORM_STRP -> string(form);
      case FORM_DATA16 -> section.position(section.position() + 16);
      case FORM_BLOCK -> {
        int length = Math.toIntExact(leb128(section));
        section.position(section.position() + length);
      }
      default -> number(form);
    }
  }

  private static ElfException unknown(long form) {
    return new ElfException("the line table (.debug_line) has form " + form + ", which is unknown");
  }

  private int unsigned() {
    return Byte.toUnsignedInt(section.get());
  }

  private static long leb128(ByteBuffer buffer) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = buffer.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static long signedLeb128(ByteBuffer buffer) {
    long value = 0;
    for (int shift = 0; ; ) {
      byte next = buffer.get();
      value |= (next & 0x7fL) << shift;
      shift += 7;
      if (next >= 0) {
        return shift < 64 && (next & 0x40) != 0 ? value | -1L << shift : value;
      }
    }
  }

  /** The state machine of section 6.2.2, with the registers that a range of lines depends on. */
  private final class Program {
    private final Header header;
    private final ByteBuffer code;
    private long address;
    private long file = 1;
    private long line = 1;
    private long lastAddress;
    private Place lastPlace;

    Program(Header header, ByteBuffer code) {
      this.header = header;
      this.code = code.order(ByteOrder.LITTLE_ENDIAN);
    }

    void run() {
      while (code.hasRemaining()) {
        int opcode = Byte.toUnsignedInt(code.get());
        if (opcode >= header.opcodeBase()) {
          special(opcode - header.opcodeBase());
          row();
        } else if (opcode == 0) {
          extended();
        } else {
          standard(opcode);
        }
      }
    }

    private void special(int adjusted) {
      address += (long) (adjusted / header.lineRange()) * header.minimumLength();
      line += header.lineBase() + adjusted % header.lineRange();
    }

    private void standard(int opcode) {
      switch (opcode) {
        case 1 -> row(); // DW_LNS_copy
        case 2 -> address += leb128(code) * header.minimumLength(); // DW_LNS_advance_pc
        case 3 -> line += signedLeb128(code); // DW_LNS_advance_line
        case 4 -> file = leb128(code); // DW_LNS_set_file
        case 8 -> // DW_LNS_const_add_pc
            address +=
                (long) ((255 - header.opcodeBase()) / header.lineRange()) * header.minimumLength();
        case 9 -> address += Short.toUnsignedLong(code.getShort()); // DW_LNS_fixed_advance_pc
        default -> {
          for (int i = 0; i < header.operandCounts().get(opcode - 1); i++) {
            leb128(code);
          }
        }
      }
    }

    private void extended() {
      int length = Math.toIntExact(leb128(code));
      int end = code.position() + length;
      switch (code.get()) {
        case 1 -> { // DW_LNE_end_sequence
          finish();
          address = 0;
          file = 1;
          line = 1;
          lastPlace = null;
        }
        case 2 -> address = code.getLong(); // DW_LNE_set_address
        default -> {}
      }
      code.position(end);
    }

    private void row() {
      finish();
      lastAddress = address;
      lastPlace = new Place(header.file(file), (int) line);
    }

    /** The instructions since the last row belong to that row's place; line 0 means none. */
    private void finish() {
      if (lastPlace != null
          && lastPlace.line() > 0
          && Long.compareUnsigned(lastAddress, address) < 0) {
        ranges.add(new Range(lastAddress, address, lastPlace));
      }
    }
  }
}
