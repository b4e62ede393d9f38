package org.taipan.testbench.verilator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.testbench.Ending;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.MemoryTiming;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.host.HostLink;

/** The harness around a stand-in circuit that obeys scripts. */
class RtlTest {
  private static final int INCR = 1;
  private static final int WRAP = 2;
  private static final int DECERR = 3;

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

  private static RunOptions options() {
    return RunOptions.DEFAULT.withMaxCycles(100_000).withDramBytes(1 << 20);
  }

  private static Outcome run(RunOptions options, Stub script) {
    try (Rtl rtl = new Rtl(circuit, options)) {
      rtl.load(script.build());
      return rtl.run();
    }
  }

  /** All records up to the script's exit, which is not among them. */
  private static List<Retirement> records(RunOptions options, Stub script) {
    List<Retirement> all = new ArrayList<>();
    try (Rtl rtl = new Rtl(circuit, options)) {
      rtl.load(script.exit(0).build());
      Rtl.Progress progress;
      do {
        progress = rtl.advance(1000, true);
        for (int i = 0; i < rtl.records(); i++) {
          Retirement r = new Retirement();
          rtl.record(i, r);
          all.add(r);
        }
      } while (progress == Rtl.Progress.GOING);
      assertEquals(Rtl.Progress.ENDED, progress);
    }
    return all.subList(0, all.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  void consoleBytesArriveInOrderOnTheirChannels(int stall) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    RunOptions options = options().withMemory(new MemoryTiming(1, 1, stall)).withConsole(out, err);
    Outcome outcome =
        run(
            options,
            new Stub().console(0, "hello ").console(1, "oops").console(0, "there").exit(3));
    assertEquals("hello there", out.toString(UTF_8));
    assertEquals("oops", err.toString(UTF_8));
    assertEquals(Ending.EXIT, outcome.ending());
    assertEquals(3, outcome.exitCode());
  }

  @Test
  void recordsCarryEveryField() {
    Retirement r = new Retirement();
    r.pc = 0x8000_0123_4567_89a0L;
    r.instruction = 0xdeadbeef;
    r.rd = 31;
    r.rdValue = -2;
    r.memAddress = 0xfedc_ba98_7654_3210L;
    r.memReadMask = 0x0f;
    r.memWriteMask = 0xff;
    r.memData = 0x0123_4567_89ab_cdefL;
    r.trap = true;
    r.interrupt = true;
    r.cause = 63;
    r.tval = 0x8877_6655_4433_2211L;
    Retirement got = records(options(), new Stub().retire(r)).getFirst();
    r.cycle = got.cycle;
    assertEquals(text(r), text(got));
    assertTrue(got.cycle > 0 && got.cycle < 200, () -> "cycle " + got.cycle);
  }

  private static String text(Retirement r) {
    return "%x %x %d %x %x %x %x %x %b %b %d %x %d"
        .formatted(
            r.pc,
            r.instruction,
            r.rd,
            r.rdValue,
            r.memAddress,
            r.memReadMask,
            r.memWriteMask,
            r.memData,
            r.trap,
            r.interrupt,
            r.cause,
            r.tval,
            r.cycle);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "7, 7, 0", "1, 30, 40"})
  void burstsReadInOrder(int least, int most, int stall) {
    RunOptions options = options().withMemory(new MemoryTiming(least, most, stall));
    Stub script =
        new Stub()
            .data(10, 11, 12, 13, 14, 15, 16, 17)
            .read(Stub.DATA + 8, 4, INCR, 3)
            .read(Stub.DATA + 16, 4, WRAP, 3)
            .read(Stub.DATA + 4, 4, INCR, 2);
    List<Retirement> got = records(options, script);
    assertEquals(
        List.of(11L, 12L, 13L, 14L, 12L, 13L, 10L, 11L, 10L, 11L, 11L, 12L),
        got.stream().map(r -> r.memData).toList());
    assertEquals(
        List.of(0x001L, 0x001L, 0x001L, 0x101L),
        got.stream().limit(4).map(r -> (r.rdValue & 0xff) | ((r.rdValue >> 10 & 1) << 8)).toList());
  }

  @Test
  void latencyIsWhatTheOptionsSay() {
    long fast = readingTakes(MemoryTiming.FAST);
    assertEquals(
        fast + 9 * 3, readingTakes(MemoryTiming.fixed(10)), "two script words and the read");
  }

  private static long readingTakes(MemoryTiming timing) {
    List<Retirement> got =
        records(
            options().withMemory(timing),
            new Stub().read(Stub.DATA, 1, INCR, 3).read(Stub.DATA, 1, INCR, 3));
    return got.get(1).cycle - got.get(0).cycle;
  }

