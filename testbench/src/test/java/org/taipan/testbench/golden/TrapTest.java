package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.isa.Csr;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;

class TrapTest {
  private static final String[] HANDLER = {
    "  la t0, handler",
    "  csrw mtvec, t0",
    "  csrsi mstatus, 8",
    "subject: INSTRUCTION",
    "  nop",
    "handler: csrr t1, mepc",
    "  addi t1, t1, 4",
    "  csrw mepc, t1",
    "  mret",
  };
  private static final int SUBJECT = 4;

  private static Golden at(String instruction) {
    String[] lines = HANDLER.clone();
    lines[3] = lines[3].replace("INSTRUCTION", instruction);
    Golden golden = Snippet.machine(lines);
    Snippet.steps(golden, SUBJECT);
    return golden;
  }

  private static long csr(Golden golden, Csr csr) {
    return golden.hart().csrs().read(csr);
  }

  @ParameterizedTest
  @CsvSource({
    "ecall, ECALL_FROM_MACHINE, 0",
    "ebreak, BREAKPOINT, 80000010",
    ".word 0, ILLEGAL_INSTRUCTION, 0",
    ".word 0xffffffff, ILLEGAL_INSTRUCTION, ffffffff",
    ".word 0x10200073, ILLEGAL_INSTRUCTION, 10200073",
  })
  void aTrapSavesItsCircumstances(String instruction, String cause, String tval) {
    Golden golden = at(instruction);
    Retirement r = golden.step();
    long subject = 0x8000_0010L;
    TrapCause expected = TrapCause.valueOf(cause);
    assertTrue(r.trap);
    assertFalse(r.interrupt);
    assertEquals(subject, r.pc);
    assertEquals(expected.code(), r.cause);
    assertEquals(Long.parseLong(tval, 16), r.tval);
    assertEquals(subject, csr(golden, Csr.MEPC));
    assertEquals(expected.mcause(), csr(golden, Csr.MCAUSE));
    assertEquals(r.tval, csr(golden, Csr.MTVAL));
    assertEquals(0x1880, csr(golden, Csr.MSTATUS), "MIE moved to MPIE");
    assertEquals(subject + 8, golden.hart().pc());
  }

  @Test
  void mretGoesBackAndRestoresTheInterruptEnable() {
    Golden golden = at("ecall");
    Snippet.steps(golden, 5);
    assertEquals(0x8000_0014L, golden.hart().pc());
    assertEquals(0x1888, csr(golden, Csr.MSTATUS));
  }

  @Test
  void aTrappingInstructionIsNotCountedAsRetired() {
    Golden golden = at("ecall");
    assertEquals(SUBJECT, csr(golden, Csr.MINSTRET));
    golden.step();
    assertEquals(SUBJECT, csr(golden, Csr.MINSTRET));
    golden.step();
    assertEquals(SUBJECT + 1, csr(golden, Csr.MINSTRET));
  }

  private static Golden waiting(RunOptions options, String mode, String setup) {
    return Snippet.machine(
        options,
        "  la t0, vectors",
        "  addi t0, t0, " + mode,
        "  csrw mtvec, t0",
        "  li t1, 0x888",
        "  csrw mie, t1",
        setup,
        "  csrsi mstatus, 8",
        "loop: j loop",
        ".balign 64",
        "vectors: " + "nop\n".repeat(12));
  }

  private static Retirement firstTrap(Golden golden) {
    for (int i = 0; i < 100; i++) {
      Retirement r = golden.step();
      if (r.trap) {
        return r;
      }
    }
    throw new AssertionError("no trap");
  }

  @Test
  void theTimerInterruptsWhenItsTimeHasCome() {
    Golden golden =
        waiting(RunOptions.DEFAULT, "0", "li t0, 0x02004000\n li t1, 20\n sd t1, 0(t0)");
    Retirement r = firstTrap(golden);
    assertTrue(r.interrupt);
    assertEquals(7, r.cause);
    assertEquals(0, r.tval);
    assertEquals(Long.MIN_VALUE | 7, csr(golden, Csr.MCAUSE));
    assertEquals(21, csr(golden, Csr.TIME), "taken before the instruction of tick 20");
    assertEquals(0x8000_0040L, golden.hart().pc());
  }

  @Test
  void vectoredInterruptsGoToTheirOwnEntry() {
    Golden golden = waiting(RunOptions.DEFAULT, "1", "li t0, 0x02000000\n li t1, 1\n sw t1, 0(t0)");
    assertTrue(firstTrap(golden).interrupt);
    assertEquals(0x8000_0040L + 4 * 3, golden.hart().pc());
  }

  @Test
  void exceptionsUseTheBaseOfVectoredMode() {
    Golden golden = waiting(RunOptions.DEFAULT, "1", "ecall");
    firstTrap(golden);
    assertEquals(0x8000_0040L, golden.hart().pc());
  }

  @Test
  void theExternalLineInterruptsWhileItIsHigh() {
    RunOptions options = RunOptions.DEFAULT.withInterrupts(List.of(new InterruptPulse(30, 5)));
    Golden golden = waiting(options, "0", "nop");
    assertEquals(11, firstTrap(golden).cause);
    assertEquals(31, csr(golden, Csr.CYCLE));
    assertEquals(1 << 11, csr(golden, Csr.MIP));
  }

  @Test
  void externalComesBeforeSoftwareBeforeTimer() {
    RunOptions pulse = RunOptions.DEFAULT.withInterrupts(List.of(new InterruptPulse(0, 1000)));
    String all =
        "li t0, 0x02000000\n li t1, 1\n sw t1, 0(t0)\n li t2, 0x4000\n add t0, t0, t2\n sd zero, 0(t0)";
    assertEquals(11, firstTrap(waiting(pulse, "0", all)).cause);
    assertEquals(3, firstTrap(waiting(RunOptions.DEFAULT, "0", all)).cause);
  }

  @Test
  void disabledInterruptsWait() {
    RunOptions pulse = RunOptions.DEFAULT.withInterrupts(List.of(new InterruptPulse(0, 1000)));
    Golden golden = Snippet.machine(pulse, "li t0, 0x888", "csrw mie, t0", "loop: j loop");
    for (int i = 0; i < 50; i++) {
      assertFalse(golden.step().trap);
    }
  }

  @Test
  void aTrapWithoutAHandlerIsAnErrorThatNamesIt() {
    Golden golden = Snippet.machine("main: nop", "  ld a0, 0(zero)");
    var error = assertThrows(SimulationException.class, golden::run);
    assertEquals(
        "load access fault at 0x80000004 <main+0x4> (tval 0x0), and the trap handler at 0x0 cannot"
            + " run: instruction access fault",
        error.getMessage());
  }
}
