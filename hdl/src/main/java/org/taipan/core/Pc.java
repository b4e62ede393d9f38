package org.taipan.core;

import org.taipan.hdl.UInt;

/**
 * How an instruction's address is carried. Code runs below 4 GiB; anywhere else, fetching is a
 * fault, so that no instruction there is followed by another one. The upper bits are therefore the
 * same for all instructions in fetch, decode and execute: one register, which only a redirect
 * changes. The lower ones have a bit more than the addresses of code, for the instruction behind
 * the last one.
 */
final class Pc {
  /** Bits that each instruction has of its own. */
  static final int LOWER_WIDTH = Prediction.TARGET_WIDTH + 1;

  /** Bits that all instructions before the commit point have in common. */
  static final int UPPER_WIDTH = 64 - LOWER_WIDTH;

  private Pc() {}

  /** The lower bits of an address. */
  static UInt lower(UInt address) {
    return address.low(LOWER_WIDTH);
  }

  /** The upper bits of an address. */
  static UInt upper(UInt address) {
    return address.high(UPPER_WIDTH);
  }
}
