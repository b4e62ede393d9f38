package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taipan.hdl.sim.Simulation;

class RegisterFileTest {
  private static final int REGISTERS = 32;

  private static void write(Simulation sim, int register, long value) {
    sim.poke("write_valid", 1);
    sim.poke("write_payload_register", register);
    sim.poke("write_payload_value", value);
    sim.step();
    sim.poke("write_valid", 0);
  }

  private static void awaitReady(Simulation sim) {
    for (int i = 0; i < REGISTERS; i++) {
      assertFalse(sim.isHigh("ready"));
      sim.step();
    }
    assertTrue(sim.isHigh("ready"));
  }

  @Test
  void keepsValuesAndClearsThemAtReset() {
    try (Simulation sim = Simulation.of(() -> new RegisterFile(true))) {
      awaitReady(sim);
      long[] model = new long[REGISTERS];
      Random random = new Random(6);
      for (int i = 0; i < 500; i++) {
        int register = 1 + random.nextInt(REGISTERS - 1);
        model[register] = random.nextLong();
        write(sim, register, model[register]);
        int other = random.nextInt(REGISTERS);
        sim.poke("address1", register);
        sim.poke("address2", other);
        int third = random.nextInt(REGISTERS);
        sim.poke("address3", third);
        assertEquals(model[register], sim.peek("value1"));
        assertEquals(model[other], sim.peek("value2"));
        assertEquals(model[third], sim.peek("value3"));
      }
      sim.poke("write_payload_value", 0);
      sim.reset();
      awaitReady(sim);
      for (int register = 0; register < REGISTERS; register++) {
        sim.poke("address1", register);
        assertEquals(0, sim.peek("value1"));
      }
    }
  }
}
