package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.ADDEND_BITS;
import static org.taipan.core.fpu.Binary64.FRACTION_BITS;
import static org.taipan.core.fpu.Binary64.PRECISION;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.core.fpu.Binary64.WINDOW_BITS;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.core.Barrel;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Shifts the sum to the left until its leading bit is at the top or its exponent is the smallest
 * one, and cuts it off behind the fraction. A negative sum is complemented behind the shift; the 1
 * that its magnitude needs is left to the rounding. An integer stays where it is. Combinational.
 */
final class Normalizer extends Module {
  /** Bits that are kept: the significand, guard and round bit, and one for the correction. */
  private static final int KEPT_BITS = PRECISION + 3;

  /** Lowest bit of an integer in the window. */
  private static final int INTEGER_LOW = WINDOW_BITS - ADDEND_BITS;

  /** The sum in two's complement. */
  final Bits sum = in(bits(WINDOW_BITS + 1));

  /** What {@link LeadingDigit} foresees. */
  final UInt leading = in(uint(8));

  /** Biased exponent of the sum's top bit behind the sign, at least 1. */
  final UInt exponent = in(uint(WIDE_EXPONENT_BITS));

  /** The sum is to become an integer. */
  final Bool toInteger = in(bool());

  /** Of 32 bits. */
  final Bool word = in(bool());

  /** Without sign. */
  final Bool withoutSign = in(bool());

  /** Sign of a sum that is not negative. */
  final Bool sign = in(bool());

  /** Sign of a sum that is negative. */
  final Bool oppositeSign = in(bool());

  final Normalized result = out(new Normalized());

  private final Bool negative = sum.msb();
  private final Bits magnitude = sum.low(WINDOW_BITS);
  private final Bits whole = magnitude.high(ADDEND_BITS);

  /** A step of the shifter: what it keeps, and whether it has dropped a 1. */
  private record Shifted(Bits kept, Bool rest) {}

  Normalizer() {
    result.sign.set(mux(negative, oppositeSign, sign));
    number();
    range();
  }

  private void number() {
    UInt room = exponent.minus(1);
    Bool limited = room.high(WIDE_EXPONENT_BITS - 8).orR().not().and(room.low(8).le(leading));
    UInt places = mux(limited, room.low(8), leading).and(toInteger.not().repeat(8).asUInt());

    Shifted shifted = new Shifted(magnitude, lit(false));
    shifted = step(shifted, places.bits(7, 6), 6, KEPT_BITS + 63);
    shifted = step(shifted, places.bits(5, 4), 4, KEPT_BITS + 15);
    shifted = step(shifted, places.bits(3, 2), 2, KEPT_BITS + 3);
    shifted = step(shifted, places.bits(1, 0), 0, KEPT_BITS);

    Bool atTop = shifted.kept.msb().xor(negative);
    Bool correct = atTop.or(limited).not();
    Bits kept = mux(correct, shifted.kept.low(KEPT_BITS - 1), shifted.kept.high(KEPT_BITS - 1));
    Bool hidden = kept.msb().xor(negative);
    Bits fraction =
        kept.bits(KEPT_BITS - 3, KEPT_BITS - 2 - FRACTION_BITS).xor(negative.repeat(FRACTION_BITS));
    UInt field =
        exponent
            .minus(places.resize(WIDE_EXPONENT_BITS))
            .minus(correct.asUInt().resize(WIDE_EXPONENT_BITS));
    Bits numberValue = field.asBits().and(hidden.repeat(WIDE_EXPONENT_BITS)).cat(fraction);
    Bits integerValue = whole.xor(sign.repeat(ADDEND_BITS)).resize(Normalized.VALUE_BITS);
    result.value.set(mux(toInteger, integerValue, numberValue));
    result.normal.set(hidden);

    Bits behind = magnitude.low(INTEGER_LOW);
    Bool guard = mux(toInteger, behind.msb(), kept.bit(1));
    Bool round = mux(toInteger, behind.bit(INTEGER_LOW - 2), kept.bit(0));
    Bool belowRound =
        mux(
            toInteger,
            behind.low(INTEGER_LOW - 2).orR(),
            shifted.rest.or(shifted.kept.lsb().andNot(correct)));
    // Minus a number is its complement + 1; the 1 goes up as far as there are zeros.
    result.guard.set(guard.xor(negative.and(round.or(belowRound))));
    result.round.set(round.xor(negative.and(belowRound)));
    result.rest.set(belowRound);
    result.increment.set(negative.andNot(guard).andNot(round).andNot(belowRound));
  }

  /** To the left by 0 to 3 times 2^unit. */
  private static Shifted step(Shifted before, UInt count, int unit, int width) {
    int dropped = before.kept.width() - width;
    int most = 3 << unit;
    Bits wide =
        dropped < most ? before.kept.cat(b(0, most - dropped)) : before.kept.high(width + most);
    Bits result = Barrel.right(wide, count.not(), unit);
    Bool lost = before.kept.low(dropped).orR();
    for (int times = 1; times < 4; times++) {
      int left = dropped - (times << unit);
      lost = mux(count.eq(times), left > 0 ? before.kept.low(left).orR() : lit(false), lost);
    }
    return new Shifted(result, before.rest.or(lost));
  }

  /** Whether the integer fits its format (unprivileged spec, F.7). */
  private void range() {
    Bits low = whole.low(31);
    Bool bit31 = whole.bit(31);
    Bool anyUpper = whole.high(32).orR();
    Bool anyLow = low.orR();
    Bool anyMiddle = anyLow.or(bit31).or(whole.bits(62, 32).orR());
    Bool positive = sign.not();
    Bool hasSign = withoutSign.not();
    Bool beyondWord = anyUpper.or(mux(sign, bit31.and(anyLow), bit31));
    Bool beyondLong = whole.msb().and(positive.or(anyMiddle));
    Bool belowZero = withoutSign.and(sign);
    result.tooLarge.set(
        belowZero
            .and(anyUpper.or(bit31).or(anyLow))
            .or(hasSign.and(word).and(beyondWord))
            .or(hasSign.andNot(word).and(beyondLong))
            .or(withoutSign.and(word).and(anyUpper)));
    Bool edgeSigned = mux(sign, bit31, low.andR());
    Bool edgeUnsigned = sign.or(bit31.and(low.andR()));
    result.largest.set(
        mux(withoutSign, belowZero.or(word.and(edgeUnsigned)), word.and(edgeSigned)));
  }
}
