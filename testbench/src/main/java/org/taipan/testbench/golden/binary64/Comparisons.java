package org.taipan.testbench.golden.binary64;

import static org.taipan.testbench.golden.binary64.Binary64.isNaN;
import static org.taipan.testbench.golden.binary64.Binary64.isNegative;

import org.taipan.isa.FloatFlag;

/** Order and classes of numbers (unprivileged spec, F.6, F.8, F.9; IEEE 754-2019, 5.11, 9.6). */
public final class Comparisons {
  private Comparisons() {}

  /** 1 if a = b, else 0; only a signalling NaN is invalid. */
  public static Result equal(long a, long b) {
    boolean numbers = !isNaN(a) && !isNaN(b);
    return Result.quietly(truth(numbers && order(a) == order(b)), a, b);
  }

  /** 1 if a is less than b, else 0; any NaN is invalid. */
  public static Result less(long a, long b) {
    return unordered(a, b)
        ? Result.of(0, FloatFlag.INVALID)
        : Result.of(truth(order(a) < order(b)));
  }

  /** 1 if a is at most b, else 0; any NaN is invalid. */
  public static Result lessOrEqual(long a, long b) {
    return unordered(a, b)
        ? Result.of(0, FloatFlag.INVALID)
        : Result.of(truth(order(a) <= order(b)));
  }

  /** The smaller number, -0 before +0; the other operand if one is a NaN (minimumNumber). */
  public static Result minimum(long a, long b) {
    return Result.quietly(unordered(a, b) ? number(a, b) : isBefore(a, b) ? a : b, a, b);
  }

  /** The larger number, +0 after -0; the other operand if one is a NaN (maximumNumber). */
  public static Result maximum(long a, long b) {
    return Result.quietly(unordered(a, b) ? number(a, b) : isBefore(a, b) ? b : a, a, b);
  }

  /** The class of a number: one of ten bits (unprivileged spec, F.9). */
  public static Result classify(long a) {
    return Result.of(1L << classNumber(a));
  }

  private static int classNumber(long a) {
    if (isNaN(a)) {
      return Binary64.isSignalling(a) ? 8 : 9;
    }
    int size;
    if (Binary64.isInfinite(a)) {
      size = 3;
    } else if (Binary64.isZero(a)) {
      size = 0;
    } else {
      size = Binary64.isSubnormal(a) ? 1 : 2;
    }
    return isNegative(a) ? 3 - size : 4 + size;
  }

  private static boolean unordered(long a, long b) {
    return isNaN(a) || isNaN(b);
  }

  /** The operand that is a number, if any. */
  private static long number(long a, long b) {
    if (!isNaN(a)) {
      return a;
    }
    return isNaN(b) ? Binary64.CANONICAL_NAN : b;
  }

  /** An integer with the order of the number; both zeros have 0. */
  private static long order(long bits) {
    long magnitude = Binary64.magnitude(bits);
    return isNegative(bits) ? -magnitude : magnitude;
  }

  /** Numeric order with -0 before +0. */
  private static boolean isBefore(long a, long b) {
    return order(a) < order(b) || (order(a) == order(b) && isNegative(a));
  }

  private static long truth(boolean b) {
    return b ? 1 : 0;
  }
}
