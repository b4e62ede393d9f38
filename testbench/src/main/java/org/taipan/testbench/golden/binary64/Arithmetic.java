package org.taipan.testbench.golden.binary64;

import static org.taipan.testbench.golden.binary64.Binary64.INFINITY;
import static org.taipan.testbench.golden.binary64.Binary64.isInfinite;
import static org.taipan.testbench.golden.binary64.Binary64.isNaN;
import static org.taipan.testbench.golden.binary64.Binary64.isNegative;
import static org.taipan.testbench.golden.binary64.Binary64.isZero;
import static org.taipan.testbench.golden.binary64.Binary64.withSign;

import org.taipan.isa.FloatFlag;
import org.taipan.isa.RoundingMode;

/** The operations that round (IEEE 754-2019, 5.4.1; infinities 6.1, NaNs 6.2, zeros 6.3). */
public final class Arithmetic {
  private Arithmetic() {}

  /** a + b. */
  public static Result add(long a, long b, RoundingMode mode) {
    if (isNaN(a) || isNaN(b)) {
      return Result.quietly(Binary64.CANONICAL_NAN, a, b);
    }
    if (isInfinite(a)) {
      return isInfinite(b) && a != b ? Result.invalid() : Result.of(a);
    }
    return isInfinite(b) ? Result.of(b) : sum(Exact.of(a), Exact.of(b), mode);
  }

  /** a - b. */
  public static Result subtract(long a, long b, RoundingMode mode) {
    return add(a, Binary64.negate(b), mode);
  }

  /** a · b. */
  public static Result multiply(long a, long b, RoundingMode mode) {
    if (isNaN(a) || isNaN(b)) {
      return Result.quietly(Binary64.CANONICAL_NAN, a, b);
    }
    if (isInfinite(a) || isInfinite(b)) {
      boolean ofZero = isZero(a) || isZero(b);
      return ofZero ? Result.invalid() : Result.of(withSign(signsDiffer(a, b), INFINITY));
    }
    return Rounding.toNumber(Exact.of(a).times(Exact.of(b)), mode);
  }

  /** a / b. */
  public static Result divide(long a, long b, RoundingMode mode) {
    if (isNaN(a) || isNaN(b)) {
      return Result.quietly(Binary64.CANONICAL_NAN, a, b);
    }
    boolean negative = signsDiffer(a, b);
    if (isInfinite(a)) {
      return isInfinite(b) ? Result.invalid() : Result.of(withSign(negative, INFINITY));
    }
    if (isInfinite(b)) {
      return Result.of(withSign(negative, 0));
    }
    if (isZero(b)) {
      return isZero(a)
          ? Result.invalid()
          : Result.of(withSign(negative, INFINITY), FloatFlag.DIVIDE_BY_ZERO);
    }
    return Rounding.toNumber(Exact.of(a).dividedBy(Exact.of(b)), mode);
  }

  /** The square root of a; that of -0 is -0. */
  public static Result squareRoot(long a, RoundingMode mode) {
    if (isNaN(a)) {
      return Result.quietly(Binary64.CANONICAL_NAN, a);
    }
    if (isZero(a)) {
      return Result.of(a);
    }
    if (isNegative(a)) {
      return Result.invalid();
    }
    return isInfinite(a) ? Result.of(a) : Rounding.toNumber(Exact.of(a).squareRoot(), mode);
  }

  /**
   * a · b + c, rounded once. Infinity times zero is invalid even if c is a quiet NaN (unprivileged
   * spec, F.6).
   */
  public static Result fusedMultiplyAdd(long a, long b, long c, RoundingMode mode) {
    if ((isInfinite(a) && isZero(b)) || (isZero(a) && isInfinite(b))) {
      return Result.invalid();
    }
    if (isNaN(a) || isNaN(b) || isNaN(c)) {
      return Result.quietly(Binary64.CANONICAL_NAN, a, b, c);
    }
    if (isInfinite(a) || isInfinite(b)) {
      return add(withSign(signsDiffer(a, b), INFINITY), c, mode);
    }
    return isInfinite(c) ? Result.of(c) : sum(Exact.of(a).times(Exact.of(b)), Exact.of(c), mode);
  }

  /** Summands of different signs that cancel give +0, rounding down -0. */
  private static Result sum(Exact a, Exact b, RoundingMode mode) {
    Exact sum = a.plus(b);
    if (sum.isZero() && a.negative() != b.negative()) {
      return Result.of(withSign(mode == RoundingMode.RDN, 0));
    }
    return Rounding.toNumber(sum, mode);
  }

  private static boolean signsDiffer(long a, long b) {
    return isNegative(a) != isNegative(b);
  }
}
