package org.taipan.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Operands for tests of arithmetic: the corners of a width, and random numbers of all sizes. */
final class Operands {
  private Operands() {}

  /** Numbers of a width as bit patterns. */
  static List<Long> corners(int width) {
    long ones = -1L >>> (64 - width);
    long top = 1L << (width - 1);
    long half = 1L << (width / 2);
    return List.of(0L, 1L, 2L, ones, ones - 1, top, top - 1, top + 1, half, half - 1, ones - half);
  }

  /** Pairs of all corners, and of random numbers. */
  static List<long[]> pairs(int width, int randomPairs, long seed) {
    List<long[]> pairs = new ArrayList<>();
    for (long left : corners(width)) {
      for (long right : corners(width)) {
        pairs.add(new long[] {left, right});
      }
    }
    Random random = new Random(seed);
    for (int i = 0; i < randomPairs; i++) {
      pairs.add(new long[] {random(width, random), random(width, random)});
    }
    return pairs;
  }

  private static long random(int width, Random random) {
    int size = 1 + random.nextInt(width);
    long value = random.nextLong() >>> (64 - size);
    return (random.nextBoolean() ? value : ~value) & (-1L >>> (64 - width));
  }
}
