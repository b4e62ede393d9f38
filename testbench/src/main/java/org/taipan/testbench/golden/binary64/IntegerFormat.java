package org.taipan.testbench.golden.binary64;

import java.math.BigInteger;

/** Integers that numbers are converted to and from. */
public enum IntegerFormat {
  /** Signed, 32 bits. */
  W(32, true),
  /** Unsigned, 32 bits. */
  WU(32, false),
  /** Signed, 64 bits. */
  L(64, true),
  /** Unsigned, 64 bits. */
  LU(64, false);

  private final int width;
  private final BigInteger min;
  private final BigInteger max;

  IntegerFormat(int width, boolean signed) {
    this.width = width;
    BigInteger count = BigInteger.ONE.shiftLeft(width);
    this.min = signed ? count.shiftRight(1).negate() : BigInteger.ZERO;
    this.max = min.add(count).subtract(BigInteger.ONE);
  }

  /** The smallest integer. */
  BigInteger min() {
    return min;
  }

  /** The largest integer. */
  BigInteger max() {
    return max;
  }

  boolean holds(BigInteger integer) {
    return integer.compareTo(min) >= 0 && integer.compareTo(max) <= 0;
  }

  /** The integer in a register; bits above the format's are ignored. */
  BigInteger fromRegister(long register) {
    BigInteger low = BigInteger.valueOf(register).mod(BigInteger.ONE.shiftLeft(width));
    return holds(low) ? low : low.subtract(BigInteger.ONE.shiftLeft(width));
  }

  /** What a register gets: 32-bit integers are sign-extended, the unsigned ones too. */
  long toRegister(BigInteger integer) {
    return width == 32 ? integer.intValue() : integer.longValue();
  }
}
