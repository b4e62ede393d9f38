package org.taipan.testbench.golden.binary64;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Numbers, as their bits, at which floating-point arithmetic goes wrong. */
final class Operands {
  private static final double[] POSITIVE = {
    0, 1, 2, 3, 0.5, 1.5, 2.5, 0.1, 1.0 / 3, Math.PI, 10, 1e16, 1e22, 1e100, 1e-100, 1e300, 1e-300
  };

  private static final int[] EXPONENTS = {
    -1074, -1073, -1050, -1023, -1022, -1021, -970, -969, -538, -537, -512, -511, -53, -52, -1, 31,
    32, 52, 53, 62, 63, 64, 511, 512, 970, 971, 1022, 1023
  };

  private static final long[] PATTERNS = {
    0x7ff0_0000_0000_0000L,
    0x7ff0_0000_0000_0001L,
    0x7ff7_ffff_ffff_ffffL,
    0x7ff8_0000_0000_0000L,
    0x7ff8_0000_0000_0001L,
    0x7fff_ffff_ffff_ffffL,
    0x000f_ffff_ffff_ffffL,
    0x0008_0000_0000_0000L,
    0x0007_ffff_ffff_ffffL,
    0x3ff5_5555_5555_5555L,
    0x3ffa_aaaa_aaaa_aaaaL,
    0x3ff0_0000_0400_0000L,
    0x3ff0_0000_07ff_ffffL,
  };

  private Operands() {}

  /** About 200 special values, both signs of each. */
  static List<Long> special() {
    Set<Long> values = new LinkedHashSet<>();
    for (double value : POSITIVE) {
      values.add(Double.doubleToRawLongBits(value));
    }
    for (int exponent : EXPONENTS) {
      double power = Math.scalb(1.0, exponent);
      for (double value : new double[] {Math.nextDown(power), power, Math.nextUp(power)}) {
        values.add(Double.doubleToRawLongBits(value));
      }
    }
    for (long pattern : PATTERNS) {
      values.add(pattern);
    }
    List.copyOf(values).forEach(value -> values.add(value | Long.MIN_VALUE));
    return List.copyOf(values);
  }

  /** Random numbers of all kinds, from a seed. */
  static RandomGenerator random(int seed) {
    return new Random(seed);
  }

  /** Any bits, or few significant bits, or an exponent close to that of another number. */
  static long number(RandomGenerator random, long near) {
    long bits = random.nextLong();
    return switch (random.nextInt(4)) {
      case 0 -> bits;
      case 1 -> bits & (-1L << random.nextInt(64));
      case 2 ->
          (bits & ~(0x7ffL << 52)) | ((near & (0x7ffL << 52)) + offset(random) & Long.MAX_VALUE);
      default -> (near ^ Long.MIN_VALUE) + random.nextInt(-4, 5);
    };
  }

  private static long offset(RandomGenerator random) {
    return (long) random.nextInt(-60, 61) << 52;
  }
}
