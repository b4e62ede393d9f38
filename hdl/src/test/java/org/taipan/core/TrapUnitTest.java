package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.TrapCause;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrapUnitTest {
  private static final long PC = 0x8000_0040L;
  private static final long WORD = 0x1234_5678L;
  private static final long ADDRESS = 0x1357_9bdf_0246_8aceL;
  private static final long TARGET = 0x2468_ace0_1357_9bdeL;
  private static final long VECTOR = 0x8000_0100L;

  private Simulation sim;

  @BeforeAll
  void build() {
    sim = Simulation.of(TrapUnit::new);
  }

  @AfterAll
  void close() {
    sim.close();
  }

  @BeforeEach
  void quiet() {
    sim.poke("instruction_pc", PC);
    sim.poke("pc", PC);
    sim.poke("instruction_instruction", WORD);
    sim.poke("instruction_result", ADDRESS);
    sim.poke("target", TARGET);
    sim.poke("instruction_trap_valid", 0);
    sim.poke("instruction_control_store", 0);
    sim.poke("accessFault", 0);
    sim.poke("interruptible", 1);
    sim.poke("interruptsEnabled", 1);
    wanted(false, false, false);
    sim.poke("mtvec", VECTOR);
  }

  private void wanted(boolean external, boolean software, boolean timer) {
    sim.poke("wanted_external", external);
    sim.poke("wanted_software", software);
    sim.poke("wanted_timer", timer);
  }

  private void exception(TrapCause cause) {
    sim.poke("instruction_trap_valid", 1);
    sim.poke("instruction_trap_code", cause.code());
  }

  private void expect(TrapCause cause, long value) {
    assertEquals(cause.interrupt(), sim.isHigh("interrupt"));
    assertEquals(cause.interrupt(), sim.isHigh("entry_interrupt"));
    assertEquals(cause.code(), sim.peek("entry_code"));
    assertEquals(PC, sim.peek("entry_pc"));
    assertEquals(value, sim.peek("entry_value"), cause.label());
  }

  @Test
  void ordinaryInstructionsDoNotTrap() {
    assertFalse(sim.isHigh("interrupt"));
    assertFalse(sim.isHigh("exception"));
  }

  @Test
  void eachExceptionHasItsTrapValue() {
    Map<TrapCause, Long> values =
        Map.of(
            TrapCause.INSTRUCTION_MISALIGNED, TARGET,
            TrapCause.INSTRUCTION_ACCESS_FAULT, PC,
            TrapCause.ILLEGAL_INSTRUCTION, WORD,
            TrapCause.BREAKPOINT, PC,
            TrapCause.LOAD_MISALIGNED, ADDRESS,
            TrapCause.STORE_MISALIGNED, ADDRESS,
            TrapCause.ECALL_FROM_MACHINE, 0L);
    values.forEach((cause, value) -> {
      exception(cause);
      assertTrue(sim.isHigh("exception"));
      expect(cause, value);
    });
  }

  @Test
  void failedAccessesAreFaultsOfTheirKind() {
    sim.poke("accessFault", 1);
    expect(TrapCause.LOAD_ACCESS_FAULT, ADDRESS);
    sim.poke("instruction_control_store", 1);
    expect(TrapCause.STORE_ACCESS_FAULT, ADDRESS);
    assertTrue(sim.isHigh("exception"));
  }

  @Test
  void externalGoesBeforeSoftwareBeforeTimer() {
    wanted(true, true, true);
    expect(TrapCause.EXTERNAL_INTERRUPT, 0);
    wanted(false, true, true);
    expect(TrapCause.SOFTWARE_INTERRUPT, 0);
    wanted(false, false, true);
    expect(TrapCause.TIMER_INTERRUPT, 0);
  }

  @Test
  void interruptGoesBeforeTheInstructionsOwnException() {
    exception(TrapCause.ILLEGAL_INSTRUCTION);
    wanted(false, false, true);
    expect(TrapCause.TIMER_INTERRUPT, 0);
  }

  @Test
  void interruptWaitsForItsEnableAndForAnInstruction() {
    wanted(true, true, true);
    sim.poke("interruptsEnabled", 0);
    assertFalse(sim.isHigh("interrupt"));
    sim.poke("interruptsEnabled", 1);
    sim.poke("interruptible", 0);
    assertFalse(sim.isHigh("interrupt"));
  }

  @Test
  void onlyInterruptsAreVectored() {
    sim.poke("mtvec", VECTOR | 1);
    exception(TrapCause.ECALL_FROM_MACHINE);
    assertEquals(VECTOR, sim.peek("handler"));
    wanted(true, false, false);
    assertEquals(VECTOR + 4 * 11, sim.peek("handler"));
    sim.poke("mtvec", VECTOR);
    assertEquals(VECTOR, sim.peek("handler"));
  }
}
