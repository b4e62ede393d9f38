package org.taipan.testbench.verilator;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.taipan.isa.Event;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.testbench.Ending;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.host.HostLink;

/**
 * The circuit as a machine. {@link #run()} runs freely; lockstep asks for {@link #advance batches}
 * and looks at their records.
 */
public final class Rtl implements Machine {
  private static final int PAGE_BYTES = 4096;
  private static final long BATCH_CYCLES = 50_000;

  private final Model model;
  private final RunOptions options;
  private final HostPort host;
  private MemorySegment simulation;
  private MemorySegment status;
  private MemorySegment dram;
  private ElfFile program;

  /** A machine on a circuit, whose model is built now if need be. */
  public Rtl(Circuit circuit, RunOptions options) {
    this(circuit, options, HostLink.of(options));
  }

  /** A machine with a host of its own instead of the options'; it closes the host. */
  public Rtl(Circuit circuit, RunOptions options, HostLink host) {
    this(circuit.model(), options, host);
  }

  private Rtl(Model model, RunOptions options, HostLink host) {
    this.model = model;
    this.options = options;
    this.host = new HostPort(host);
  }

  /** A machine whose {@link #trace} works; it is slower, and the same otherwise. */
  public static Rtl tracing(Circuit circuit, RunOptions options, HostLink host) {
    return new Rtl(circuit.tracingModel(), options, host);
  }

  @Override
  public void load(ElfFile elf) {
    if (simulation != null) {
      throw new IllegalStateException("a program is loaded already");
    }
    program = elf;
    for (Segment segment : elf.segments()) {
      options.requireInDram(segment.address(), segment.size());
    }
    try (Arena local = Arena.ofConfined()) {
      simulation = model.open(settings(local, elf));
    }
    status = model.status(simulation);
    dram = model.dram(simulation, options.dramBytes());
    options
        .interrupts()
        .forEach(p -> model.interrupt(simulation, p.cycle(), p.cycle() + p.length()));
    options
        .failingBlocks()
        .forEach(block -> model.fail(simulation, block, block + RunOptions.BLOCK_BYTES));
    for (Segment segment : elf.segments()) {
      MemorySegment.copy(
          segment.data(),
          0,
          dram,
          JAVA_BYTE,
          segment.address() - MemoryMap.DRAM.base(),
          segment.data().length);
    }
  }

  private MemorySegment settings(Arena arena, ElfFile elf) {
    MemorySegment settings = arena.allocate(Layouts.SETTINGS);
    set(settings, "dramBase", MemoryMap.DRAM.base());
    set(settings, "dramBytes", options.dramBytes());
    set(settings, "bootAddress", elf.entry());
    set(settings, "exitAddress", MemoryMap.HOST.base() + MemoryMap.HOST_EXIT);
    set(settings, "tohostAddress", elf.symbol("tohost").map(ElfFile.Symbol::address).orElse(0L));
    set(settings, "hangCycles", options.hangCycles());
    set(settings, "maxInstructions", options.maxInstructions());
    set(settings, "seed", options.seed());
    set(settings, "host", host.address());
    setInt(settings, "minLatency", options.memory().minLatency());
    setInt(settings, "maxLatency", options.memory().maxLatency());
    setInt(settings, "stallPercent", options.memory().stallPercent());
    setInt(settings, "gpioLoopback", options.gpioLoopback() ? 1 : 0);
    return settings;
  }

  private static void set(MemorySegment settings, String field, long value) {
    settings.set(JAVA_LONG, Layouts.offset(Layouts.SETTINGS, field), value);
  }

  private static void setInt(MemorySegment settings, String field, int value) {
    settings.set(JAVA_INT, Layouts.offset(Layouts.SETTINGS, field), value);
  }

  /**
   * Writes a waveform (FST) of all cycles from now on.
   *
   * @throws SimulationException when the file cannot be written
   */
  public void trace(Path file) {
    model.trace(simulation, file);
  }

  @Override
  public Outcome run() {
    Progress progress = Progress.GOING;
    while (progress == Progress.GOING) {
      progress = advance(BATCH_CYCLES, false);
    }
    return outcome(progress);
  }

  /** How a batch left the run. */
  public enum Progress {
    /** Nothing special: go on. */
    GOING,
    /** The program has ended and memory is quiet. */
    ENDED,
    /** The limit of cycles is reached. */
    CYCLE_LIMIT,
    /** The limit of instructions is reached. */
    INSTRUCTION_LIMIT
  }

