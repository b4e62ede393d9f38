package org.taipan.testbench.lockstep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Stub;

/**
 * Lockstep with a stand-in circuit that shows the records that it is told to: golden's own, with
 * one thing changed.
 */
class LockstepTest {
  private static final String EXIT = "li t6, 0x10020000\n sw zero, 0(t6)\n end: j end\n";
  private static final String PROGRAM =
      """
      _start: li a0, 5
      la a1, data
      ld a2, 0(a1)
      sw a0, 8(a1)
      la t0, handler
      csrw mtvec, t0
      ecall
      """
          + EXIT
          + """
          handler: csrr a3, mcause
          csrr a4, mepc
          addi a4, a4, 4
          csrw mepc, a4
          mret
          .data
          data: .dword 0x1234, 0
          """;

  @TempDir private static Path folder;
  private static Circuit circuit;

  @BeforeAll
  static void open() {
    circuit = Stub.circuit(folder);
  }

  @AfterAll
  static void close() {
    circuit.close();
  }

  private static ElfFile assemble(String text) {
    return Assembler.assemble(InstructionSet.rv64im(), text);
  }

  private static RunOptions options() {
    return RunOptions.DEFAULT.withMaxCycles(50_000).withDramBytes(1 << 20);
  }

  /** What golden alone does with a program, up to its exit. */
  private static List<Retirement> records(ElfFile program, RunOptions options) {
    List<Retirement> all = new ArrayList<>();
    Golden golden = new Golden(options);
    golden.load(program);
    golden.run(r -> {
      Retirement copy = new Retirement();
      copy.set(r);
      all.add(copy);
    });
    return all;
  }

  /** Shows records, the last of which is the exit. */
  private static Stub show(Stub stub, List<Retirement> records) {
    records.subList(0, records.size() - 1).forEach(stub::retire);
    return stub.retire(records.getLast()).exitPulse(0);
  }

  private static Outcome run(RunOptions options, ElfFile elf) {
    return run(options, elf, Optional.empty());
  }

  private static Outcome run(RunOptions options, ElfFile elf, Optional<Path> waveform) {
    Specification specification = Specification.of(InstructionSet.rv64im());
    try (Lockstep lockstep = new Lockstep(circuit, specification, options, waveform)) {
      lockstep.load(elf);
      return lockstep.run();
    }
  }

  private static String mismatch(RunOptions options, ElfFile elf) {
    return assertThrows(LockstepMismatch.class, () -> run(options, elf)).getMessage();
  }

  /** The report when the record of a step is changed. */
  private static String mismatchOf(String text, int step, Consumer<Retirement> change) {
    ElfFile program = assemble(text);
    List<Retirement> records = records(program, options());
    change.accept(records.get(step));
    return mismatch(options(), show(new Stub().program(program), records).build());
  }

  @Test
  void equalSidesRunToTheProgramsEnd() {
    ElfFile program = assemble(PROGRAM.replace("sw a0, 8(a1)", "nop"));
    List<Retirement> records = records(program, options());
    Outcome outcome = run(options(), show(new Stub().program(program), records).build());
    assertEquals(0, outcome.exitCode());
    assertEquals(records.size() - 1, outcome.instructions());
    assertEquals(1, outcome.counters().traps());
  }

