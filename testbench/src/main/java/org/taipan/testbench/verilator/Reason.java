package org.taipan.testbench.verilator;

/** Why a batch of cycles ended: Reason of protocol.h, in its order. */
enum Reason {
  CYCLES,
  FULL,
  ENDED,
  HANG,
  TRAP_LOOP,
  INSTRUCTIONS,
  ERROR;

  private static final Reason[] BY_NUMBER = values();

  static Reason of(int number) {
    return BY_NUMBER[number];
  }
}