  /**
   * Runs for at most some cycles; gives the console's bytes to the options' streams.
   *
   * @param recording whether to keep retirement records, which {@link #record} then reads; a batch
   *     ends early when there is no room for more
   * @throws SimulationException when the circuit hangs, breaks a protocol or fails an assertion;
   *     the batch's records can be read all the same
   */
  public Progress advance(long cycles, boolean recording) {
    requireProgram();
    long left = options.maxCycles() - cycle();
    Reason reason = model.run(simulation, Math.min(cycles, left), recording);
    drainConsole();
    return switch (reason) {
      case CYCLES, FULL -> cycle() >= options.maxCycles() ? Progress.CYCLE_LIMIT : Progress.GOING;
      case ENDED -> Progress.ENDED;
      case HANG -> throw failure("no instruction retired for " + options.hangCycles() + " cycles");
      case TRAP_LOOP -> throw failure("trap after trap: the trap handler cannot run");
      case INSTRUCTIONS -> Progress.INSTRUCTION_LIMIT;
      case ERROR -> throw failure(text());
    };
  }

  private SimulationException failure(String what) {
    long pc = get("lastPc");
    String where = program.describe(pc).map(name -> " <" + name + ">").orElse("");
    String last =
        get("instructions") + get("traps") + get("interrupts") == 0
            ? "nothing ever retired"
            : "the last was at 0x%x%s".formatted(pc, where);
    return new SimulationException("circuit, cycle %d: %s; %s".formatted(cycle(), what, last));
  }

  private String text() {
    return status.getString(Layouts.offset(Layouts.STATUS, "message")).strip();
  }

  /** The result of a run that a batch has ended. */
  public Outcome outcome(Progress progress) {
    boolean byProgram = progress == Progress.ENDED;
    Ending ending =
        switch (progress) {
          case ENDED -> getInt("ending") == 1 ? Ending.EXIT : Ending.TOHOST;
          case CYCLE_LIMIT -> Ending.CYCLE_LIMIT;
          case INSTRUCTION_LIMIT, GOING -> Ending.INSTRUCTION_LIMIT;
        };
    Outcome.Counters counters =
        new Outcome.Counters(
            byProgram ? get("cycles") : cycle(),
            get("instructions"),
            get("loads"),
            get("stores"),
            get("traps"),
            get("interrupts"),
            events());
    return new Outcome(ending, byProgram ? getInt("exitCode") : -1, counters);
  }

  private Map<Event, Long> events() {
    long base = Layouts.offset(Layouts.STATUS, "events");
    Map<Event, Long> counts = new EnumMap<>(Event.class);
    for (Event event : Event.values()) {
      counts.put(event, status.get(JAVA_LONG, base + Long.BYTES * (long) event.number()));
    }
    return counts;
  }

  /** Clock cycles since the end of reset. */
  public long cycle() {
    return get("cycle");
  }

  /** The number of records of the last batch. */
  public int records() {
    return getInt("records");
  }

  /** Reads a record of the last batch. */
  public void record(int index, Retirement into) {
    RecordReader.read(status, index, into);
  }

  private void drainConsole() {
    int count = getInt("consoleBytes");
    long base = Layouts.offset(Layouts.STATUS, "console");
    try {
      for (int i = 0; i < count; i++) {
        int entry = status.get(JAVA_SHORT, base + 2L * i);
        OutputStream to = (entry >> 8 & 1) == 0 ? options.stdout() : options.stderr();
        to.write(entry & 0xff);
      }
      if (count > 0) {
        options.stdout().flush();
        options.stderr().flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long get(String field) {
    return status.get(JAVA_LONG, Layouts.offset(Layouts.STATUS, field));
  }

  private int getInt(String field) {
    return status.get(JAVA_INT, Layouts.offset(Layouts.STATUS, field));
  }

  /** Addresses of the 4096-byte pages of DRAM that the circuit has written, rising. */
  public LongStream writtenPages() {
    long pages = options.dramBytes() / PAGE_BYTES;
    MemorySegment flags = model.writtenPages(simulation, pages);
    return LongStream.range(0, pages)
        .filter(page -> flags.get(JAVA_BYTE, page) != 0)
        .map(page -> MemoryMap.DRAM.base() + page * PAGE_BYTES);
  }

  @Override
  public byte[] read(long address, int length) {
    requireProgram();
    options.requireInDram(address, length);
    return dram.asSlice(address - MemoryMap.DRAM.base(), length).toArray(JAVA_BYTE);
  }

  private void requireProgram() {
    if (simulation == null) {
      throw new IllegalStateException("no program is loaded");
    }
  }

  @Override
  public void close() {
    if (simulation != null) {
      model.close(simulation);
      simulation = null;
    }
    host.close();
  }
}
