package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.isa.Csr;
import org.taipan.isa.Event;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.Retirement;

class CsrTest {

  private static Golden with(long operand, String... lines) {
    Golden golden = Snippet.machine(lines);
    golden.hart().write(11, operand);
    return golden;
  }

  @ParameterizedTest
  @CsvSource({
    "MSTATUS,  1888",
    "MISA,     8000000000001100",
    "MIE,      888",
    "MTVEC,    ffffffffffffffc1",
    "MCOUNTINHIBIT, 7fd",
    "MHPMEVENT, 1f",
    "MHPMCOUNTER, ffffffffffffffff",
    "MSCRATCH, ffffffffffffffff",
    "MEPC,     fffffffffffffffc",
    "MCAUSE,   800000000000003f",
    "MTVAL,    ffffffffffffffff",
    "MIP,      0",
    "MINSTRET, ffffffffffffffff",
  })
  void aRegisterKeepsTheBitsItHas(Csr csr, String expected) {
    Golden golden = with(-1, "csrw %s, a1".formatted(csr.mnemonic()), "csrr a0, " + csr.mnemonic());
    Snippet.steps(golden, 2);
    assertEquals(Long.parseUnsignedLong(expected, 16), golden.hart().read(10));
  }

  @ParameterizedTest
  @CsvSource({
    "MSTATUS, 1800",
    "MIE, 0",
    "MTVEC, 0",
    "MSCRATCH, 0",
    "MEPC, 0",
    "MCAUSE, 0",
    "MTVAL, 0",
    "MIP, 0",
    "MCYCLE, 0",
    "MINSTRET, 0",
    "MVENDORID, 0",
    "MARCHID, 0",
    "MHARTID, 0",
  })
  void resetValues(Csr csr, String expected) {
    assertEquals(
        Long.parseUnsignedLong(expected, 16), Snippet.machine("nop").hart().csrs().read(csr));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "csrrw a0, mscratch, a1; 0f3f",
        "csrrs a0, mscratch, a1; 0fff",
        "csrrc a0, mscratch, a1; 00c0",
        "csrrwi a0, mscratch, 21; 0015",
        "csrrsi a0, mscratch, 21; 00f5",
        "csrrci a0, mscratch, 16; 00e0",
        "csrrs a0, mscratch, zero; 00f0",
        "csrrwi a0, mscratch, 0; 0000",
      })
  void accessesReadTheOldValueAndUpdate(String instruction, String expected) {
    Golden golden = with(0xf3f, "csrw mscratch, a2", instruction);
    golden.hart().write(12, 0xf0);
    Snippet.steps(golden, 2);
    assertEquals(0xf0, golden.hart().read(10));
    assertEquals(
        Long.parseLong(expected, 16), golden.hart().csrs().read(Csr.MSCRATCH), instruction);
  }

  @Test
  void numbersWithoutARegisterAreIllegal() {
    for (int number = 0; number < 4096; number++) {
      int wanted = number;
      boolean exists =
          Arrays.stream(Csr.values()).anyMatch(c -> c.numbers().anyMatch(n -> n == wanted));
      Retirement r = Snippet.machine("csrr a0, " + number).step();
      assertEquals(!exists, r.trap, () -> "csr " + wanted);
    }
  }

  @Test
  void writesToReadOnlyRegistersAreIllegalAndReadsAreNot() {
    for (Csr csr : Csr.values()) {
      if (!csr.readOnly()) {
        continue;
      }
      for (String write :
          new String[] {
            "csrrw a0, %s, zero", "csrrwi a0, %s, 0", "csrrs a0, %s, a1", "csrrci a0, %s, 1"
          }) {
        Retirement r = Snippet.machine(write.formatted(csr.mnemonic())).step();
        assertTrue(r.trap && r.cause == TrapCause.ILLEGAL_INSTRUCTION.code(), write);
        assertEquals(r.instruction & 0xffff_ffffL, r.tval);
      }
      for (String read : new String[] {"csrrs a0, %s, zero", "csrrci a0, %s, 0"}) {
        assertFalse(Snippet.machine(read.formatted(csr.mnemonic())).step().trap, read);
      }
    }
  }

  @Test
  void minstretIsExactAndAWriteOverridesTheCount() {
    Golden golden = with(100, "nop", "csrr a0, minstret", "csrw minstret, a1", "csrr a2, instret");
    Snippet.steps(golden, 2);
    assertEquals(1, golden.hart().read(10));
    Snippet.steps(golden, 2);
    assertEquals(100, golden.hart().read(12));
  }

  @Test
  void aloneTheClockTicksOncePerInstruction() {
    Golden golden =
        with(
            1000,
            "nop",
            "csrr a0, cycle",
            "rdt: csrr a2, time",
            "csrw mcycle, a1",
            "csrr a3, cycle");
    Snippet.steps(golden, 5);
    assertEquals(1, golden.hart().read(10));
    assertEquals(2, golden.hart().read(12));
    assertEquals(1001, golden.hart().read(13));
  }

  @Test
  void inhibitedCountersStandStillFromTheNextInstructionOn() {
    Golden golden =
        with(
            5,
            "csrw mcountinhibit, a1",
            "csrr a0, minstret",
            "csrr a2, mcycle",
            "csrr a3, mcycle",
            "csrw mcountinhibit, zero",
            "csrr a4, minstret",
            "csrr a5, mcycle");
    Snippet.steps(golden, 7);
    assertEquals(1, golden.hart().read(10));
    assertEquals(golden.hart().read(12), golden.hart().read(13));
    assertEquals(1, golden.hart().read(14), "what ends the inhibition is not counted itself");
    assertEquals(golden.hart().read(12) + 2, golden.hart().read(15));
  }

  @ParameterizedTest
  @CsvSource({
    "LOAD, 2",
    "STORE, 2",
    "BRANCH, 3",
    "TAKEN, 2",
    "JUMP, 1",
    "EXCEPTION, 0",
    "MISPREDICTION, 0",
    "NONE, 0"
  })
  void eventsOfInstructionsAreCountedExactly(Event event, long count) {
    Golden golden =
        with(
            0x8000_1000L,
            "csrwi mhpmevent4, " + event.number(),
            "ld t0, 0(a1)",
            "lb t0, 0(a1)",
            "sw t0, 0(a1)",
            "cbo.zero 0(a1)",
            "beq zero, zero, 4",
            "bne zero, zero, 8",
            "beq zero, zero, 8",
            "nop",
            "jal t0, 4",
            "csrr a0, hpmcounter4");
    Snippet.steps(golden, 10);
    assertEquals(count, golden.hart().read(10));
  }

  @Test
  void trapsAreEventsToo() {
    Golden golden =
        with(
            0,
            "la t0, handler",
            "csrw mtvec, t0",
            "csrwi mhpmevent3, " + Event.EXCEPTION.number(),
            "ecall",
            "handler: csrr a0, mhpmcounter3");
    Snippet.steps(golden, 6);
    assertEquals(1, golden.hart().read(10));
  }

  @Test
  void countersThatAreNotThereReadZero() {
    Golden golden =
        with(
            -1,
            "csrw mhpmcounter11, a1",
            "csrr a0, mhpmcounter11",
            "csrw mhpmevent11, a1",
            "csrr a2, mhpmevent11");
    Snippet.steps(golden, 4);
    assertEquals(0, golden.hart().read(10));
    assertEquals(0, golden.hart().read(12));
  }
}
