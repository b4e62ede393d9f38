package org.taipan.testbench.golden.binary64;

import static org.taipan.testbench.golden.binary64.Binary64.FRACTION;
import static org.taipan.testbench.golden.binary64.Binary64.LEAST_EXPONENT;

import java.math.BigInteger;

/**
 * A number with a sign, ±magnitude · 2^exponent; zero has a sign as well.
 *
 * <p>Quotients and roots, which have no end, are cut off at more than 60 bits; if anything was cut
 * off, the lowest bit of the magnitude is one (von Neumann rounding). That bit is far below the
 * lowest one that rounding keeps, so rounding such a number is rounding the infinitely long one.
 *
 * @param magnitude not negative
 */
record Exact(boolean negative, BigInteger magnitude, int exponent) {
  /** Bits by which dividend and radicand are lengthened: leaves more than 60 in the result. */
  private static final int EXTRA_BITS = 120;

  /** The value of a finite number. */
  static Exact of(long bits) {
    int biased = Binary64.biasedExponent(bits);
    long leadingOne = biased == 0 ? 0 : FRACTION + 1;
    long significand = (bits & FRACTION) | leadingOne;
    int exponent = LEAST_EXPONENT + Math.max(biased - 1, 0);
    return new Exact(Binary64.isNegative(bits), BigInteger.valueOf(significand), exponent);
  }

  /** The value of an integer; zero is positive. */
  static Exact of(BigInteger integer) {
    return new Exact(integer.signum() < 0, integer.abs(), 0);
  }

  boolean isZero() {
    return magnitude.signum() == 0;
  }

  /** The sum. A zero has the sign of this, which is right only if both summands have it. */
  Exact plus(Exact that) {
    int lower = Math.min(exponent, that.exponent);
    BigInteger sum = integer(lower).add(that.integer(lower));
    boolean sign = sum.signum() == 0 ? negative : sum.signum() < 0;
    return new Exact(sign, sum.abs(), lower);
  }

  Exact times(Exact that) {
    return new Exact(
        negative != that.negative, magnitude.multiply(that.magnitude), exponent + that.exponent);
  }

  /** The quotient by a divisor that is not zero. */
  Exact dividedBy(Exact that) {
    BigInteger[] quotient = magnitude.shiftLeft(EXTRA_BITS).divideAndRemainder(that.magnitude);
    return cutOff(negative != that.negative, quotient, exponent - EXTRA_BITS - that.exponent);
  }

  /** The root of a number that is not negative. */
  Exact squareRoot() {
    int extra = EXTRA_BITS + (exponent & 1);
    BigInteger[] root = magnitude.shiftLeft(extra).sqrtAndRemainder();
    return cutOff(false, root, (exponent - extra) / 2);
  }

  private static Exact cutOff(boolean negative, BigInteger[] valueAndRest, int exponent) {
    BigInteger longer = valueAndRest[0].shiftLeft(1);
    boolean rest = valueAndRest[1].signum() != 0;
    return new Exact(negative, rest ? longer.setBit(0) : longer, exponent - 1);
  }

  /** The signed number as a multiple of 2^lower, where lower is at most the exponent. */
  private BigInteger integer(int lower) {
    BigInteger shifted = magnitude.shiftLeft(exponent - lower);
    return negative ? shifted.negate() : shifted;
  }
}
