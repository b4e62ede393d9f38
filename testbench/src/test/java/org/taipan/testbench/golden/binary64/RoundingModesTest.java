package org.taipan.testbench.golden.binary64;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.taipan.isa.RoundingMode;

/** Results and exceptions of finite operands in all rounding modes, against decimal arithmetic. */
class RoundingModesTest {
  private static final EnumSet<RoundingMode> MODES =
      EnumSet.complementOf(EnumSet.of(RoundingMode.DYN));
  private static final int MANY = 400_000;
  private static final int SOME = 2_000;

  @Test
  void specialPairs() {
    List<Long> values = finite();
    for (long a : values) {
      unary(a);
      for (long b : values) {
        binary(a, b);
      }
    }
  }

  @Test
  void specialTriples() {
    List<Long> values = finite();
    for (int i = 0; i < values.size(); i += 9) {
      for (int j = i % 2; j < values.size(); j += 10) {
        for (int k = (i + j) % 11; k < values.size(); k += 11) {
          fused(values.get(i), values.get(j), values.get(k));
        }
      }
    }
  }

  @Test
  void someRandomOperands() {
    random(1, SOME);
  }

  @Test
  @Tag("long")
  void manyRandomOperands() {
    random(2, MANY);
  }

  private static List<Long> finite() {
    return Operands.special().stream().filter(bits -> Double.isFinite(number(bits))).toList();
  }

  private static void random(int seed, int count) {
    RandomGenerator random = Operands.random(seed);
    int done = 0;
    while (done < count) {
      long a = random.nextLong();
      long b = Operands.number(random, a);
      long c = Operands.number(random, Double.doubleToRawLongBits(number(a) * number(b)));
      if (Double.isFinite(number(a)) && Double.isFinite(number(b)) && Double.isFinite(number(c))) {
        unary(b);
        binary(a, b);
        fused(a, b, c);
        done++;
      }
    }
  }

  private static void unary(long a) {
    if (number(a) > 0) {
      BigDecimal x = new BigDecimal(number(a));
      DecimalModel model =
          new DecimalModel(r -> x.compareTo(r.multiply(r)), false, Math.sqrt(number(a)));
      check("sqrt", model::rounded, mode -> Arithmetic.squareRoot(a, mode), a);
    }
    check("from l", integer(BigDecimal.valueOf(a)), mode -> from(a, IntegerFormat.L, mode), a);
    BigDecimal unsigned = new BigDecimal(Long.toUnsignedString(a));
    check("from lu", integer(unsigned), mode -> from(a, IntegerFormat.LU, mode), a);
    BigDecimal word = new BigDecimal((int) a);
    check("from w", integer(word), mode -> from(a, IntegerFormat.W, mode), a);
    BigDecimal unsignedWord = BigDecimal.valueOf(a & 0xffff_ffffL);
    check("from wu", integer(unsignedWord), mode -> from(a, IntegerFormat.WU, mode), a);
  }

  private static Function<RoundingMode, Result> integer(BigDecimal value) {
    return value.signum() == 0 ? _ -> new Result(0, 0) : model(value, value.doubleValue())::rounded;
  }

  private static Result from(long a, IntegerFormat format, RoundingMode mode) {
    return Conversions.toNumber(a, format, mode);
  }

  private static void binary(long a, long b) {
    double x = number(a);
    double y = number(b);
    BigDecimal p = new BigDecimal(x);
    BigDecimal q = new BigDecimal(y);
    boolean sign = a < 0;
    check("add", sum(p.add(q), x + y, sign, b < 0), mode -> Arithmetic.add(a, b, mode), a, b);
    check(
        "sub",
        sum(p.subtract(q), x - y, sign, b >= 0),
        mode -> Arithmetic.subtract(a, b, mode),
        a,
        b);
    boolean negative = sign != b < 0;
    if (x != 0 && y != 0) {
      check(
          "mul",
          model(p.multiply(q), x * y)::rounded,
          mode -> Arithmetic.multiply(a, b, mode),
          a,
          b);
      BigDecimal dividend = p.abs();
      BigDecimal divisor = q.abs();
      DecimalModel quotient =
          new DecimalModel(r -> dividend.compareTo(divisor.multiply(r)), negative, x / y);
      check("div", quotient::rounded, mode -> Arithmetic.divide(a, b, mode), a, b);
    }
  }

  private static void fused(long a, long b, long c) {
    BigDecimal product = new BigDecimal(number(a)).multiply(new BigDecimal(number(b)));
    double near = Math.fma(number(a), number(b), number(c));
    check(
        "fma",
        sum(product.add(new BigDecimal(number(c))), near, a < 0 != b < 0, c < 0),
        mode -> Arithmetic.fusedMultiplyAdd(a, b, c, mode),
        a,
        b,
        c);
  }

  /** A sum; if it is zero its sign is that of both summands, or, where they differ, the mode's. */
  private static Function<RoundingMode, Result> sum(
      BigDecimal value, double near, boolean firstNegative, boolean secondNegative) {
    if (value.signum() != 0) {
      return model(value, near)::rounded;
    }
    return mode -> {
      boolean negative = firstNegative == secondNegative ? firstNegative : mode == RoundingMode.RDN;
      return new Result(negative ? Long.MIN_VALUE : 0, 0);
    };
  }

  private static DecimalModel model(BigDecimal value, double near) {
    return new DecimalModel(value.abs()::compareTo, value.signum() < 0, near);
  }

  private static double number(long bits) {
    return Double.longBitsToDouble(bits);
  }

  private static void check(
      String operation,
      Function<RoundingMode, Result> expected,
      Function<RoundingMode, Result> actual,
      long... operands) {
    for (RoundingMode mode : MODES) {
      assertEquals(
          expected.apply(mode),
          actual.apply(mode),
          () -> {
            StringBuilder text = new StringBuilder(operation + " " + mode.mnemonic());
            for (long operand : operands) {
              text.append(" 0x%016x".formatted(operand));
            }
            return text.toString();
          });
    }
  }
}
