package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.FRACTION_BITS;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** A number before rounding, cut off, with what rounding needs to know of the rest. */
final class Normalized extends Bundle<Normalized> {
  /** Bits of {@link #value}. */
  static final int VALUE_BITS = WIDE_EXPONENT_BITS + FRACTION_BITS;

  /**
   * Exponent field and fraction of the magnitude, where the exponent may be too large for the
   * format; or an integer, complemented if it is negative.
   */
  final Bits value = bits(VALUE_BITS);

  /** The exact magnitude is value + 1: it was a complement. */
  final Bool increment = bool();

  /** The number is normal before rounding. */
  final Bool normal = bool();

  /** First bit behind the value. */
  final Bool guard = bool();

  /** Second bit behind the value. */
  final Bool round = bool();

  /** Some bit behind these is 1. */
  final Bool rest = bool();

  /** Sign of the result. */
  final Bool sign = bool();

  /** The integer is too large for its format. */
  final Bool tooLarge = bool();

  /** The integer is too large for its format if rounding makes it larger. */
  final Bool largest = bool();
}
