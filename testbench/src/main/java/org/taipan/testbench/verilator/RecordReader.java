package org.taipan.testbench.verilator;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.taipan.testbench.Retirement;

/** Reads retirement records out of the memory shared with the harness. */
final class RecordReader {
  private static final long ARRAY = Layouts.offset(Layouts.STATUS, "record");
  private static final long SIZE = Layouts.RECORD.byteSize();
  private static final long PC = field("pc");
  private static final long RD_VALUE = field("rdValue");
  private static final long MEM_ADDRESS = field("memAddress");
  private static final long MEM_DATA = field("memData");
  private static final long TVAL = field("tval");
  private static final long CYCLE = field("cycle");
  private static final long INSTRUCTION = field("instruction");
  private static final long RD = field("rd");
  private static final long READ_MASK = field("memReadMask");
  private static final long WRITE_MASK = field("memWriteMask");
  private static final long FLAGS = field("flags");
  private static final long CAUSE = field("cause");

  private RecordReader() {}

  private static long field(String name) {
    return Layouts.offset(Layouts.RECORD, name);
  }

  static void read(MemorySegment status, int index, Retirement into) {
    long at = ARRAY + index * SIZE;
    into.pc = status.get(JAVA_LONG, at + PC);
    into.rdValue = status.get(JAVA_LONG, at + RD_VALUE);
    into.memAddress = status.get(JAVA_LONG, at + MEM_ADDRESS);
    into.memData = status.get(JAVA_LONG, at + MEM_DATA);
    into.tval = status.get(JAVA_LONG, at + TVAL);
    into.cycle = status.get(JAVA_LONG, at + CYCLE);
    into.instruction = status.get(JAVA_INT, at + INSTRUCTION);
    into.rd = status.get(JAVA_BYTE, at + RD);
    into.memReadMask = status.get(JAVA_BYTE, at + READ_MASK) & 0xff;
    into.memWriteMask = status.get(JAVA_BYTE, at + WRITE_MASK) & 0xff;
    int flags = status.get(JAVA_BYTE, at + FLAGS);
    into.trap = (flags & 1) != 0;
    into.interrupt = (flags & 2) != 0;
    into.cause = status.get(JAVA_BYTE, at + CAUSE);
  }
}
