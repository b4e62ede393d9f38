package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.Retirement;

class ControlFlowTest {
  private static final long START = 0x8000_0000L;

  @ParameterizedTest
  @CsvSource({
    "beq, 5, 5, true",
    "beq, 5, 6, false",
    "bne, 5, 6, true",
    "bne, 5, 5, false",
    "blt, -1, 0, true",
    "blt, 0, -1, false",
    "blt, 3, 3, false",
    "bge, 0, -1, true",
    "bge, -1, 0, false",
    "bge, 3, 3, true",
    "bltu, 0, -1, true",
    "bltu, -1, 0, false",
    "bltu, 3, 3, false",
    "bgeu, -1, 0, true",
    "bgeu, 0, -1, false",
    "bgeu, 3, 3, true",
  })
  void branchesCompareTheirOperands(String op, long a, long b, boolean taken) {
    Golden golden = Snippet.machine(op + " a0, a1, target", "nop", "target: nop");
    golden.hart().write(10, a);
    golden.hart().write(11, b);
    Retirement r = golden.step();
    assertEquals(START + (taken ? 8 : 4), golden.hart().pc());
    assertEquals(0, r.rd);
  }

  @Test
  void jumpsLinkTheNextInstruction() {
    Golden golden = Snippet.machine("jal ra, target", "nop", "target: jalr ra, -3(ra)");
    Retirement first = golden.step();
    assertEquals(START + 8, golden.hart().pc());
    assertEquals(1, first.rd);
    assertEquals(START + 4, first.rdValue);
    golden.step();
    assertEquals(START, golden.hart().pc(), "jalr clears bit 0 of its target");
    assertEquals(START + 12, golden.hart().read(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"jal ra, 6 | 80000006", "beq a0, a0, 10 | 8000000a", "jalr ra, 2(a0) | 2"})
  void aTargetThatIsNotAMultipleOfFourTrapsAtTheJump(String instruction, String target) {
    Golden golden = Snippet.machine(instruction);
    Retirement r = golden.step();
    assertTrue(r.trap);
    assertEquals(TrapCause.INSTRUCTION_MISALIGNED.code(), r.cause);
    assertEquals(START, r.pc);
    assertEquals(Long.parseLong(target, 16), r.tval);
    assertEquals(0, golden.hart().read(1), "no link is written");
  }

  @Test
  void anUntakenBranchToAMisalignedTargetDoesNotTrap() {
    assertEquals(false, Snippet.machine("bne a0, a0, 6").step().trap);
  }

  @Test
  void fetchingWhereNoMemoryIsFaultsAtTheTarget() {
    Golden golden = Snippet.machine("jalr ra, 0(a0)");
    golden.hart().write(10, 0x1000_0000L);
    assertEquals(false, golden.step().trap);
    Retirement r = golden.step();
    assertEquals(TrapCause.INSTRUCTION_ACCESS_FAULT.code(), r.cause);
    assertEquals(0x1000_0000L, r.pc);
    assertEquals(0x1000_0000L, r.tval);
  }

  @Test
  void fencesAndWaitsHaveNoEffect() {
    Golden golden = Snippet.machine("fence", "fence.i", "wfi");
    Retirement r = Snippet.steps(golden, 3);
    assertEquals(false, r.trap);
    assertEquals(START + 12, golden.hart().pc());
  }
}
