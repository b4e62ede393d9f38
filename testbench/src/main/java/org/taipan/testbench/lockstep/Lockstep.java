package org.taipan.testbench.lockstep;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;
import org.taipan.testbench.host.HostLink;
import org.taipan.testbench.host.HostLog;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;

/**
 * Circuit and golden running one program together. The circuit leads by a batch of cycles; golden
 * makes the same steps from its records. The run throws {@link LockstepMismatch} at the first step
 * in which they differ, in which the circuit chose what it may not choose, or in which it failed on
 * its own; at the program's end also when console output, exit code or DRAM differ.
 */
public final class Lockstep implements Machine {
  private static final long BATCH_CYCLES = 50_000;
  private static final int PAGE_BYTES = 4096;

  private final Circuit circuit;
  private final RunOptions options;
  private final Optional<Path> waveform;
  private final Retirement record = new Retirement();
  private final Transcript transcript = new Transcript();
  private final History history = new History();
  private final HostLog host;
  private final Told told;
  private final Golden golden;
  private final InterruptCheck interrupts;
  private final Rtl rtl;
  private ElfFile program;

  /** A pair with the circuit's instruction set, without waveforms. */
  public Lockstep(Circuit circuit, RunOptions options) {
    this(circuit, options, Optional.empty());
  }

  /**
   * A pair with the circuit's instruction set.
   *
   * @param waveform the FST file that a mismatch leaves; it costs a second run up to there
   */
  public Lockstep(Circuit circuit, RunOptions options, Optional<Path> waveform) {
    this(circuit, circuit.manifest().specification(), options, waveform);
  }

  /**
   * A pair of machines.
   *
   * @param waveform the FST file that a mismatch leaves; it costs a second run up to there
   */
  public Lockstep(
      Circuit circuit, Specification specification, RunOptions options, Optional<Path> waveform) {
    this.circuit = circuit;
    this.options = options;
    this.waveform = waveform;
    this.host = new HostLog(HostLink.of(options));
    this.told = new Told(options, record, host.replay());
    this.golden = new Golden(specification, transcript.ofGolden(options), told);
    this.interrupts = new InterruptCheck(golden, told);
    this.rtl = new Rtl(circuit, transcript.ofCircuit(options), host);
  }

  @Override
  public void load(ElfFile elf) {
    program = elf;
    golden.load(elf);
    rtl.load(elf);
  }

  /**
   * Runs both to the program's end or a limit.
   *
   * @throws LockstepMismatch at the first difference
   */
  @Override
  public Outcome run() {
    Rtl.Progress progress;
    do {
      progress = advance();
    } while (progress == Rtl.Progress.GOING);
    Outcome outcome = rtl.outcome(progress);
    if (progress == Rtl.Progress.ENDED) {
      compareEnds(outcome);
    }
    return outcome;
  }

  private Rtl.Progress advance() {
    Rtl.Progress progress;
    try {
      progress = rtl.advance(BATCH_CYCLES, true);
    } catch (SimulationException failure) {
      checkRecords();
      throw failed(failure.getMessage(), "");
    }
    checkRecords();
    return progress;
  }

  private void checkRecords() {
    int count = rtl.records();
    for (int i = 0; i < count; i++) {
      rtl.record(i, record);
      check();
    }
  }

  private void check() {
    Retirement step;
    try {
      if (record.trap && record.interrupt) {
        interrupts.checkTaken(record.cause);
        step = golden.interrupt(record.cause);
      } else {
        step = golden.execute();
      }
      if (Comparison.same(step, record)) {
        told.follow(golden.devices());
        interrupts.checkNotForgotten();
        history.add(record);
        return;
      }
    } catch (IllegalChoice illegal) {
      throw differ(illegal.getMessage(), record);
    }
    throw differ("golden and circuit differ", step);
  }

  private LockstepMismatch differ(String what, Retirement step) {
    String text = new Report(program).mismatch(what, history.count(), step, record);
    return failed(text.lines().findFirst().orElseThrow(), text);
  }

  private LockstepMismatch failed(String summary, String comparison) {
    StringBuilder text = new StringBuilder(comparison.isEmpty() ? summary + "\n" : comparison);
    text.append(new Report(program).window(history));
    long cycle = comparison.isEmpty() ? rtl.cycle() : record.cycle;
    Optional<Path> written = Optional.empty();
    if (waveform.isPresent()) {
      try {
        written =
            Optional.of(
                new Replay(circuit, options, program, host.replay())
                    .waveform(waveform.get(), cycle));
        text.append("\nwaveform: ").append(waveform.get()).append('\n');
      } catch (RuntimeException e) {
        text.append("\nno waveform: ").append(e.getMessage()).append('\n');
      }
    }
    return new LockstepMismatch(summary, text.toString(), written);
  }

  /** Every cycle retires an instruction, takes a trap, or is a stall with one reason. */
  private void checkCycles(Outcome.Counters counters) {
    long stalls = counters.stalls().values().stream().mapToLong(Long::longValue).sum();
    long explained = counters.instructions() + counters.traps() + counters.interrupts() + stalls;
    if (explained != counters.cycles()) {
      throw failed(
          "%d cycles, but %d instructions, traps and stalls: %s"
              .formatted(counters.cycles(), explained, counters),
          "");
    }
  }

  private void compareEnds(Outcome outcome) {
    checkCycles(outcome.counters());
    if (!golden.ended() || golden.outcome().exitCode() != outcome.exitCode()) {
      throw failed(
          "the circuit ended with exit code %d, golden %s"
              .formatted(
                  outcome.exitCode(),
                  golden.ended() ? "with " + golden.outcome().exitCode() : "did not end"),
          "");
    }
    transcript
        .difference()
        .ifPresent(text -> {
          throw failed(text, "");
        });
    LongStream.concat(golden.touchedPages(), rtl.writtenPages())
        .sorted()
        .distinct()
        .forEach(this::comparePage);
  }

  private void comparePage(long address) {
    byte[] expected = golden.read(address, PAGE_BYTES);
    byte[] found = rtl.read(address, PAGE_BYTES);
    int at = Arrays.mismatch(expected, found);
    if (at >= 0) {
      throw failed(
          "memory differs at 0x%x after the program's end: golden 0x%02x, circuit 0x%02x"
              .formatted(address + at, expected[at], found[at]),
          "");
    }
  }

  /** Golden's side, for its state after a run. */
  public Golden golden() {
    return golden;
  }

  @Override
  public byte[] read(long address, int length) {
    return rtl.read(address, length);
  }

  @Override
  public void close() {
    rtl.close();
  }
}
