package org.taipan.testbench.golden.binary64;

import static org.taipan.testbench.golden.binary64.Binary64.FRACTION_BITS;
import static org.taipan.testbench.golden.binary64.Binary64.INFINITY;
import static org.taipan.testbench.golden.binary64.Binary64.LARGEST_FINITE;
import static org.taipan.testbench.golden.binary64.Binary64.LEAST_EXPONENT;
import static org.taipan.testbench.golden.binary64.Binary64.NORMAL_EXPONENT;
import static org.taipan.testbench.golden.binary64.Binary64.OVERFLOW_EXPONENT;
import static org.taipan.testbench.golden.binary64.Binary64.PRECISION;

import java.math.BigInteger;
import org.taipan.isa.FloatFlag;
import org.taipan.isa.RoundingMode;

/**
 * The one place where exact values become numbers of the format (IEEE 754-2019, 4.3 and ch. 7).
 *
 * <p>The mode is one of the five static ones; {@link RoundingMode#DYN} is an {@link
 * IllegalArgumentException}.
 */
final class Rounding {

  /**
   * A value rounded to a multiple of a power of two.
   *
   * @param multiple its magnitude, as that multiple
   * @param inexact whether it differs from the value
   */
  record Rounded(BigInteger multiple, boolean inexact) {}

  private Rounding() {}

  /** Rounds a value to a multiple of 2^quantum. */
  static Rounded toMultiple(Exact value, int quantum, RoundingMode mode) {
    int dropped = quantum - value.exponent();
    if (dropped <= 0) {
      return new Rounded(value.magnitude().shiftLeft(-dropped), false);
    }
    BigInteger below = value.magnitude().shiftRight(dropped);
    BigInteger rest = value.magnitude().subtract(below.shiftLeft(dropped));
    int half = rest.compareTo(BigInteger.ONE.shiftLeft(dropped - 1));
    boolean inexact = rest.signum() != 0;
    boolean away =
        switch (mode) {
          case RNE -> half > 0 || (half == 0 && below.testBit(0));
          case RTZ -> false;
          case RDN -> inexact && value.negative();
          case RUP -> inexact && !value.negative();
          case RMM -> half >= 0;
          case DYN -> throw new IllegalArgumentException("rounding mode dyn names no rounding");
        };
    return new Rounded(away ? below.add(BigInteger.ONE) : below, inexact);
  }

  /** Rounds a value to a number of the format, with overflow, underflow and inexact exceptions. */
  static Result toNumber(Exact value, RoundingMode mode) {
    if (value.isZero()) {
      return Result.of(Binary64.withSign(value.negative(), 0));
    }
    int unbounded = value.magnitude().bitLength() + value.exponent() - PRECISION;
    int quantum = Math.max(unbounded, LEAST_EXPONENT);
    Rounded rounded = toMultiple(value, quantum, mode);
    if (isBelow(OVERFLOW_EXPONENT, rounded.multiple(), quantum)) {
      // A significand's leading one, where there is one, adds 1 to the exponent field.
      long exponentField = (long) (quantum - LEAST_EXPONENT) << FRACTION_BITS;
      long bits =
          Binary64.withSign(value.negative(), exponentField + rounded.multiple().longValueExact());
      if (!rounded.inexact()) {
        return Result.of(bits);
      }
      // Tininess after rounding: as if the exponent had no lower bound (unprivileged spec, F.4).
      boolean tiny =
          isBelow(NORMAL_EXPONENT, toMultiple(value, unbounded, mode).multiple(), unbounded);
      return tiny
          ? Result.of(bits, FloatFlag.UNDERFLOW, FloatFlag.INEXACT)
          : Result.of(bits, FloatFlag.INEXACT);
    }
    return Result.of(
        Binary64.withSign(value.negative(), overflow(value.negative(), mode)),
        FloatFlag.OVERFLOW,
        FloatFlag.INEXACT);
  }

  /** Whether multiple · 2^quantum is less than 2^exponent. */
  private static boolean isBelow(int exponent, BigInteger multiple, int quantum) {
    return multiple.bitLength() + quantum <= exponent;
  }

  /** The magnitude that an overflow gives (IEEE 754-2019, 7.4). */
  private static long overflow(boolean negative, RoundingMode mode) {
    return switch (mode) {
      case RNE, RMM -> INFINITY;
      case RTZ -> LARGEST_FINITE;
      case RDN -> negative ? INFINITY : LARGEST_FINITE;
      case RUP -> negative ? LARGEST_FINITE : INFINITY;
      case DYN -> throw new IllegalArgumentException("rounding mode dyn names no rounding");
    };
  }
}
