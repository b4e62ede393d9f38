package org.taipan.testbench.golden.binary64;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.isa.RoundingMode.RNE;
import static org.taipan.isa.RoundingMode.RTZ;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rounding to nearest even, against the IEEE 754 arithmetic of the Java machine. */
class JavaArithmeticTest {
  private static final int MANY = 1_000_000;
  private static final int SOME = 30_000;

  @Test
  void thereAreAboutTwoHundredSpecialValues() {
    int count = Operands.special().size();
    assertTrue(count >= 200 && count <= 300, () -> "special values: " + count);
  }

  @Test
  void specialPairs() {
    for (long a : Operands.special()) {
      unary(a);
      for (long b : Operands.special()) {
        binary(a, b);
      }
    }
  }

  @Test
  void specialTriples() {
    List<Long> values = Operands.special();
    for (int i = 0; i < values.size(); i += 3) {
      for (int j = i % 2; j < values.size(); j += 5) {
        for (int k = (i + j) % 7; k < values.size(); k += 7) {
          ternary(values.get(i), values.get(j), values.get(k));
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

  @Test
  @Tag("long")
  void allSpecialTriples() {
    List<Long> values = Operands.special();
    for (long a : values) {
      for (long b : values) {
        for (long c : values) {
          ternary(a, b, c);
        }
      }
    }
  }

  private static void random(int seed, int count) {
    RandomGenerator random = Operands.random(seed);
    for (int i = 0; i < count; i++) {
      long a = random.nextLong();
      long b = Operands.number(random, a);
      unary(b);
      binary(a, b);
      long product = Double.doubleToRawLongBits(number(a) * number(b));
      ternary(a, b, Operands.number(random, product));
    }
  }

  private static void unary(long a) {
    double x = number(a);
    same("sqrt", Math.sqrt(x), Arithmetic.squareRoot(a, RNE), a);
    same("from l", (double) a, Conversions.toNumber(a, IntegerFormat.L, RNE), a);
    same("from w", (double) (int) a, Conversions.toNumber(a, IntegerFormat.W, RNE), a);
    if (!Double.isNaN(x)) {
      assertEquals(
          (long) x,
          Conversions.toInteger(a, IntegerFormat.L, RTZ).bits(),
          () -> "to l " + describe(a));
      assertEquals(
          (int) x,
          Conversions.toInteger(a, IntegerFormat.W, RTZ).bits(),
          () -> "to w " + describe(a));
    }
  }

  private static void binary(long a, long b) {
    double x = number(a);
    double y = number(b);
    same("add", x + y, Arithmetic.add(a, b, RNE), a, b);
    same("sub", x - y, Arithmetic.subtract(a, b, RNE), a, b);
    same("mul", x * y, Arithmetic.multiply(a, b, RNE), a, b);
    same("div", x / y, Arithmetic.divide(a, b, RNE), a, b);
    if (!Double.isNaN(x) && !Double.isNaN(y)) {
      same("min", Math.min(x, y), Comparisons.minimum(a, b), a, b);
      same("max", Math.max(x, y), Comparisons.maximum(a, b), a, b);
    }
    truth("eq", x == y, Comparisons.equal(a, b), a, b);
    truth("lt", x < y, Comparisons.less(a, b), a, b);
    truth("le", x <= y, Comparisons.lessOrEqual(a, b), a, b);
  }

  private static void ternary(long a, long b, long c) {
    double expected = Math.fma(number(a), number(b), number(c));
    same("fma", expected, Arithmetic.fusedMultiplyAdd(a, b, c, RNE), a, b, c);
  }

  private static double number(long bits) {
    return Double.longBitsToDouble(bits);
  }

  private static void same(String operation, double expected, Result actual, long... operands) {
    assertEquals(
        Double.doubleToLongBits(expected),
        actual.bits(),
        () -> operation + " " + describe(operands));
  }

  private static void truth(String operation, boolean expected, Result actual, long... operands) {
    assertEquals(expected ? 1 : 0, actual.bits(), () -> operation + " " + describe(operands));
  }

  private static String describe(long... operands) {
    StringBuilder text = new StringBuilder();
    for (long operand : operands) {
      text.append("0x%016x ".formatted(operand));
    }
    return text.toString();
  }
}
