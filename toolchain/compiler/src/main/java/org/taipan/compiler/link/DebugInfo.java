package org.taipan.compiler.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taipan.compiler.source.Span;

/**
 * DWARF 4: one compilation unit with a line table over the whole text (DWARF 4, sections 6.2 and
 * 7.5).
 */
final class DebugInfo {
  /**
   * From this address on, code belongs to a line of a file.
   *
   * @param column from 0
   */
  record Row(long address, String file, int line, int column) {
    /** Whether it stands for a place in a file. */
    boolean isOf(String place, Span span) {
      return line == span.line() && column == span.column() && file.equals(place);
    }
  }

  private static final int VERSION = 4;
  private static final int ADDRESS_SIZE = 8;

  // Standard opcodes of the line program and their numbers of operands.
  private static final byte[] STANDARD_OPCODE_LENGTHS = {0, 1, 1, 1, 1, 0, 0, 0, 1};
  private static final int OPCODE_BASE = STANDARD_OPCODE_LENGTHS.length + 1;
  private static final int DW_LNS_COPY = 1;
  private static final int DW_LNS_ADVANCE_PC = 2;
  private static final int DW_LNS_ADVANCE_LINE = 3;
  private static final int DW_LNS_SET_FILE = 4;
  private static final int DW_LNS_SET_COLUMN = 5;
  private static final int DW_LNE_END_SEQUENCE = 1;
  private static final int DW_LNE_SET_ADDRESS = 2;

  private static final int DW_TAG_COMPILE_UNIT = 0x11;
  private static final int DW_AT_NAME = 0x03;
  private static final int DW_AT_STMT_LIST = 0x10;
  private static final int DW_AT_LOW_PC = 0x11;
  private static final int DW_AT_HIGH_PC = 0x12;
  private static final int DW_AT_PRODUCER = 0x25;
  private static final int DW_FORM_ADDR = 0x01;
  private static final int DW_FORM_DATA8 = 0x07;
  private static final int DW_FORM_STRING = 0x08;
  private static final int DW_FORM_SEC_OFFSET = 0x17;

  private DebugInfo() {}

  /** The contents of {@code .debug_line}; rows ascend. */
  static byte[] lines(List<Row> rows, long end) {
    Map<String, Integer> files = new LinkedHashMap<>();
    rows.forEach(r -> files.computeIfAbsent(r.file(), _ -> files.size() + 1));
    DataBuffer header = new DataBuffer(0);
    header.putByte(1).putByte(1).putByte(1);
    header.putByte(0).putByte(1).putByte(OPCODE_BASE).putBytes(STANDARD_OPCODE_LENGTHS);
    header.putByte(0);
    for (String file : files.keySet()) {
      header.putText(file).putUnsigned(0).putUnsigned(0).putUnsigned(0);
    }
    header.putByte(0);
    byte[] program = program(rows, end, files);
    DataBuffer section = new DataBuffer(0);
    section.put(2 + 4 + header.size() + program.length, 4).put(VERSION, 2);
    section.put(header.size(), 4).putBytes(header.toByteArray()).putBytes(program);
    return section.toByteArray();
  }

  private static byte[] program(List<Row> rows, long end, Map<String, Integer> files) {
    DataBuffer code = new DataBuffer(0);
    if (rows.isEmpty()) {
      return code.toByteArray();
    }
    long address = rows.getFirst().address();
    code.putByte(0).putUnsigned(1 + ADDRESS_SIZE).putByte(DW_LNE_SET_ADDRESS).putWord(address);
    int line = 1;
    int file = 1;
    int column = 0;
    for (Row row : rows) {
      if (files.get(row.file()) != file) {
        file = files.get(row.file());
        code.putByte(DW_LNS_SET_FILE).putUnsigned(file);
      }
      if (row.column() + 1 != column) {
        column = row.column() + 1;
        code.putByte(DW_LNS_SET_COLUMN).putUnsigned(column);
      }
      code.putByte(DW_LNS_ADVANCE_LINE).putSigned(row.line() - line);
      code.putByte(DW_LNS_ADVANCE_PC).putUnsigned(row.address() - address);
      code.putByte(DW_LNS_COPY);
      line = row.line();
      address = row.address();
    }
    code.putByte(DW_LNS_ADVANCE_PC).putUnsigned(end - address);
    code.putByte(0).putUnsigned(1).putByte(DW_LNE_END_SEQUENCE);
    return code.toByteArray();
  }

  /** The contents of {@code .debug_abbrev}. */
  static byte[] abbreviations() {
    DataBuffer section = new DataBuffer(0);
    section.putUnsigned(1).putUnsigned(DW_TAG_COMPILE_UNIT).putByte(0);
    section.putUnsigned(DW_AT_PRODUCER).putUnsigned(DW_FORM_STRING);
    section.putUnsigned(DW_AT_NAME).putUnsigned(DW_FORM_STRING);
    section.putUnsigned(DW_AT_STMT_LIST).putUnsigned(DW_FORM_SEC_OFFSET);
    section.putUnsigned(DW_AT_LOW_PC).putUnsigned(DW_FORM_ADDR);
    section.putUnsigned(DW_AT_HIGH_PC).putUnsigned(DW_FORM_DATA8);
    return section.putByte(0).putByte(0).putByte(0).toByteArray();
  }

  /** The contents of {@code .debug_info}. */
  static byte[] info(String file, long start, long end) {
    DataBuffer unit = new DataBuffer(0);
    unit.put(VERSION, 2).put(0, 4).putByte(ADDRESS_SIZE);
    unit.putUnsigned(1).putText("taipan").putText(file).put(0, 4);
    unit.putWord(start).putWord(end - start);
    DataBuffer section = new DataBuffer(0);
    return section.put(unit.size(), 4).putBytes(unit.toByteArray()).toByteArray();
  }
}
