package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.EXPONENT_BITS;
import static org.taipan.core.fpu.Binary64.FRACTION_BITS;
import static org.taipan.core.fpu.Binary64.PRECISION;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** What the 64 bits of a number say. */
final class Unpacked extends Bundle<Unpacked> {
  /** Negative. */
  final Bool sign = bool();

  /** The biased exponent: 1 for subnormal numbers and zeros. */
  final UInt exponent = uint(EXPONENT_BITS);

  /** Hidden bit and fraction. */
  final Bits significand = bits(PRECISION);

  /** Zero. */
  final Bool zero = bool();

  /** Not zero, but smaller than every normal number. */
  final Bool subnormal = bool();

  /** Infinity. */
  final Bool infinite = bool();

  /** Not a number. */
  final Bool nan = bool();

  /** A NaN whose use is an invalid operation. */
  final Bool signalling = bool();

  /** Takes the parts of a number. Combinational. */
  Unpacked read(Bits number) {
    UInt field = number.bits(FRACTION_BITS + EXPONENT_BITS - 1, FRACTION_BITS).asUInt();
    Bits fraction = number.low(FRACTION_BITS);
    Bool hidden = field.orR();
    Bool anyFraction = fraction.orR();
    Bool greatest = field.andR();
    sign.set(number.msb());
    exponent.set(field.high(EXPONENT_BITS - 1).cat(field.lsb().or(hidden.not())).asUInt());
    significand.set(hidden.cat(fraction));
    zero.set(hidden.or(anyFraction).not());
    subnormal.set(anyFraction.andNot(hidden));
    infinite.set(greatest.andNot(anyFraction));
    nan.set(greatest.and(anyFraction));
    signalling.set(nan.andNot(fraction.msb()));
    return this;
  }
}
