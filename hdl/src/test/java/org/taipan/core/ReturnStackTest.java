package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.sim.Simulation;

class ReturnStackTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void keepsTheYoungestAddresses(int depth) {
    try (Simulation sim = Simulation.of(() -> new ReturnStack(depth))) {
      sim.reset();
      Random random = new Random(depth);
      var model = new ArrayDeque<Long>();
      for (int i = 0; i < 5_000; i++) {
        assertEquals(!model.isEmpty(), sim.isHigh("present"));
        if (!model.isEmpty()) {
          assertEquals(model.peek(), sim.peek("top"));
        }
        boolean calls = i / 50 % 2 == 0; // mostly calls, then mostly returns: full and empty
        boolean push = random.nextInt(4) < (calls ? 3 : 1);
        boolean pop = random.nextInt(4) < (calls ? 1 : 3);
        long value = random.nextInt() & 0xffff_ffffL;
        sim.poke("push", push);
        sim.poke("pop", pop);
        sim.poke("value", value);
        sim.step();
        if (pop) {
          model.poll();
        }
        if (push) {
          model.push(value);
        }
        if (model.size() > depth) {
          model.removeLast();
        }
      }
    }
  }
}
