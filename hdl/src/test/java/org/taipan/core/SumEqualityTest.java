package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.sim.Simulation;

class SumEqualityTest {
  private static final class Comparison extends Module {
    final Bits a;
    final Bits b;
    final Bits sum;
    final Bool holds = out(bool());

    Comparison(int width) {
      a = in(bits(width));
      b = in(bits(width));
      sum = in(bits(width));
      holds.set(SumEquality.holds(a, b, sum));
    }
  }

  private static void compare(Simulation sim, long a, long b, long sum, boolean holds) {
    sim.poke("a", a);
    sim.poke("b", b);
    sim.poke("sum", sum);
    assertEquals(holds, sim.isHigh("holds"));
  }

  @Test
  void allSumsOfFourBits() {
    try (Simulation sim = Simulation.of(() -> new Comparison(4))) {
      for (int i = 0; i < 1 << 12; i++) {
        compare(sim, i & 15, i >> 4 & 15, i >> 8, ((i + (i >> 4)) & 15) == i >> 8);
      }
    }
  }

  @Test
  void sumsOfSixtyFourBitsAndTheirNeighbours() {
    try (Simulation sim = Simulation.of(() -> new Comparison(64))) {
      Random random = new Random(2);
      for (int i = 0; i < 2_000; i++) {
        long a = random.nextLong() >> random.nextInt(64);
        long b = random.nextLong() >> random.nextInt(64);
        compare(sim, a, b, a + b, true);
        compare(sim, a, b, (a + b) ^ 1L << random.nextInt(64), false);
      }
    }
  }
}
