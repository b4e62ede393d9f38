package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.ADDEND_BITS;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.sint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.SInt;

/** What is added to the product, and how far it stands from it. */
final class Addend extends Bundle<Addend> {
  /** Its magnitude, the leading bit of a normal number at the top; or an integer with sign. */
  final Bits significand = bits(ADDEND_BITS);

  /** The integer is negative. */
  final Bool negative = bool();

  /** Biased exponent of its top bit. */
  final SInt exponent = sint(WIDE_EXPONENT_BITS);

  /** Biased exponent that the window's top bit has if the addend is not above it. */
  final SInt window = sint(WIDE_EXPONENT_BITS);

  /** {@link #window} - {@link #exponent}: places to the right; negative: it is above, and stays. */
  final SInt distance = sint(WIDE_EXPONENT_BITS);

  /** The product is zero, so that the addend stays wherever it stands. */
  final Bool alone = bool();

  /** It is subtracted from the product. */
  final Bool subtract = bool();

  /** Sign of the result if the sum in the window is not negative. */
  final Bool sign = bool();

  /** Sign of the result if the sum in the window is negative. */
  final Bool oppositeSign = bool();
}
