package org.taipan.testbench.verilator;

import static java.lang.foreign.MemoryLayout.paddingLayout;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.StructLayout;

/** The structures of protocol.h. */
final class Layouts {
  static final long CONSOLE_ENTRIES = 65536;
  static final long EVENTS = 32;
  static final long RECORDS = 16384;

  static final StructLayout SETTINGS =
      structLayout(
          JAVA_LONG.withName("dramBase"),
          JAVA_LONG.withName("dramBytes"),
          JAVA_LONG.withName("bootAddress"),
          JAVA_LONG.withName("exitAddress"),
          JAVA_LONG.withName("tohostAddress"),
          JAVA_LONG.withName("hangCycles"),
          JAVA_LONG.withName("maxInstructions"),
          JAVA_LONG.withName("seed"),
          JAVA_LONG.withName("host"),
          JAVA_INT.withName("minLatency"),
          JAVA_INT.withName("maxLatency"),
          JAVA_INT.withName("stallPercent"),
          JAVA_INT.withName("gpioLoopback"));

  static final StructLayout RECORD =
      structLayout(
          JAVA_LONG.withName("pc"),
          JAVA_LONG.withName("rdValue"),
          JAVA_LONG.withName("memAddress"),
          JAVA_LONG.withName("memData"),
          JAVA_LONG.withName("tval"),
          JAVA_LONG.withName("cycle"),
          JAVA_INT.withName("instruction"),
          JAVA_BYTE.withName("rd"),
          JAVA_BYTE.withName("memReadMask"),
          JAVA_BYTE.withName("memWriteMask"),
          JAVA_BYTE.withName("flags"),
          JAVA_BYTE.withName("cause"),
          paddingLayout(7));

  static final StructLayout STATUS =
      structLayout(
          JAVA_LONG.withName("cycle"),
          JAVA_LONG.withName("cycles"),
          JAVA_LONG.withName("instructions"),
          JAVA_LONG.withName("loads"),
          JAVA_LONG.withName("stores"),
          JAVA_LONG.withName("traps"),
          JAVA_LONG.withName("interrupts"),
          JAVA_LONG.withName("lastPc"),
          sequenceLayout(EVENTS, JAVA_LONG).withName("events"),
          JAVA_INT.withName("ending"),
          JAVA_INT.withName("exitCode"),
          JAVA_INT.withName("records"),
          JAVA_INT.withName("consoleBytes"),
          sequenceLayout(1024, JAVA_BYTE).withName("message"),
          sequenceLayout(CONSOLE_ENTRIES, JAVA_SHORT).withName("console"),
          sequenceLayout(RECORDS, RECORD).withName("record"));

  private Layouts() {}

  /** Byte offset of a field. */
  static long offset(StructLayout layout, String field) {
    return layout.byteOffset(PathElement.groupElement(field));
  }

  /** What the library's taipan_layout must say. */
  static long fingerprint() {
    return SETTINGS.byteSize() << 32 | STATUS.byteSize();
  }
}