  @Test
  void answersToDifferentIdsOvertakeOnlyWithVaryingLatency() {
    assertEquals(0, overtakings(MemoryTiming.fixed(5)));
    int some = overtakings(new MemoryTiming(1, 30, 0));
    assertTrue(some > 3 && some < 37, () -> some + " of 40");
  }

  private static int overtakings(MemoryTiming timing) {
    Stub script = new Stub();
    for (int i = 0; i < 40; i++) {
      script.readTwo(Stub.DATA, Stub.DATA + 8);
    }
    List<Retirement> got = records(options().withMemory(timing), script);
    assertEquals(80, got.size());
    int count = 0;
    for (int i = 0; i < 80; i += 2) {
      count += (got.get(i).rdValue & 15) == 2 ? 1 : 0;
    }
    return count;
  }

  @Test
  void writesChangeTheBytesOfTheirStrobes() {
    Stub script =
        new Stub()
            .data(0, -1, -1, -1)
            .write(Stub.DATA + 8, 2, 0x0f, INCR, 0x1111_2222_3333_4444L)
            .write(Stub.DATA + 16, 2, 0x80, WRAP, 0x5500_0000_0000_0000L)
            .exit(0);
    try (Rtl rtl = new Rtl(circuit, options())) {
      rtl.load(script.build());
      rtl.run();
      ByteBuffer got = ByteBuffer.wrap(rtl.read(Stub.DATA, 32)).order(ByteOrder.LITTLE_ENDIAN);
      assertEquals(0x0L, got.getLong());
      assertEquals(0xffff_ffff_3333_4444L, got.getLong());
      assertEquals(0x55ff_ffff_3333_4445L, got.getLong());
      assertEquals(0x55ff_ffff_ffff_ffffL, got.getLong());
      assertEquals(List.of(Stub.DATA), rtl.writtenPages().boxed().toList());
    }
  }

