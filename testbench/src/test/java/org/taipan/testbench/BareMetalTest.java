package org.taipan.testbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.asm.Assembler;
import org.taipan.soc.Configuration;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;

/** Bare-metal programs on every kind of machine: golden, the processor, both in lockstep. */
class BareMetalTest {
  @TempDir private static Path folder;
  private static Circuit circuit;

  private enum On {
    GOLDEN,
    RTL,
    LOCKSTEP;

    Machine machine(RunOptions options) {
      return switch (this) {
        case GOLDEN -> new Golden(options);
        case RTL -> new Rtl(circuit, options);
        case LOCKSTEP -> new Lockstep(circuit, options);
      };
    }
  }

  @BeforeAll
  static void generate() {
    circuit = CoreCircuit.generate(Configuration.named("sim"), folder);
  }

  @AfterAll
  static void close() {
    circuit.close();
  }

  private static Machine loaded(On on, RunOptions options, String program) {
    Machine machine = on.machine(options.withMaxCycles(1_000_000));
    machine.load(Assembler.assemble(InstructionSet.rv64im(), program));
    return machine;
  }

  private static Outcome run(On on, RunOptions options, String program) {
    try (Machine machine = loaded(on, options, program)) {
      return machine.run();
    }
  }

  /** In the style of riscv-tests: test 2 passes, test 3 fails if the data is not 42. */
  private static String testProgram(int data) {
    return """
    _start:
      li gp, 2
      li a0, 6
      li a1, 7
      mul a2, a0, a1
      li a3, 42
      bne a2, a3, fail
      li gp, 3
      la a4, data
      lw a5, 0(a4)
      bne a5, a3, fail
      li gp, 0
    fail:
      slli gp, gp, 1
      ori gp, gp, 1
      la t0, tohost
      sd gp, 0(t0)
    forever: j forever
    .data
    data: .word %d
    .balign 8
    tohost: .dword 0
    """
        .formatted(data);
  }

  @ParameterizedTest
  @CsvSource({
    "GOLDEN, 42, 0",
    "RTL, 42, 0",
    "LOCKSTEP, 42, 0",
    "GOLDEN, 1, 3",
    "RTL, 1, 3",
    "LOCKSTEP, 1, 3"
  })
  void aFailingTestGivesItsNumberAsExitCode(On on, int data, int code) {
    Outcome outcome = run(on, RunOptions.DEFAULT, testProgram(data));
    assertEquals(Ending.TOHOST, outcome.ending());
    assertEquals(code, outcome.exitCode());
  }

  @ParameterizedTest
  @EnumSource(On.class)
  void outputExitCodeAndMemoryAreThePrograms(On on) {
    String program =
        """
        _start:
          la a0, text
          li a1, 0x10000000
        next: lbu a2, 0(a0)
          beqz a2, done
          sb a2, 0(a1)
          addi a0, a0, 1
          j next
        done: la a3, begin_signature
          li a4, 0x123456789
          sd a4, 0(a3)
          li a5, 0x10020000
          li a6, 9
          sd a6, 0(a5)
        forever: j forever
        .data
        text: .asciz "hello\\n"
        .balign 8
        begin_signature: .dword 0
        """;
    var out = new ByteArrayOutputStream();
    RunOptions options = RunOptions.DEFAULT.withConsole(out, out).withMemory(MemoryTiming.ERRATIC);
    try (Machine machine = loaded(on, options, program)) {
      Outcome outcome = machine.run();
      assertEquals(Ending.EXIT, outcome.ending());
      assertEquals(9, outcome.exitCode());
      assertEquals("hello\n", out.toString(UTF_8));
      assertEquals(2, outcome.counters().stores() - "hello\n".length());
      assertArrayEquals(
          new byte[] {(byte) 0x89, 0x67, 0x45, 0x23, 1, 0, 0, 0}, machine.read(0x8000_1008L, 8));
    }
  }

  @Test
  void goldenAndCircuitCountTheSameInstructions() {
    String program = testProgram(42);
    assertEquals(
        run(On.GOLDEN, RunOptions.DEFAULT, program).instructions(),
        run(On.RTL, RunOptions.DEFAULT, program).instructions());
  }

  @ParameterizedTest
  @EnumSource(On.class)
  void aPinThatIsLoopedBackIsSeen(On on) {
    String program =
        """
        _start:
          li a0, 0x10010000
          li a1, 1
          sw a1, 16(a0)
          sw a1, 0(a0)
        poll: lw a2, 8(a0)
          beqz a2, poll
          li a5, 0x10020000
          sw a2, 0(a5)
        forever: j forever
        """;
    Outcome outcome = run(on, RunOptions.DEFAULT.withGpioLoopback(true), program);
    assertEquals(1, outcome.exitCode());
  }

  /** Appends "hi" to a file; exits with the number of bytes, and 16 if there is a host. */
  private static final String APPENDING =
      """
      _start:
        li a0, 0x10020000
        ld a1, 8(a0)
        li t0, 0x441
        sd t0, 16(a0)
        li t0, 3
        sd t0, 16(a0)
        la t1, name
        ld t0, 0(t1)
        sd t0, 16(a0)
        li t0, 1
        sd t0, 8(a0)
        ld a2, 16(a0)
        sd a2, 16(a0)
        li t0, 2
        sd t0, 16(a0)
        li t0, 0x6968
        sh t0, 16(a0)
        sb t0, 17(a0)
        li t0, 4
        sw t0, 8(a0)
        lbu a3, 16(a0)
        slli a1, a1, 4
        or a3, a3, a1
        sw a3, 0(a0)
      forever: j forever
      .data
      .balign 8
      name: .asciz "log"
      .balign 8
      """;

  @ParameterizedTest
  @EnumSource(On.class)
  void aFileOfTheHostIsWrittenOnce(On on, @TempDir Path host) throws IOException {
    Files.writeString(host.resolve("log"), "oh ");
    assertEquals(16 + 2, run(on, RunOptions.DEFAULT.withFolder(host), APPENDING).exitCode());
    assertEquals("oh hi", Files.readString(host.resolve("log")));
  }

  @ParameterizedTest
  @EnumSource(On.class)
  void withoutAHostNothingIsThere(On on) {
    assertEquals(0, run(on, RunOptions.DEFAULT, APPENDING).exitCode());
  }

  @ParameterizedTest
  @EnumSource(On.class)
  void anExternalInterruptWakesASleepingProgram(On on) {
    String program =
        """
        _start:
          la t0, handler
          csrw mtvec, t0
          li t0, 0x800
          csrw mie, t0
          csrsi mstatus, 8
        sleep: wfi
          j sleep
        handler: csrr a0, mcause
          andi a0, a0, 63
          li a5, 0x10020000
          sw a0, 0(a5)
        forever: j forever
        """;
    RunOptions options = RunOptions.DEFAULT.withInterrupts(List.of(new InterruptPulse(500, 20)));
    Outcome outcome = run(on, options, program);
    assertEquals(11, outcome.exitCode());
    assertEquals(1, outcome.counters().interrupts());
    assertTrue(outcome.cycles() >= 500, outcome::toString);
  }

  @ParameterizedTest
  @EnumSource(On.class)
  void anEndlessProgramIsEndedByTheLimitOfCycles(On on) {
    Outcome outcome = run(on, RunOptions.DEFAULT, "forever: j forever");
    assertEquals(Ending.CYCLE_LIMIT, outcome.ending());
    assertEquals(1_000_000, outcome.cycles());
    assertEquals(-1, outcome.exitCode());
  }
}
