package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.TrapCause;

/** The whole circuit, in each named configuration, on small programs. */
@ParameterizedClass
@ValueSource(strings = {"sim", "minimal"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimTopTest {
  private static final int MAX_CYCLES = 20_000;

  /** Counts traps in s0, keeps mcause in s1, mtval in s2, mepc in s3, and resumes at s4. */
  private static final String HANDLER =
      """
        la t0, handler
        csrw mtvec, t0
        j main
      .balign 4
      handler:
        addi s0, s0, 1
        csrr s1, mcause
        csrr s2, mtval
        csrr s3, mepc
        csrw mepc, s4
        mret
      main:
      """;

  @Parameter String name;

  private String built;
  private Simulation sim;

  /** Once for each configuration: the one instance of this class sees its name only now. */
  @BeforeEach
  void build() {
    if (!name.equals(built)) {
      close();
      Configuration configuration = Configuration.named(name).with("retirement", "true");
      sim = Simulation.of(() -> new SimTop(configuration));
      built = name;
    }
  }

  @AfterAll
  void close() {
    if (sim != null) {
      sim.close();
    }
  }

  private Program.Outcome run(String assembly) {
    return Program.of(assembly).run(sim, MAX_CYCLES);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "4,0", "20,0", "3,50"})
  void recursionAndLoopsRunWithAnyMemory(int latency, int stallPercent) {
    Program program =
        Program.of(
            """
            _start:
              la sp, stack
              li a0, 7
              call fib
              j exit
            fib:
              li t0, 2
              blt a0, t0, step1
              addi sp, sp, -24
              sd ra, 0(sp)
              sd a0, 8(sp)
              addi a0, a0, -1
              call fib
              sd a0, 16(sp)
              ld a0, 8(sp)
              addi a0, a0, -2
              call fib
              ld t1, 16(sp)
              add a0, a0, t1
              ld ra, 0(sp)
              addi sp, sp, 24
            step1: ret
            .data
              .zero 512
            stack: .dword 0
            """);
    assertEquals(13, program.withMemory(latency, stallPercent).run(sim, MAX_CYCLES * 3).exitCode());
  }

  @Test
  void outputReachesTheConsole() {
    Program.Outcome outcome =
        run(
            """
              la t0, text
              li t1, 0x10000000
            step1: lbu t2, 0(t0)
              beqz t2, step2
              sb t2, 0(t1)
              addi t0, t0, 1
              j step1
            step2: li a0, 3
              j exit
            .data
            text: .asciz "Hello"
            """);
    assertEquals("Hello", outcome.output());
    assertEquals(3, outcome.exitCode());
  }

  @Test
  void everyForwardingDistanceGivesTheNewestValue() {
    Program.Outcome outcome =
        run(
            """
              li a0, 1
              add a1, a0, a0
              add a2, a1, a0
              add a3, a1, a2
              la t0, word
              ld a4, 0(t0)
              add a5, a4, a4
              mul a6, a5, a5
              addi a7, a6, 1
              divu s2, a7, a4
              sd s2, 0(t0)
              ld s3, 0(t0)
              csrrw s4, mscratch, s3
              csrrw s5, mscratch, s4
              add s6, s5, s5
              j exit
            .data
            word: .dword 10
            """);
    assertEquals(5, outcome.register("a3"));
    assertEquals(20, outcome.register("a5"));
    assertEquals(401, outcome.register("a7"));
    assertEquals(40, outcome.register("s3"));
    assertEquals(80, outcome.register("s6"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ecall                         | ECALL_FROM_MACHINE       | 0",
        "ebreak                        | BREAKPOINT               | pc",
        ".word 0xffffffff              | ILLEGAL_INSTRUCTION      | 0xffffffff",
        "csrw mhartid, zero            | ILLEGAL_INSTRUCTION      | 0xf1401073",
        ".word 0x7c0022f3              | ILLEGAL_INSTRUCTION      | 0x7c0022f3",
        "lw a1, 2(a2)                  | LOAD_MISALIGNED          | 0x80010002",
        "sd a1, 4(a2)                  | STORE_MISALIGNED         | 0x80010004",
        "ld a1, 0(zero)                | LOAD_ACCESS_FAULT        | 0",
        "sb a1, -1(zero)               | STORE_ACCESS_FAULT       | 0xffffffffffffffff",
        "jalr a1, 2(a2)                | INSTRUCTION_MISALIGNED   | 0x80010002",
        "jalr a1, 1(zero)              | INSTRUCTION_ACCESS_FAULT | target",
      })
  void eachExceptionIsPreciseAndExplained(String instruction, String cause, String value) {
    Program program =
        Program.of(
            HANDLER
                + """
                  la s4, done
                  li a0, 5
                  li a1, 6
                  li a2, 0x80010000
                trapping:
                  %s
                  li a0, 99
                done:
                  j exit
                """
                    .formatted(instruction));
    Program.Outcome outcome = program.run(sim, MAX_CYCLES);
    boolean jumped = value.equals("target");
    long pc = jumped ? 0 : program.symbol("trapping");
    long expected = value.equals("pc") ? pc : jumped ? 0 : Long.parseUnsignedLong(hex(value), 16);
    assertEquals(5, outcome.exitCode());
    assertEquals(1, outcome.register("s0"));
    assertEquals(TrapCause.valueOf(cause).mcause(), outcome.register("s1"));
    assertEquals(expected, outcome.register("s2"));
    assertEquals(pc, outcome.register("s3"));
    assertEquals(jumped ? program.symbol("trapping") + 4 : 6, outcome.register("a1"));
    assertEquals(1, outcome.traps().size());
    assertEquals(expected, outcome.traps().getFirst().tval());
  }

  private static String hex(String number) {
    return number.startsWith("0x") ? number.substring(2) : number;
  }

  @Test
  void failuresOfMemoryArePreciseFaults() {
    Program program =
        Program.of(
            HANDLER
                + """
                  la s4, step1
                  la a2, failing
                  li a1, 6
                  ld a1, 0(a2)
                step1: mv s5, s1
                  la s4, step2
                  sd a1, 0(a2)
                step2: li a0, 4
                  j exit
                .data
                failing: .dword 1
                """);
    Program.Outcome outcome = program.withFailureAt(program.symbol("failing")).run(sim, MAX_CYCLES);
    assertEquals(TrapCause.LOAD_ACCESS_FAULT.code(), outcome.register("s5"));
    assertEquals(TrapCause.STORE_ACCESS_FAULT.code(), outcome.register("s1"));
    assertEquals(program.symbol("failing"), outcome.register("s2"));
    assertEquals(6, outcome.register("a1"));
  }

  @Test
  void instructionsBehindATakenBranchHaveNoEffect() {
    Program.Outcome outcome =
        run(
            """
              la t0, word
              li a0, 1
              j step1
              sd zero, 0(t0)
              ecall
              csrw mscratch, a0
            step1: ld a1, 0(t0)
              csrr a2, mscratch
              beq a0, a0, step2
              sd zero, 0(t0)
            step2: ld a3, 0(t0)
              j exit
            .data
            word: .dword 77
            """);
    assertEquals(77, outcome.register("a1"));
    assertEquals(0, outcome.register("a2"));
    assertEquals(77, outcome.register("a3"));
    assertTrue(outcome.traps().isEmpty());
  }

  @Test
  void divisionBehindATrappingLoadIsGivenUp() {
    Program.Outcome outcome =
        run(
            HANDLER
                + """
                  la s4, done
                  li a1, 100
                  li a2, 7
                  ld a3, 0(zero)
                  div a1, a1, a2
                done:
                  div a4, a1, a2
                  j exit
                """);
    assertEquals(100, outcome.register("a1"));
    assertEquals(14, outcome.register("a4"));
  }

  @Test
  void storedInstructionsAreExecutedAfterFenceI() {
    Program.Outcome outcome =
        run(
            """
              la t0, patched
              lw t1, 0(t0)
              la t2, donor
              lw t2, 0(t2)
              sw t2, 0(t0)
              fence.i
            patched:
              li a0, 1
              j exit
            donor:
              li a0, 2
            """);
    assertEquals(2, outcome.exitCode());
  }

  @Test
  void timerInterruptComesAndMretReturnsToTheInterruptedInstruction() {
    Program.Outcome outcome =
        run(
            """
              la t0, handler
              csrw mtvec, t0
              li t0, 0x200bff8
              ld t1, 0(t0)
              addi t1, t1, 200
              li t0, 0x2004000
              sd t1, 0(t0)
              li t0, 0x80
              csrw mie, t0
              csrwi mstatus, 8
              li a0, 0
            step1: addi a0, a0, 1
              beqz s0, step1
              j exit
            .balign 4
            handler:
              csrr s1, mcause
              li t0, 0x2004000
              li t1, -1
              sd t1, 0(t0)
              li s0, 1
              mret
            """);
    assertEquals(TrapCause.TIMER_INTERRUPT.mcause(), outcome.register("s1"));
    assertEquals(1, outcome.traps().size());
    assertEquals(0, outcome.traps().getFirst().instruction());
    assertTrue(outcome.exitCode() > 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212})
  void externalInterruptAtAnyCycleLosesNoInstruction(int cycle) {
    Program program =
        Program.of(
            """
              la t0, vectors
              addi t0, t0, 1
              csrw mtvec, t0
              li t0, 0x800
              csrw mie, t0
              csrwi mstatus, 8
              la t1, word
              li a1, 0
              li a0, 0
            step1: ld a2, 0(t1)
              addi a2, a2, 1
              sd a2, 0(t1)
              mul a3, a2, a2
              add a1, a1, a3
              addi a0, a0, 1
              li a4, 8
              blt a0, a4, step1
              ld a5, 0(t1)
              j exit
            .balign 256
            vectors:
              ecall
            .zero 40
              csrr s1, mcause
              csrw mie, zero
              mret
            .data
            word: .dword 0
            """);
    Program.Outcome outcome = program.withInterruptAt(cycle).run(sim, MAX_CYCLES);
    assertEquals(TrapCause.EXTERNAL_INTERRUPT.mcause(), outcome.register("s1"));
    assertEquals(1, outcome.traps().size());
    assertEquals(204, outcome.register("a1"));
    assertEquals(8, outcome.register("a5"));
  }

  @Test
  void waitForInterruptSleepsUntilOneIsPendingEvenIfDisabled() {
    Program program =
        Program.of(
            """
              li t0, 0x800
              csrw mie, t0
              wfi
              li a0, 9
              j exit
            """);
    Program.Outcome outcome = program.withInterruptAt(600).run(sim, MAX_CYCLES);
    assertEquals(9, outcome.exitCode());
    assertTrue(outcome.cycles() > 600);
    assertTrue(outcome.traps().isEmpty());
  }

  @Test
  void registersAreZeroAfterReset() {
    run("li a1, 5\n li s7, 7\n j exit\n");
    Program.Outcome outcome = run("mv a0, a1\n add a0, a0, s7\n j exit\n");
    assertEquals(0, outcome.exitCode());
  }
}
