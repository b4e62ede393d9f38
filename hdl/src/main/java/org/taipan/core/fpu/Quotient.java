package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.ADDEND_BITS;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.sint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.SInt;

/** The magnitude of a quotient or root before it is rounded. */
final class Quotient extends Bundle<Quotient> {
  /** At least 55 bits of it, the first one perhaps 0; the lowest bit is sticky. */
  final Bits significand = bits(ADDEND_BITS);

  /** Biased exponent of the top bit. */
  final SInt exponent = sint(WIDE_EXPONENT_BITS);
}
