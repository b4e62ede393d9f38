package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.hdl.sim.Simulation;

class BarrelTest {
  private static final class Step extends Module {
    final Bits value;
    final UInt count = in(uint(2));
    final Bits result;

    Step(int width, int shift) {
      value = in(bits(width));
      result = out(bits(width - (3 << shift)));
      result.set(Barrel.right(value, count, shift));
    }
  }

  private static final class Rotation extends Module {
    final Bits value;
    final UInt distance;
    final Bits result;

    Rotation(int bitsOfDistance) {
      value = in(bits(1 << bitsOfDistance));
      distance = in(uint(bitsOfDistance));
      result = out(bits(1 << bitsOfDistance));
      result.set(Barrel.rotated(value, distance));
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "40, 2", "63, 4"})
  void aStepShiftsByUnits(int width, int shift) {
    Random random = new Random(width);
    try (Simulation sim = Simulation.of(() -> new Step(width, shift))) {
      for (int i = 0; i < 400; i++) {
        long value = random.nextLong() >>> (64 - width);
        int count = i & 3;
        sim.poke("value", value);
        sim.poke("count", count);
        long kept = (1L << (width - (3 << shift))) - 1;
        assertEquals((value >>> (count << shift)) & kept, sim.peek("result"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6})
  void rotatesByEveryDistance(int bitsOfDistance) {
    int width = 1 << bitsOfDistance;
    long mask = -1L >>> (64 - width);
    Random random = new Random(width);
    try (Simulation sim = Simulation.of(() -> new Rotation(bitsOfDistance))) {
      for (int distance = 0; distance < width; distance++) {
        long value = random.nextLong() & mask;
        sim.poke("value", value);
        sim.poke("distance", distance);
        long left = distance == 0 ? 0 : value << (width - distance);
        assertEquals(((value >>> distance) | left) & mask, sim.peek("result"));
      }
    }
  }
}
