package org.taipan.testbench.golden.binary64;

/** The format: what the 64 bits of a number say (IEEE 754-2019, 3.4). */
public final class Binary64 {
  /** Bits of a normal number's significand, the leading one included. */
  static final int PRECISION = 53;

  /** Exponent of the lowest bit that a finite number can have: 2^-1074 is the smallest one. */
  static final int LEAST_EXPONENT = -1074;

  /** Magnitudes below 2^-1022 are subnormal or zero. */
  static final int NORMAL_EXPONENT = -1022;

  /** Magnitudes from 2^1024 on overflow. */
  static final int OVERFLOW_EXPONENT = 1024;

  static final int FRACTION_BITS = PRECISION - 1;
  static final long SIGN = Long.MIN_VALUE;
  static final long FRACTION = (1L << FRACTION_BITS) - 1;
  static final long INFINITY = 0x7ffL << FRACTION_BITS;
  static final long LARGEST_FINITE = INFINITY - 1;

  /** The bit that a quiet NaN has set and a signalling one has not. */
  static final long QUIET = 1L << (FRACTION_BITS - 1);

  /** The NaN that every operation without a number as result gives. */
  public static final long CANONICAL_NAN = INFINITY | QUIET;

  private Binary64() {}

  static boolean isNegative(long bits) {
    return bits < 0;
  }

  static boolean isNaN(long bits) {
    return magnitude(bits) > INFINITY;
  }

  static boolean isSignalling(long bits) {
    return isNaN(bits) && (bits & QUIET) == 0;
  }

  static boolean isInfinite(long bits) {
    return magnitude(bits) == INFINITY;
  }

  static boolean isZero(long bits) {
    return magnitude(bits) == 0;
  }

  static boolean isSubnormal(long bits) {
    return !isZero(bits) && biasedExponent(bits) == 0;
  }

  /** The exponent field, 11 bits. */
  static int biasedExponent(long bits) {
    return (int) (magnitude(bits) >> FRACTION_BITS);
  }

  /** All bits but the sign; larger magnitudes are larger numbers here too. */
  static long magnitude(long bits) {
    return bits & ~SIGN;
  }

  /** The bits of a number with the given sign. */
  static long withSign(boolean negative, long magnitude) {
    return negative ? magnitude | SIGN : magnitude;
  }

  /** The number with its sign changed, NaN or not. */
  public static long negate(long bits) {
    return bits ^ SIGN;
  }
}
