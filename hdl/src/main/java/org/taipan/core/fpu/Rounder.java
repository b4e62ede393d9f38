package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.EXPONENT_BITS;
import static org.taipan.core.fpu.Binary64.FRACTION_BITS;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.RoundingMode;

/**
 * Rounds (IEEE 754-2019, 4.3), with overflow and underflow (7.4, 7.5; tininess is found after
 * rounding), and chooses between the rounded result and the shortcut. Exponent and fraction are one
 * number here: rounding up a fraction of ones carries into the exponent. Combinational.
 */
final class Rounder extends Module {
  final Normalized number = in(new Normalized());

  /** One of the five modes. */
  final Bits mode = in(bits(3));

  /** The operation was a subtraction of magnitudes: an exact zero has the mode's sign. */
  final Bool subtract = in(bool());

  /** The result is an integer. */
  final Bool toInteger = in(bool());

  /** The result is a word without sign, which is sign-extended too. */
  final Bool unsignedWord = in(bool());

  /** The result is {@link #shortcut}. */
  final Bool known = in(bool());

  /** The result that is known, or that of an integer out of range. */
  final Bits shortcut = in(bits(64));

  /** Flags that the operands raise. */
  final Bool invalid = in(bool());

  final Bool divideByZero = in(bool());

  final Bits result = out(bits(64));

  /** As in fflags. */
  final Bits flags = out(bits(5));

  private final Bool nearest = is(RoundingMode.RNE).or(is(RoundingMode.RMM));
  private final Bool away = mux(number.sign, is(RoundingMode.RDN), is(RoundingMode.RUP));

  Rounder() {
    Bool belowGuard = number.round.or(number.rest);
    Bool inexact = number.guard.or(belowGuard);
    Bool complemented = toInteger.and(number.sign);
    Bool up = up(number.value.lsb().xor(complemented), number.guard, belowGuard);
    Bool outOfRange = toInteger.and(number.tooLarge.or(number.largest.and(up)));
    Bool carry = mux(toInteger, up.xor(complemented), up.or(number.increment));
    UInt sum = number.value.asUInt().plus(carry.asUInt().resize(Normalized.VALUE_BITS));

    UInt exponent = sum.high(Normalized.VALUE_BITS - FRACTION_BITS);
    Bool overflow =
        exponent
            .high(exponent.width() - EXPONENT_BITS)
            .orR()
            .or(exponent.low(EXPONENT_BITS).andR())
            .andNot(toInteger);
    Bool grows = exponent.lsb().and(number.guard).and(up(lit(true), number.round, number.rest));
    Bool tiny = number.normal.or(grows).not();
    Bool zero = number.value.orR().or(inexact).or(number.increment).not();

    Bool sign = mux(zero.and(subtract), is(RoundingMode.RDN), number.sign);
    Bool infinity = nearest.or(away);
    Bits greatest = cat(infinity.repeat(1), infinity.not().repeat(FRACTION_BITS));
    Bits ofNumber =
        cat(
            sign,
            overflow.repeat(EXPONENT_BITS - 1).or(sum.bits(62, FRACTION_BITS + 1).asBits()),
            mux(overflow, greatest, sum.low(FRACTION_BITS + 1).asBits()));
    Bits ofInteger =
        mux(unsignedWord, sum.bit(31).repeat(32), sum.bits(63, 32).asBits())
            .cat(sum.low(32).asBits());
    Bits rounded = mux(toInteger, ofInteger, ofNumber);
    result.set(mux(known.or(outOfRange), shortcut, rounded));

    Bool arithmetic = known.or(toInteger).not();
    flags.set(
        cat(
            invalid.or(outOfRange.andNot(known)),
            divideByZero,
            overflow.and(arithmetic),
            tiny.and(inexact).and(arithmetic),
            inexact.or(overflow.and(arithmetic)).andNot(known).andNot(outOfRange)));
  }

  private Bool is(RoundingMode wanted) {
    return mode.eq(wanted.code());
  }

  /** Whether a magnitude with this lowest bit is rounded up. */
  private Bool up(Bool lowest, Bool guard, Bool rest) {
    Bool even = is(RoundingMode.RNE).andNot(lowest).andNot(rest);
    return nearest.and(guard).andNot(even).or(away.and(guard.or(rest)));
  }
}
