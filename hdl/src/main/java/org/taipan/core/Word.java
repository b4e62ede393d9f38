package org.taipan.core;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;

/** The 32-bit words of RV64's W instructions. */
final class Word {
  static final int WIDTH = 32;

  private Word() {}

  /** The low word of a 64-bit value, sign-extended to 64 bits. */
  static Bits signExtended(Bits value) {
    return value.low(WIDTH).asSInt().resize(64).asBits();
  }

  /** The low word of a 64-bit value, extended by its sign if {@code signed}, else by zeros. */
  static Bits extended(Bits value, Bool signed) {
    return signed.and(value.bit(WIDTH - 1)).repeat(WIDTH).cat(value.low(WIDTH));
  }
}