  @Test
  void addressesOutsideMemoryAnswerWithAnError() {
    Stub script =
        new Stub()
            .read(0x4000_0000L, 2, INCR, 3)
            .write(0x8010_0000L, 1, 0xff, INCR, 5)
            .read(Stub.DATA, 1, INCR, 3);
    List<Retirement> got = records(options(), script);
    assertEquals(DECERR, got.get(0).rdValue >> 8 & 3);
    assertEquals(DECERR, got.get(1).rdValue >> 8 & 3);
    assertEquals(DECERR, got.get(2).rdValue);
    assertEquals(0, got.get(3).rdValue >> 8 & 3);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "9, 4"})
  void aStoreToTohostEndsTheRun(long value, int code) {
    Stub script = new Stub().symbol("tohost", 0x8000_4000L).store(0x8000_4000L, value).pause(500);
    Outcome outcome = run(options(), script.hang());
    assertEquals(Ending.TOHOST, outcome.ending());
    assertEquals(code, outcome.exitCode());
    assertEquals(1, outcome.instructions());
  }

  @Test
  void countersStopWithTheEndingInstruction() {
    Retirement trap = new Retirement();
    trap.trap = true;
    Retirement load = new Retirement();
    load.memReadMask = 1;
    Outcome outcome =
        run(
            options(),
            new Stub().retire(load).retire(trap).pause(300).exit(0).retire(load).retire(load));
    assertEquals(2, outcome.instructions());
    assertEquals(1, outcome.counters().loads());
    assertEquals(1, outcome.counters().stores());
    assertEquals(1, outcome.counters().traps());
    assertTrue(outcome.cycles() > 300 && outcome.cycles() < 500, () -> "" + outcome.cycles());
  }

  @Test
  void limitsEndARun() {
    Stub endless = new Stub();
    for (int i = 0; i < 100; i++) {
      endless.retire(new Retirement());
    }
    Outcome cycles = run(options().withMaxCycles(123), endless);
    assertEquals(Ending.CYCLE_LIMIT, cycles.ending());
    assertEquals(123, cycles.cycles());
    Outcome instructions = run(options().withMaxInstructions(7), endless);
    assertEquals(Ending.INSTRUCTION_LIMIT, instructions.ending());
    assertEquals(7, instructions.instructions());
  }

  @Test
  void aHangIsAnErrorThatSaysWhereItWas() {
    Retirement r = new Retirement();
    r.pc = Stub.DATA + 4;
    Stub script = new Stub().data(0).symbol("spin", Stub.DATA).retire(r).hang();
    RunOptions options = options().withHangCycles(100);
    var error = assertThrows(SimulationException.class, () -> run(options, script));
    assertTrue(
        error
            .getMessage()
            .matches(
                "circuit, cycle \\d+: no instruction retired for 100 cycles; the last was at 0x80020004.*"),
        error.getMessage());
  }

  @Test
  void trapAfterTrapAtOnePlaceIsAnError() {
    Retirement trap = new Retirement();
    trap.trap = true;
    Stub script = new Stub().retire(trap).retire(trap).exit(0);
    var error = assertThrows(SimulationException.class, () -> run(options(), script));
    assertTrue(error.getMessage().contains("the trap handler cannot run"), error.getMessage());
  }

  @Test
  void aFailingAssertionOfTheCircuitIsAnErrorWithItsText() {
    var error = assertThrows(SimulationException.class, () -> run(options(), new Stub().fail()));
    assertTrue(error.getMessage().contains("the stub breaks"), error.getMessage());
  }

  @Test
  void anExitPulseWithoutItsStoreIsAnError() {
    var error =
        assertThrows(
            SimulationException.class, () -> run(options(), new Stub().exitPulse(1).pause(100)));
    assertTrue(error.getMessage().contains("exit_valid without"), error.getMessage());
  }

  @Test
  void bustsThatAxiForbidsAreErrors() {
    var error =
        assertThrows(
            SimulationException.class,
            () -> run(options(), new Stub().read(0x8000_0ff8L, 2, INCR, 3)));
    assertTrue(error.getMessage().contains("4096-byte boundary"), error.getMessage());
  }

  @Test
  void enabledPinsComeBackInLoopBackOnly() {
    Stub script = new Stub().pins(0x0000_ffffL, 0x1234_5678L);
    assertEquals(0x5678, records(options().withGpioLoopback(true), script).getFirst().rdValue);
    assertEquals(0, records(options(), new Stub().pins(-1, -1)).getFirst().rdValue);
  }

  @Test
  void theInterruptLineFollowsItsPulses() {
    RunOptions options =
        options().withInterrupts(List.of(new InterruptPulse(150, 5), new InterruptPulse(300, 50)));
    Stub script = new Stub().awaitInterrupt().pause(20).awaitInterrupt();
    List<Retirement> got = records(options, script);
    assertTrue(got.get(0).trap && got.get(0).interrupt);
    assertEquals(151, got.get(0).cycle);
    assertEquals(301, got.get(1).cycle);
  }

  @Test
  void aRunIsDeterminedByItsSeed() {
    List<Long> one = randomCycles(5);
    assertEquals(one, randomCycles(5));
    assertTrue(!one.equals(randomCycles(6)));
  }

  private static List<Long> randomCycles(long seed) {
    Stub script = new Stub();
    for (int i = 0; i < 20; i++) {
      script.read(Stub.DATA, 1, INCR, 3);
    }
    RunOptions options = options().withMemory(MemoryTiming.ERRATIC).withSeed(seed);
    return records(options, script).stream().map(r -> r.cycle).toList();
  }

  @Test
  void machinesOnOneCircuitDoNotDisturbEachOther() {
    try (Rtl one = new Rtl(circuit, options());
        Rtl two = new Rtl(circuit, options())) {
      one.load(new Stub().data(1).read(Stub.DATA, 1, INCR, 3).exit(1).build());
      two.load(new Stub().data(2).read(Stub.DATA, 1, INCR, 3).exit(2).build());
      one.advance(20, false);
      assertEquals(2, two.run().exitCode());
      assertEquals(1, one.run().exitCode());
      assertEquals(1, one.read(Stub.DATA, 1)[0]);
      assertEquals(2, two.read(Stub.DATA, 1)[0]);
    }
  }

  @Test
  void aTracingMachineWritesAWaveformAndRunsTheSame() throws Exception {
    RunOptions options = options().withMemory(MemoryTiming.ERRATIC);
    Stub script = new Stub().read(Stub.DATA, 8, INCR, 3).pause(50).exit(4);
    Path wave = folder.resolve("wave.fst");
    Outcome traced;
    try (Rtl rtl = Rtl.tracing(circuit, options, HostLink.NONE)) {
      rtl.load(script.build());
      rtl.advance(30, false);
      rtl.trace(wave);
      traced = rtl.run();
    }
    assertEquals(run(options, script), traced);
    assertTrue(Files.size(wave) > 500, () -> "a waveform of few bytes");
  }

  @Test
  void aProgramOutsideMemoryIsRefused() {
    try (Rtl rtl = new Rtl(circuit, options().withDramBytes(0x10000))) {
      assertThrows(IllegalArgumentException.class, () -> rtl.load(new Stub().exit(0).build()));
    }
  }
}
