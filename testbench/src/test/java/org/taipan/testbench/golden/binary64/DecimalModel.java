package org.taipan.testbench.golden.binary64;

import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import org.taipan.isa.FloatFlag;
import org.taipan.isa.RoundingMode;

/**
 * What rounding must give, found without rounding: an exact result is a comparison with any decimal
 * number; the two neighbouring doubles that enclose it are searched for from a start that Java
 * computed, and the mode chooses between them.
 */
final class DecimalModel {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal BEYOND = power(1024);
  private static final BigDecimal LEAST_NORMAL = power(-1022);

  /** The largest number of 53 bits below the least normal one, if exponents had no bound. */
  private static final BigDecimal BELOW_NORMAL = LEAST_NORMAL.subtract(power(-1075));

  private final ToIntFunction<BigDecimal> exact;
  private final boolean negative;
  private final double lower;
  private final double upper;

  /**
   * A model of one result that is not zero.
   *
   * @param exact sign of |result| - x for any x ≥ 0
   * @param negative whether the result is
   * @param near a double close to the result
   */
  DecimalModel(ToIntFunction<BigDecimal> exact, boolean negative, double near) {
    this.exact = exact;
    this.negative = negative;
    double low = Math.min(Math.abs(near), Double.MAX_VALUE);
    while (exact.applyAsInt(new BigDecimal(low)) < 0) {
      low = Math.nextDown(low);
    }
    while (low < Double.MAX_VALUE && exact.applyAsInt(new BigDecimal(Math.nextUp(low))) >= 0) {
      low = Math.nextUp(low);
    }
    this.lower = low;
    this.upper = Math.nextUp(low);
  }

  /** The result and its exceptions in a mode. */
  Result rounded(RoundingMode mode) {
    BigDecimal below = new BigDecimal(lower);
    boolean inexact = exact.applyAsInt(below) != 0;
    if (!inexact) {
      return result(lower, 0);
    }
    BigDecimal above = Double.isInfinite(upper) ? BEYOND : new BigDecimal(upper);
    boolean lowerIsEven = (Double.doubleToRawLongBits(lower) & 1) == 0;
    boolean up = upwards(mode, below, above, lowerIsEven);
    int flags = FloatFlag.INEXACT.mask();
    boolean tooLarge = Double.isInfinite(upper) && (up || exact.applyAsInt(BEYOND) >= 0);
    if (tooLarge) {
      flags |= FloatFlag.OVERFLOW.mask();
    }
    if (lower < Double.MIN_NORMAL) {
      boolean reachesNormal =
          exact.applyAsInt(BELOW_NORMAL) > 0 && upwards(mode, BELOW_NORMAL, LEAST_NORMAL, false);
      flags |= reachesNormal ? 0 : FloatFlag.UNDERFLOW.mask();
    }
    return result(up ? upper : lower, flags);
  }

  /** Which of the two enclosing numbers a mode takes. */
  private boolean upwards(
      RoundingMode mode, BigDecimal below, BigDecimal above, boolean lowerIsEven) {
    return switch (mode) {
      case RTZ -> false;
      case RDN -> negative;
      case RUP -> !negative;
      case RNE -> atMiddle(below, above) > (lowerIsEven ? 0 : -1);
      case RMM -> atMiddle(below, above) >= 0;
      case DYN -> throw new IllegalArgumentException();
    };
  }

  private int atMiddle(BigDecimal below, BigDecimal above) {
    return exact.applyAsInt(below.add(above).multiply(HALF));
  }

  private Result result(double magnitude, int flags) {
    return new Result(Double.doubleToRawLongBits(negative ? -magnitude : magnitude), flags);
  }

  private static BigDecimal power(int exponent) {
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(exponent));
    return exponent >= 0 ? power : BigDecimal.valueOf(5).pow(-exponent).scaleByPowerOfTen(exponent);
  }
}
