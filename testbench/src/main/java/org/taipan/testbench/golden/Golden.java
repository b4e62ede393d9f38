package org.taipan.testbench.golden;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.TrapCause;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Ending;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;

/**
 * The golden machine: one hart with memory and devices. Registers and DRAM are zero when it starts.
 *
 * <p>Alone it steps itself and its clock ticks once a step; in lockstep {@link #execute} and {@link
 * #interrupt} are called as the circuit's records say.
 */
public final class Golden implements Machine {
  private final Specification specification;
  private final RunOptions options;
  private final Surroundings surroundings;
  private final Retirement record = new Retirement();
  private final Retirement previousTrap = new Retirement();
  private final Memory memory;
  private final Devices devices;
  private final CsrFile csrs;
  private final Hart hart;
  private final Tally tally = new Tally();
  private ElfFile program;
  private long tohost;
  private OptionalInt exitCode = OptionalInt.empty();
  private Ending ending;

  /** A machine of its own, with the first core's instruction set. */
  public Golden(RunOptions options) {
    this(Specification.of(InstructionSet.rv64im()), options);
  }

  /** A machine of its own. */
  public Golden(Specification specification, RunOptions options) {
    this(specification, options, new OwnTime(options));
  }

  /** A machine that is told what the ISA leaves free. */
  public Golden(Specification specification, RunOptions options, Surroundings surroundings) {
    this.specification = specification;
    this.options = options;
    this.surroundings = surroundings;
    this.memory = new Memory(options);
    this.devices = new Devices(surroundings, options);
    this.csrs = new CsrFile(specification, surroundings, devices);
    this.hart = new Hart(csrs, memory, devices, record);
  }

  @Override
  public void load(ElfFile elf) {
    memory.load(elf);
    hart.start(elf.entry());
    program = elf;
    tohost = elf.symbol("tohost").map(ElfFile.Symbol::address).orElse(0L);
  }

  /**
   * Executes one instruction or takes one trap or interrupt.
   *
   * @return what happened; the object is reused by the next step
   */
  public Retirement step() {
    if (csrs.interruptible()) {
      long takeable = csrs.takeable(surroundings.pendingInterrupts(devices));
      if (takeable != 0) {
        return interrupt(first(takeable));
      }
    }
    return execute();
  }

  /** Executes the instruction at pc, whatever interrupts are pending; result as {@link #step}. */
  public Retirement execute() {
    hart.execute(specification);
    if (record.memWriteMask != 0) {
      checkEnding();
    }
    return stepped();
  }

  /** Takes an interrupt, whether or not it is pending; result as {@link #step}. */
  public Retirement interrupt(int code) {
    hart.interrupt(code);
    return stepped();
  }

  private Retirement stepped() {
    tally.count(record);
    surroundings.stepped();
    return record;
  }

  /** The pending interrupt with the highest priority: external, software, timer. */
  private static int first(long takeable) {
    for (TrapCause cause :
        new TrapCause[] {TrapCause.EXTERNAL_INTERRUPT, TrapCause.SOFTWARE_INTERRUPT}) {
      if (((takeable >> cause.code()) & 1) != 0) {
        return cause.code();
      }
    }
    return TrapCause.TIMER_INTERRUPT.code();
  }

  private void checkEnding() {
    if (ending != null) {
      return;
    }
    if (devices.exitCode().isPresent()) {
      ending = Ending.EXIT;
      exitCode = devices.exitCode();
    } else if (record.memAddress == tohost && tohost != 0 && record.memData != 0) {
      ending = Ending.TOHOST;
      exitCode = OptionalInt.of((int) (record.memData >>> 1));
    }
  }

  /**
   * Runs to the program's end or a limit.
   *
   * @throws SimulationException when a trap's handler cannot be executed, so that nothing would
   *     ever happen again
   */
  @Override
  public Outcome run() {
    return run(retired -> {});
  }

  /**
   * Runs as {@link #run()} does.
   *
   * @param observer is given every step's record, which the next step reuses
   */
  public Outcome run(Consumer<Retirement> observer) {
    requireProgram();
    while (ending == null) {
      if (tally.instructions >= options.maxInstructions()) {
        ending = Ending.INSTRUCTION_LIMIT;
      } else if (tally.steps >= options.maxCycles()) {
        ending = Ending.CYCLE_LIMIT;
      } else {
        if (record.trap) {
          previousTrap.set(record);
        }
        observer.accept(step());
        if (record.trap && !record.interrupt && record.pc == hart.pc()) {
          throw new SimulationException(trapLoop());
        }
      }
    }
    return outcome();
  }

  private void requireProgram() {
    if (program == null) {
      throw new IllegalStateException("no program is loaded");
    }
  }

  private String trapLoop() {
    Retirement first = previousTrap.trap ? previousTrap : record;
    return "%s at 0x%x%s (tval 0x%x), and the trap handler at 0x%x cannot run: %s"
        .formatted(
            label(first),
            first.pc,
            program.describe(first.pc).map(name -> " <" + name + ">").orElse(""),
            first.tval,
            record.pc,
            label(record));
  }

  private static String label(Retirement r) {
    return TrapCause.of(r.interrupt, r.cause).map(TrapCause::label).orElse("trap " + r.cause);
  }

  /** What the steps so far amount to; the ending is a limit while the program goes on. */
  public Outcome outcome() {
    return new Outcome(
        ending == null ? Ending.INSTRUCTION_LIMIT : ending, exitCode.orElse(-1), tally.counters());
  }

  /** Whether the program has stored its exit code. */
  public boolean ended() {
    return ending != null && ending.byProgram();
  }

  /** The state of the hart. */
  public Hart hart() {
    return hart;
  }

  /** The state of the devices. */
  public DeviceState devices() {
    return devices;
  }

  /** Addresses of the 4096-byte pages of DRAM that were ever written, rising. */
  public LongStream touchedPages() {
    return memory
        .touchedPages()
        .mapToLong(number -> MemoryMap.DRAM.base() + ((long) number << Memory.PAGE_BITS));
  }

  @Override
  public byte[] read(long address, int length) {
    return memory.read(address, length);
  }

  @Override
  public void close() {
    surroundings.host().close();
  }
}