  static Stream<Arguments> changes() {
    Consumer<Retirement> pc = r -> r.pc += 4;
    Consumer<Retirement> word = r -> r.instruction ^= 1 << 7;
    Consumer<Retirement> rd = r -> r.rd = 11;
    Consumer<Retirement> value = r -> r.rdValue ^= 1L << 63;
    Consumer<Retirement> address = r -> r.memAddress += 8;
    Consumer<Retirement> read = r -> r.memReadMask = 0x0f;
    Consumer<Retirement> write = r -> r.memWriteMask = 0xff;
    Consumer<Retirement> data = r -> r.memData++;
    Consumer<Retirement> cause = r -> r.cause = 3;
    Consumer<Retirement> tval = r -> r.tval = 1;
    Consumer<Retirement> retired = r -> r.trap = false;
    return Stream.of(
        Arguments.of(0, pc, "* pc "),
        Arguments.of(0, word, "* instruction "),
        Arguments.of(0, rd, "* register "),
        Arguments.of(0, value, "* register "),
        Arguments.of(3, address, "* memory "),
        Arguments.of(3, read, "* memory "),
        Arguments.of(3, data, "* memory "),
        Arguments.of(3, value, "* register "),
        Arguments.of(4, write, "* memory "),
        Arguments.of(4, data, "* memory "),
        Arguments.of(8, cause, "* event "),
        Arguments.of(8, tval, "* tval "),
        Arguments.of(8, pc, "* pc "),
        Arguments.of(8, retired, "* event "));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aDifferenceInAnyFieldIsFoundWhereItIs(
      int step, Consumer<Retirement> change, String starred) {
    String report = mismatchOf(PROGRAM, step, change);
    assertTrue(report.startsWith("lockstep: golden and circuit differ at step " + step), report);
    assertTrue(report.contains(starred), report);
    assertEquals(1, report.lines().filter(l -> l.startsWith("*")).count(), report);
  }

  @Test
  void theReportShowsWhatCameBefore() {
    String report = mismatchOf(PROGRAM, 9, r -> r.rdValue = 7);
    assertTrue(report.contains("0x80000030 <handler>"), report);
    assertTrue(report.contains("a3 = 0xb"), report);
    assertTrue(report.contains("a3 = 0x7"), report);
    assertTrue(report.contains("li a0, 5"), report);
    assertTrue(report.contains("load 8 at 0x80001000: 0x1234, a2 = 0x1234"), report);
    assertTrue(report.contains("trap: ecall from machine, tval 0x0"), report);
  }

  @Test
  void aWaveformOfTheLastCyclesIsLeft() throws Exception {
    ElfFile program = assemble(PROGRAM);
    List<Retirement> records = records(program, options());
    records.get(5).rdValue++;
    Stub stub = show(new Stub().program(program).pause(3000), records);
    Path file = folder.resolve("mismatch.fst");
    var error =
        assertThrows(LockstepMismatch.class, () -> run(options(), stub.build(), Optional.of(file)));
    assertEquals(Optional.of(file), error.waveform());
    assertTrue(Files.size(file) > 500);
    assertTrue(error.getMessage().contains("waveform: " + file), error.getMessage());
  }

  @Test
  void memoryThatDiffersAtTheEndIsFound() {
    ElfFile program = assemble(PROGRAM);
    List<Retirement> records = records(program, options());
    // The stub shows the store's record but never stores.
    String report = mismatch(options(), show(new Stub().program(program), records).build());
    assertTrue(
        report.startsWith(
            "memory differs at 0x80001008 after the program's end: golden 0x05, circuit 0x00"),
        report);
  }

  @Test
  void consoleOutputThatDiffersIsFound() {
    String text = "li a0, 0x10000000\n li a1, 72\n sb a1, 0(a0)\n" + EXIT;
    ElfFile program = assemble(text);
    List<Retirement> records = records(program, options());
    Stub silent = show(new Stub().program(program), records);
    String report = mismatch(options(), silent.build());
    assertTrue(report.startsWith("standard output differs at byte 0"), report);
    var out = new ByteArrayOutputStream();
    Stub speaking = show(new Stub().program(program).console(0, "H"), records);
    run(options().withConsole(out, out), speaking.build());
    assertEquals("H", out.toString(UTF_8));
  }

  @Test
  void aHangIsReportedWithWhatCameBefore() {
    ElfFile program = assemble(PROGRAM);
    List<Retirement> records = records(program, options());
    Stub stub = new Stub().program(program);
    records.subList(0, 4).forEach(stub::retire);
    String report = mismatch(options().withHangCycles(200), stub.hang().build());
    assertTrue(report.contains("no instruction retired for 200 cycles"), report);
    assertTrue(report.contains("ld a2, 0(a1)"), report);
  }

  @ParameterizedTest
  @CsvSource({"0, 7", "-1, 9"})
  void timeMayNotRunBackwardsOrAhead(long second, long first) {
    String text = "csrr a0, cycle\n csrr a1, cycle\n" + EXIT;
    ElfFile program = assemble(text);
    List<Retirement> records = records(program, options());
    records.get(0).rdValue = first;
    records.get(1).rdValue = second;
    String report = mismatch(options(), show(new Stub().program(program), records).build());
    assertTrue(report.startsWith("lockstep: mcycle reads " + second), report);
  }

  @Test
  void theCycleCounterIsWhatTheCircuitSays() {
    ElfFile program = assemble("csrr a0, cycle\n sub a2, a0, zero\n" + EXIT);
    List<Retirement> records = records(program, options());
    records.get(0).rdValue = 3;
    records.get(1).rdValue = 3;
    assertEquals(0, run(options(), show(new Stub().program(program), records).build()).exitCode());
  }

  private static final String INTERRUPTIBLE =
      """
      _start: la t0, handler
      csrw mtvec, t0
      li t1, 0x888
      csrw mie, t1
      csrwi mstatus, 8
      nop
      nop
      nop
      """
          + EXIT
          + """
          handler: mret
          """;

  /** Golden's records when an interrupt goes before the instruction of a step. */
  private static List<Retirement> interrupted(ElfFile program, int before, int code) {
    List<Retirement> records = records(program, options());
    Retirement interrupt = new Retirement();
    interrupt.trap(records.get(before).pc, 0, true, code, 0);
    Retirement mret = new Retirement();
    mret.reset(program.symbol("handler").orElseThrow().address(), 0x30200073);
    records.addAll(before, List.of(interrupt, mret));
    return records;
  }

  @Test
  void anInterruptIsTakenWhenTheCircuitSaysSo() {
    ElfFile program = assemble(INTERRUPTIBLE);
    RunOptions high = options().withInterrupts(List.of(new InterruptPulse(0, 1000)));
    Stub stub = show(new Stub().program(program), interrupted(program, 7, 11));
    assertEquals(1, run(high, stub.build()).counters().interrupts());
  }

  @ParameterizedTest
  @CsvSource({
    "7, 11, external interrupt that is not pending",
    "7, 7, timer interrupt that is not pending",
    "7, 3, software interrupt that is not pending",
    "3, 11, external interrupt that is not enabled",
    "7, 5, an interrupt of unknown cause 5",
  })
  void anInterruptThatCannotBeIsFound(int before, int code, String what) {
    ElfFile program = assemble(INTERRUPTIBLE);
    Stub stub = show(new Stub().program(program), interrupted(program, before, code));
    String report = mismatch(options(), stub.build());
    assertTrue(report.lines().findFirst().orElseThrow().contains(what), report);
  }

  @Test
  void aPendingInterruptMayNotBeForgotten() {
    ElfFile program = assemble(INTERRUPTIBLE.replace("nop\n", "nop\n".repeat(20)));
    RunOptions high = options().withInterrupts(List.of(new InterruptPulse(0, 50_000)));
    Stub stub = show(new Stub().program(program), records(program, options()));
    String report = mismatch(high, stub.build());
    assertTrue(report.contains("external interrupt is due for 32 steps and not taken"), report);
  }

  @Test
  void theHigherPriorityGoesFirst() {
    String text =
        INTERRUPTIBLE
            .replaceFirst("nop", "li t0, 0x02000000\n li t1, 1\n sw t1, 0(t0)\n nop")
            .replace("handler: mret", "handler: sw zero, 0(t0)\n mret");
    ElfFile program = assemble(text);
    RunOptions high = options().withInterrupts(List.of(new InterruptPulse(0, 50_000)));
    Stub stub = new Stub().program(program).pause(100);
    String report = mismatch(high, show(stub, records(program, options())).build());
    assertTrue(
        report.contains("a software interrupt, though a pending external interrupt goes first"),
        report);
  }

  @Test
  void aRunWithoutEndIsEndedByItsLimit() {
    ElfFile program = assemble(PROGRAM);
    Stub stub = new Stub().program(program);
    records(program, options()).subList(0, 5).forEach(stub::retire);
    Outcome outcome = run(options().withMaxCycles(300).withHangCycles(9999), stub.hang().build());
    assertFalse(outcome.ending().byProgram());
    assertEquals(300, outcome.cycles());
  }
}
