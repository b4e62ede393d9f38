package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HazardUnitTest {
  private static final List<String> YOUNGEST_FIRST = List.of("execute", "memory", "writeBack");

  /** Bits of the late units below. */
  private static final int SLOW = 1;

  private static final int QUICK = 2;
  private static final List<LateUnit> UNITS =
      List.of(LateUnit.FLOAT, new LateUnit(4, c -> c.multiply));
  private static final int STEPS = 3;

  private Simulation sim;

  @BeforeAll
  void build() {
    sim = Simulation.of(() -> new HazardUnit(UNITS));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  @BeforeEach
  void idle() {
    YOUNGEST_FIRST.forEach(stage -> producer(stage, false, 0, false, 0));
    for (int step = 0; step < STEPS; step++) {
      step(step, false, 0);
    }
    sim.poke("execute_late", 0);
    sim.poke("memory_late", 0);
    sim.poke("memory_soon", 0);
    sim.poke("brief", 0);
    sim.poke("stays", 0);
    sim.poke("third_reads", 0);
    sim.poke("third_stored", 0x33);
    sim.poke("late", 0);
    sim.poke("writes", 0);
    sim.poke("stored1", 0x11);
    sim.poke("stored2", 0x22);
    reads(5, 6);
  }

  private void reads(int register1, int register2) {
    sim.poke("register1", register1);
    sim.poke("register2", register2);
    sim.poke("reads1", 1);
    sim.poke("reads2", 1);
  }

  private void writes(int destination) {
    sim.poke("writes", 1);
    sim.poke("destination", destination);
  }

  private void step(int index, boolean writes, int register) {
    sim.poke("steps_" + index + "_writes", writes);
    sim.poke("steps_" + index + "_register", register);
  }

  private void producer(String stage, boolean writes, int register, boolean known, long value) {
    if (stage.equals("writeBack")) {
      sim.poke("writeBack_valid", writes && known);
      sim.poke("writeBack_payload_register", register);
      sim.poke("writeBack_payload_value", value);
      return;
    }
    sim.poke(stage + "_writes", writes);
    sim.poke(stage + "_register", register);
    sim.poke(stage + "_available", known);
    sim.poke(stage + "_value", value);
  }

  @Test
  void operandsComeFromTheRegisterFileWhenNobodyWritesThem() {
    assertEquals(0x11, sim.peek("operand1"));
    assertEquals(0x22, sim.peek("operand2"));
    assertFalse(sim.isHigh("stall"));
  }

  @Test
  void youngestWriterIsForwarded() {
    producer("writeBack", true, 5, true, 3);
    assertEquals(3, sim.peek("operand1"));
    producer("memory", true, 5, true, 2);
    assertEquals(2, sim.peek("operand1"));
    producer("execute", true, 5, true, 1);
    assertEquals(1, sim.peek("operand1"));
    assertEquals(0x22, sim.peek("operand2"));
  }

  @Test
  void unknownValueStallsUnlessAYoungerWriterHidesIt() {
    producer("memory", true, 6, false, 0);
    assertTrue(sim.isHigh("stall"));
    producer("execute", true, 6, true, 9);
    assertFalse(sim.isHigh("stall"));
    assertEquals(9, sim.peek("operand2"));
  }

  @Test
  void registersThatAreNotReadDoNotStall() {
    producer("execute", true, 5, false, 7);
    sim.poke("reads1", 0);
    assertFalse(sim.isHigh("stall"));
  }

  @Test
  void readersOfALateResultWaitButInItsLastStep() {
    for (int i = 1; i < STEPS; i++) {
      step(i, true, 6);
      assertTrue(sim.isHigh("stall"), "step " + i);
      producer("memory", true, 6, true, 9);
      assertFalse(sim.isHigh("stall"), "a younger writer hides step " + i);
      producer("memory", false, 0, false, 0);
      step(i, true, 7);
      assertFalse(sim.isHigh("stall"), "another register, step " + i);
      step(i, false, 0);
    }
  }

  @Test
  void valuesThatAreInWriteBackInTheNextCycleAreTakenFromThere() {
    producer("memory", true, 6, false, 0);
    sim.poke("memory_soon", 1);
    assertFalse(sim.isHigh("stall"));
    assertFalse(sim.isHigh("bypass1"));
    assertTrue(sim.isHigh("bypass2"));
    producer("execute", true, 6, true, 4);
    assertFalse(sim.isHigh("bypass2"));
    idle();
    step(0, true, 5);
    assertFalse(sim.isHigh("stall"));
    assertTrue(sim.isHigh("bypass1"));
    assertFalse(sim.isHigh("bypass2"));
  }

  @Test
  void whatOthersCouldOverwriteIsNotBypassedUnlessTakenAtOnce() {
    step(0, true, 5);
    for (int i = 1; i < STEPS; i++) {
      step(i, true, 9);
      assertTrue(sim.isHigh("stall"), "step " + i);
      sim.poke("brief", 1);
      assertFalse(sim.isHigh("stall"));
      sim.poke("brief", 0);
      step(i, false, 9);
    }
    sim.poke("memory_late", SLOW);
    assertTrue(sim.isHigh("stall"));
  }

  @Test
  void whatIsNeededForSeveralCyclesIsNotBypassed() {
    step(0, true, 5);
    assertFalse(sim.isHigh("stall"));
    sim.poke("stays", 1);
    assertTrue(sim.isHigh("stall"));
    producer("writeBack", true, 5, true, 8);
    step(0, false, 5);
    assertFalse(sim.isHigh("stall"));
    assertEquals(8, sim.peek("operand1"));
  }

  @Test
  void theThirdOperandFollowsTheSameRules() {
    sim.poke("third_reads", 1);
    sim.poke("third_register", 7);
    assertEquals(0x33, sim.peek("third_operand"));
    producer("memory", true, 7, true, 2);
    assertEquals(2, sim.peek("third_operand"));
    producer("execute", true, 7, false, 0);
    assertTrue(sim.isHigh("stall"));
    idle();
    sim.poke("third_reads", 1);
    step(0, true, 7);
    assertFalse(sim.isHigh("stall"));
    assertTrue(sim.isHigh("third_bypass"));
  }

  @Test
  void writersWaitOnlyForLateResultsThatWouldComeAfterTheirs() {
    reads(1, 1);
    writes(6);
    producer("execute", true, 6, false, 0);
    assertFalse(sim.isHigh("stall"), "not late");
    sim.poke("execute_late", QUICK);
    assertTrue(sim.isHigh("stall"), "four cycles to go");
    producer("execute", false, 6, false, 0);
    assertFalse(sim.isHigh("stall"), "without result");
    sim.poke("execute_late", 0);
    producer("memory", true, 6, false, 0);
    sim.poke("memory_late", SLOW);
    assertTrue(sim.isHigh("stall"), "four cycles to go");
    sim.poke("memory_late", QUICK);
    assertFalse(sim.isHigh("stall"), "three cycles to go");
    sim.poke("memory_late", 0);
    step(2, true, 6);
    assertFalse(sim.isHigh("stall"), "three cycles to go");
    sim.poke("memory_late", SLOW);
    sim.poke("destination", 5);
    assertFalse(sim.isHigh("stall"), "another register");
  }

  @Test
  void lateResultsDoNotComeTogether() {
    for (int mine : new int[] {0, SLOW, QUICK}) {
      for (int older : new int[] {0, SLOW, QUICK}) {
        sim.poke("late", mine);
        sim.poke("execute_late", older);
        sim.poke("memory_late", older);
        assertEquals(
            mine == QUICK && older == SLOW, sim.isHigh("stall"), mine + " behind " + older);
      }
    }
  }

  @Test
  void randomPipelinesMatchTheModel() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      int register = random.nextInt(4);
      long expected = 0x11;
      boolean stall = false;
      boolean found = false;
      for (String stage : YOUNGEST_FIRST) {
        boolean writes = random.nextBoolean();
        int written = random.nextInt(4);
        boolean known = stage.equals("writeBack") || random.nextBoolean();
        long value = random.nextLong();
        producer(stage, writes, written, known, value);
        if (!found && writes && written == register) {
          found = true;
          stall = !known;
          expected = value;
        }
      }
      reads(register, 31);
      assertEquals(stall, sim.isHigh("stall"));
      if (!stall) {
        assertEquals(expected, sim.peek("operand1"));
      }
    }
  }
}
