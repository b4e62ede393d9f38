package org.taipan.isa.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoadImmediateTest {
  private static long run(List<LoadImmediate.Step> steps) {
    long value = 0;
    for (LoadImmediate.Step s : steps) {
      value =
          switch (s.op()) {
            case LUI -> (int) s.immediate();
            case ADDI -> value + s.immediate();
            case ADDIW -> (int) (value + s.immediate());
            case SLLI -> value << s.immediate();
            default -> throw new AssertionError(s);
          };
    }
    return value;
  }

  @Test
  void everyConstantIsMade() {
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      long value = random.nextLong() >> random.nextInt(64) << random.nextInt(64);
      List<LoadImmediate.Step> steps = LoadImmediate.steps(value);
      assertEquals(value, run(steps), () -> Long.toHexString(value));
      assertTrue(steps.size() <= 8, () -> Long.toHexString(value));
    }
  }

  @Test
  void boundariesAreMade() {
    for (long base :
        new long[] {0, 0x7ff, 0x800, 0xfff, 0x7fffffff, 0x80000000L, 0xffffffffL, Long.MAX_VALUE}) {
      for (long d = -2; d <= 2; d++) {
        assertEquals(base + d, run(LoadImmediate.steps(base + d)));
        assertEquals(-base + d, run(LoadImmediate.steps(-base + d)));
      }
    }
  }

  @Test
  void smallConstantsTakeOneStep() {
    for (long value : new long[] {0, 1, -1, 2047, -2048, 4096, -4096}) {
      assertEquals(1, LoadImmediate.steps(value).size(), () -> Long.toString(value));
    }
  }
}
