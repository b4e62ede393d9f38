package org.taipan.testbench.golden.binary64;

import java.math.BigInteger;
import org.taipan.isa.FloatFlag;
import org.taipan.isa.RoundingMode;

/** Conversions between numbers and integers (unprivileged spec, F.7 and D.5). */
public final class Conversions {
  private Conversions() {}

  /**
   * A number to an integer. What is out of range after rounding is invalid, and not inexact, and
   * gives the nearest integer of the format; a NaN gives the largest (unprivileged spec, F.7).
   */
  public static Result toInteger(long number, IntegerFormat format, RoundingMode mode) {
    if (Binary64.isNaN(number)) {
      return outOfRange(false, format);
    }
    boolean negative = Binary64.isNegative(number);
    if (Binary64.isInfinite(number)) {
      return outOfRange(negative, format);
    }
    Rounding.Rounded rounded = Rounding.toMultiple(Exact.of(number), 0, mode);
    BigInteger integer = negative ? rounded.multiple().negate() : rounded.multiple();
    if (!format.holds(integer)) {
      return outOfRange(negative, format);
    }
    long register = format.toRegister(integer);
    return rounded.inexact() ? Result.of(register, FloatFlag.INEXACT) : Result.of(register);
  }

  /** An integer in a register to a number. */
  public static Result toNumber(long register, IntegerFormat format, RoundingMode mode) {
    return Rounding.toNumber(Exact.of(format.fromRegister(register)), mode);
  }

  private static Result outOfRange(boolean negative, IntegerFormat format) {
    BigInteger nearest = negative ? format.min() : format.max();
    return Result.of(format.toRegister(nearest), FloatFlag.INVALID);
  }
}
