package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.sim.Simulation;

class BranchPredictorTest {
  private static final long BASE = 0x8000_0000L;
  private static final int TAGS = 1 << 10;

  /** An entry of the model; the tag is the address above the index, modulo {@link #TAGS}. */
  private record Entry(long tag, long target, int counter) {}

  private static Simulation build(int targets, int returns) {
    Simulation sim =
        Simulation.of(() -> new BranchPredictor(new PredictionParameters(targets, returns)));
    sim.reset();
    sim.poke("outcome_valid", 0);
    for (int i = 0; i < targets; i++) {
      fetch(sim, BASE + 4L * i);
      assertFalse(sim.isHigh("prediction_known"));
    }
    return sim;
  }

  /** Makes an address the pc. */
  private static void fetch(Simulation sim, long pc) {
    sim.poke("upcoming_payload", pc);
    sim.poke("upcoming_valid", 1);
    sim.step();
    sim.poke("upcoming_valid", 0);
    sim.poke("pc", pc);
  }

  /** Tells the predictor about an instruction whose prediction it gives now. */
  private static void teach(Simulation sim, long pc, boolean transfers, boolean taken, long to) {
    fetch(sim, pc);
    boolean known = sim.isHigh("prediction_known");
    long counter = sim.peek("prediction_counter");
    long target = taken ? to : sim.peek("prediction_target");
    sim.poke("outcome_valid", 1);
    sim.poke("outcome_payload_pc", pc);
    sim.poke("outcome_payload_transfers", transfers);
    sim.poke("outcome_payload_taken", taken);
    sim.poke("outcome_payload_target", target);
    sim.poke("outcome_payload_known", known);
    sim.poke("outcome_payload_counter", counter);
    sim.step();
    sim.poke("outcome_valid", 0);
    sim.poke("outcome_payload_call", 0);
    sim.poke("outcome_payload_returns", 0);
    sim.step();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 64})
  void learnsAsTheModelDoes(int targets) {
    try (Simulation sim = build(targets, 0)) {
      Random random = new Random(targets);
      Map<Long, Entry> model = new HashMap<>();
      int known = 0;
      for (int i = 0; i < 5_000; i++) {
        long word = random.nextInt(3 * targets);
        long alias = random.nextInt(8) == 0 ? (long) targets * TAGS : 0;
        long pc = BASE + 4 * (word + alias);
        long index = pc / 4 % targets;
        long tag = pc / 4 / targets % TAGS;
        Entry entry = model.get(index);
        boolean hit = entry != null && entry.tag() == tag;
        fetch(sim, pc);
        assertEquals(hit, sim.isHigh("prediction_known"));
        assertEquals(hit && entry.counter() >= 2, sim.isHigh("prediction_taken"));
        if (hit) {
          known++;
          assertEquals(entry.target(), sim.peek("prediction_target"));
        }
        boolean transfers = random.nextInt(10) > 0;
        boolean taken = transfers && random.nextInt(5) > 1;
        long target = random.nextInt() & 0xffff_fffcL;
        if (hit || taken) {
          teach(sim, pc, transfers, taken, target);
        }
        if (!transfers && hit) {
          model.remove(index);
        } else if (taken) {
          int counter = hit ? Math.min(3, entry.counter() + 1) : 2;
          model.put(index, new Entry(tag, target, counter));
        } else if (hit) {
          int counter = Math.max(0, entry.counter() - 1);
          model.put(index, new Entry(tag, entry.target(), counter));
        }
      }
      assertTrue(known > 500, "only " + known + " known");
    }
  }

  @Test
  void returnsGoToTheYoungestOpenCall() {
    try (Simulation sim = build(4, 2)) {
      long ret = BASE + 0x104;
      sim.poke("outcome_payload_call", 1);
      teach(sim, BASE + 0x20, true, true, BASE + 0x100);
      sim.poke("outcome_payload_returns", 1);
      teach(sim, ret, true, true, BASE + 0x24);
      fetch(sim, ret);
      assertEquals(BASE + 0x24, sim.peek("prediction_target"), "from the buffer: nothing is open");
      sim.poke("outcome_payload_call", 1);
      teach(sim, BASE + 0x48, true, true, BASE + 0x100);
      fetch(sim, ret);
      assertTrue(sim.isHigh("prediction_taken"));
      assertEquals(BASE + 0x4c, sim.peek("prediction_target"));
    }
  }
}
