package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.hdl.sim.Simulation;

/** Write-back and the records of retirement, with units of several latencies. */
class WriteBackStageTest {
  static List<List<Integer>> latencies() {
    return List.of(List.of(4), List.of(3), List.of(5, 4), List.of(3, 5, 4));
  }

  private static List<LateUnit> units(List<Integer> latencies) {
    return latencies.stream().map(l -> new LateUnit(l, c -> c.multiply)).toList();
  }

  /** What comes out in a cycle: the unit that completes, or -1, and the register written, or 0. */
  private record Expected(int unit, int register, long value) {
    static final Expected NOTHING = new Expected(-1, 0, 0);
  }

  /**
   * Commits at random instructions whose results do not collide, and results of the memory stage
   * where they are taken; every write must come one cycle after its result, in the fixed time.
   */
  @ParameterizedTest
  @MethodSource("latencies")
  void resultsComeInTheirCycle(List<Integer> latencies) {
    Random random = new Random(11);
    int cycles = 3_000;
    Expected[] due = new Expected[cycles + 8];
    Arrays.fill(due, Expected.NOTHING);
    long written = -1;
    int register = 0;
    try (Simulation sim = Simulation.of(() -> new WriteBackStage(units(latencies)))) {
      for (int now = 0; now < cycles; now++) {
        Expected result = due[now];
        IntStream.range(0, latencies.size())
            .forEach(i -> sim.poke("results_" + i, i == result.unit ? result.value : ~i));
        int unit = random.nextInt(latencies.size());
        int end = now + latencies.get(unit) - 2;
        boolean late = random.nextInt(3) > 0 && due[end].equals(Expected.NOTHING);
        int target = random.nextInt(4);
        if (late) {
          due[end] = new Expected(unit, target, random.nextLong());
        }
        sim.poke("late_units", late ? 1 << unit : 0);
        sim.poke("late_writes", late && target != 0);
        sim.poke("late_register", target);

        assertEquals(result.register != 0, sim.isHigh("taken"));
        assertEquals(result.unit < 0 ? 0 : 1 << result.unit, sim.peek("complete_units"));
        assertEquals(result.value, sim.peek("complete_value"));
        assertEquals(register != 0, sim.isHigh("write_valid"));
        if (register != 0) {
          assertEquals(register, sim.peek("write_payload_register"));
          assertEquals(written, sim.peek("write_payload_value"));
        }

        boolean committed = result.register == 0 && random.nextBoolean();
        long value = random.nextLong();
        sim.poke("committed_valid", committed);
        sim.poke("committed_payload_register", 9);
        sim.poke("committed_payload_value", value);
        register = committed ? 9 : result.register;
        written = committed ? value : result.value;
        sim.step();
      }
    }
  }

  /** Every record comes after the same time, in order, and with the result of its instruction. */
  @ParameterizedTest
  @MethodSource("latencies")
  void recordsComeWholeAndInOrder(List<Integer> latencies) {
    Random random = new Random(12);
    int cycles = 3_000;
    int longest = latencies.stream().mapToInt(i -> i).max().orElseThrow();
    int delay = longest - 2 + 1;
    Expected[] due = new Expected[cycles + 8];
    Arrays.fill(due, Expected.NOTHING);
    Expected[] records = new Expected[cycles];
    try (Simulation sim = Simulation.of(() -> new RetirementDelay(units(latencies)))) {
      for (int now = 0; now < cycles; now++) {
        int unit = random.nextInt(latencies.size());
        int end = now + latencies.get(unit) - 2;
        boolean late = random.nextBoolean() && due[end].equals(Expected.NOTHING);
        int register = random.nextInt(4);
        long value = register == 0 ? 0 : random.nextLong();
        records[now] = new Expected(late ? unit : -1, register, value);
        if (late) {
          due[end] = new Expected(unit, register, register == 0 ? 77 : value);
        }
        sim.poke("retired_valid", 1);
        sim.poke("retired_payload_pc", now);
        sim.poke("retired_payload_rd", register);
        sim.poke("retired_payload_rdValue", late ? 0 : value);
        sim.poke("lateResult_units", due[now].unit < 0 ? 0 : 1 << due[now].unit);
        sim.poke("lateResult_value", due[now].value);
        if (now >= delay) {
          Expected record = records[now - delay];
          assertEquals(now - delay, sim.peek("records_payload_pc"));
          assertEquals(record.register, sim.peek("records_payload_rd"));
          assertEquals(record.value, sim.peek("records_payload_rdValue"));
        }
        assertEquals(now >= delay, sim.isHigh("records_valid"));
        sim.step();
      }
    }
  }
}
