package org.taipan.isa.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taipan.isa.elf.ElfFile.Kind;
import org.taipan.isa.elf.ElfFile.Section;
import org.taipan.isa.elf.LineTable.Place;
import org.taipan.isa.elf.LineTable.Range;

class LineTableTest {
  private static final byte[] OPERAND_COUNTS = {0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1};

  /**
   * Line base -5, line range 14, opcode base 13: special opcode = 13 + (line + 5) + 14 * address.
   */
  private static byte special(int lines, int instructions) {
    return (byte) (13 + lines + 5 + 14 * instructions);
  }

  private static byte[] program() {
    return join(
        new byte[] {0, 9, 2}, // set_address
        ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0x8000_0000L).array(),
        new byte[] {special(2, 0)}, // 80000000: line 3
        new byte[] {special(1, 2)}, // 80000008: line 4
        new byte[] {
          4, 2, 3, 0x60, 2, 1, 1
        }, // file 2, line - 32, 1 instruction on, copy: not a line
        new byte[] {3, (byte) 0xe4, 0, 8, 1}, // line + 100, 17 instructions on, copy
        new byte[] {2, 4, 0, 1, 1}); // 4 instructions on, end_sequence
  }

  private static byte[] version4() {
    byte[] tables =
        join(
            new byte[] {4, 1, 1, -5, 14, 13},
            OPERAND_COUNTS,
            text("lib"),
            text(""),
            text("main.py"),
            new byte[] {0, 0, 0},
            text("list.py"),
            new byte[] {1, 0, 0},
            text(""));
    byte[] header = join(new byte[] {4, 0}, int32(tables.length), tables);
    byte[] unit = join(header, program());
    return join(int32(unit.length), unit);
  }

  private static byte[] version5() {
    byte[] tables =
        join(
            new byte[] {4, 1, 1, -5, 14, 13},
            OPERAND_COUNTS,
            new byte[] {1, 1, 0x1f, 2}, // directories: path as offset into .debug_line_str
            int32(0),
            int32(5),
            new byte[] {2, 1, 0x08, 2, 0x0b, 3}, // files: path in place, directory index
            text("main.py"),
            new byte[] {0},
            text("main.py"),
            new byte[] {0},
            text("list.py"),
            new byte[] {1});
    byte[] header = join(new byte[] {5, 0, 8, 0}, int32(tables.length), tables);
    byte[] unit = join(header, program());
    return join(int32(unit.length), unit);
  }

  @Test
  void version4IsRead() {
    check(LineTable.of(elf(version4())));
  }

  @Test
  void version5IsRead() {
    check(LineTable.of(elf(version5())));
  }

  private static void check(LineTable table) {
    assertEquals(
        List.of(
            new Range(0x8000_0000L, 0x8000_0008L, new Place("main.py", 3)),
            new Range(0x8000_0008L, 0x8000_000cL, new Place("main.py", 4)),
            new Range(0x8000_0050L, 0x8000_0060L, new Place("lib/list.py", 72))),
        table.ranges());
    assertEquals(Optional.of(new Place("main.py", 3)), table.at(0x8000_0004L));
    assertEquals(Optional.of(new Place("lib/list.py", 72)), table.at(0x8000_005cL));
    assertEquals(Optional.empty(), table.at(0x8000_0020L), "line number not positive");
    assertEquals(Optional.empty(), table.at(0x8000_0060L), "behind the end");
    assertEquals(Optional.empty(), table.at(0x7fff_fffcL), "before the start");
  }

  @Test
  void aFileWithoutTheSectionHasNoLines() {
    ElfFile elf = new ElfFile(0, 0, List.of(), List.of(), List.of());
    assertEquals(List.of(), LineTable.of(elf).ranges());
  }

  @Test
  void aSectionCutAnywhereIsAnError() {
    byte[] whole = version5();
    for (int length = 1; length < whole.length; length++) {
      ElfFile elf = elf(Arrays.copyOf(whole, length));
      assertThrows(ElfException.class, () -> LineTable.of(elf));
    }
  }

  @Test
  void anUnknownVersionIsNamed() {
    byte[] bytes = version5();
    bytes[4] = 9;
    ElfException error = assertThrows(ElfException.class, () -> LineTable.of(elf(bytes)));
    assertEquals("the line table (.debug_line) is of DWARF version 9", error.getMessage());
  }

  private static ElfFile elf(byte[] lines) {
    return new ElfFile(
        0,
        0,
        List.of(),
        List.of(
            Section.of(".debug_line", Kind.INFO, 0, lines),
            Section.of(".debug_line_str", Kind.INFO, 0, join(text("/src"), text("lib")))),
        List.of());
  }

  private static byte[] int32(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static byte[] text(String text) {
    return (text + "\0").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
