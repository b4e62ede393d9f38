package org.taipan.testbench.golden.binary64;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taipan.isa.RoundingMode;

/** Numbers to integers in all modes, against decimal arithmetic's own rounding. */
class ToIntegerTest {
  private static final int INVALID = 0x10;
  private static final int INEXACT = 1;
  private static final int RANDOM = 20_000;

  @ParameterizedTest
  @EnumSource
  void boundariesSpecialAndRandomNumbers(IntegerFormat format) {
    for (double number : numbers()) {
      for (RoundingMode mode : RoundingMode.values()) {
        if (mode != RoundingMode.DYN) {
          assertEquals(
              expected(number, format, mode),
              Conversions.toInteger(Double.doubleToRawLongBits(number), format, mode),
              () -> format + " " + mode.mnemonic() + " " + number);
        }
      }
    }
  }

  @Test
  void aNumberJustAboveTheRangeThatRoundsIntoItIsValid() {
    long bits = Double.doubleToRawLongBits(4294967295.25);
    assertEquals(
        new Result(-1, INEXACT), Conversions.toInteger(bits, IntegerFormat.WU, RoundingMode.RNE));
    assertEquals(
        new Result(-1, INVALID), Conversions.toInteger(bits, IntegerFormat.WU, RoundingMode.RUP));
  }

  @Test
  void aNegativeFractionIsAnUnsignedZeroUnlessItRoundsDown() {
    long bits = Double.doubleToRawLongBits(-0.75);
    assertEquals(
        new Result(0, INEXACT), Conversions.toInteger(bits, IntegerFormat.LU, RoundingMode.RTZ));
    assertEquals(
        new Result(0, INVALID), Conversions.toInteger(bits, IntegerFormat.LU, RoundingMode.RDN));
  }

  private static Result expected(double number, IntegerFormat format, RoundingMode mode) {
    BigInteger min =
        switch (format) {
          case W -> BigInteger.valueOf(Integer.MIN_VALUE);
          case L -> BigInteger.valueOf(Long.MIN_VALUE);
          case WU, LU -> BigInteger.ZERO;
        };
    BigInteger max =
        switch (format) {
          case W -> BigInteger.valueOf(Integer.MAX_VALUE);
          case L -> BigInteger.valueOf(Long.MAX_VALUE);
          case WU -> BigInteger.TWO.pow(32).subtract(BigInteger.ONE);
          case LU -> BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        };
    boolean word = format == IntegerFormat.W || format == IntegerFormat.WU;
    if (!Double.isFinite(number)) {
      BigInteger limit = number < 0 ? min : max;
      return new Result(word ? limit.intValue() : limit.longValue(), INVALID);
    }
    BigDecimal exact = new BigDecimal(number);
    BigDecimal rounded = exact.setScale(0, decimal(mode));
    BigInteger integer = rounded.toBigIntegerExact();
    BigInteger clamped = integer.max(min).min(max);
    int inexact = rounded.compareTo(exact) == 0 ? 0 : INEXACT;
    int flags = clamped.equals(integer) ? inexact : INVALID;
    return new Result(word ? clamped.intValue() : clamped.longValue(), flags);
  }

  private static java.math.RoundingMode decimal(RoundingMode mode) {
    return switch (mode) {
      case RNE -> java.math.RoundingMode.HALF_EVEN;
      case RTZ -> java.math.RoundingMode.DOWN;
      case RDN -> java.math.RoundingMode.FLOOR;
      case RUP -> java.math.RoundingMode.CEILING;
      case RMM -> java.math.RoundingMode.HALF_UP;
      case DYN -> throw new IllegalArgumentException();
    };
  }

  private static List<Double> numbers() {
    List<Double> numbers = new ArrayList<>();
    for (double center : new double[] {0, 0x1p31, 0x1p32, 0x1p52, 0x1p53, 0x1p63, 0x1p64}) {
      for (double sign : new double[] {1, -1}) {
        for (double offset = -3; offset <= 3; offset += 0.25) {
          numbers.add(sign * (center + offset));
        }
        numbers.add(sign * Math.nextDown(center));
        numbers.add(sign * Math.nextUp(center));
      }
    }
    Operands.special().forEach(bits -> numbers.add(Double.longBitsToDouble(bits)));
    RandomGenerator random = Operands.random(3);
    for (int i = 0; i < RANDOM; i++) {
      numbers.add(Math.scalb(random.nextDouble(-1, 1), random.nextInt(-3, 67)));
    }
    return numbers;
  }
}
