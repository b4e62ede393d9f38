package org.taipan.testbench.golden;

import org.taipan.isa.Csr;
import org.taipan.isa.Event;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;

/**
 * The control and status registers of machine mode, and what traps do to them (privileged spec, ch.
 * 3). Reset values and the bits that writes change are those of the table {@link Csr}. fflags and
 * frm are views of fcsr.
 */
public final class CsrFile {
  private static final int NUMBERS = 4096;
  private static final int MIE_BIT = 3;
  private static final int MPIE_BIT = 7;
  private static final int FRM_SHIFT = 5;
  private static final long CYCLE_BIT = 1;
  private static final long INSTRET_BIT = 4;

  private final Csr[] byNumber = new Csr[NUMBERS];
  private final long[] values = new long[NUMBERS];
  private final Surroundings surroundings;
  private final DeviceState devices;
  private final EventCounters counters;
  private boolean instretStands;

  CsrFile(Specification specification, Surroundings surroundings, DeviceState devices) {
    this.surroundings = surroundings;
    this.devices = devices;
    counters = new EventCounters(specification.eventCounters(), surroundings);
    InstructionSet set = specification.instructionSet();
    for (Csr csr : Csr.values()) {
      if (set.extensions().contains(csr.extension())) {
        csr.numbers()
            .forEach(number -> {
              byNumber[number] = csr;
              values[number] = csr.reset();
            });
      }
    }
    values[Csr.MISA.number()] = set.misa();
  }

  /** Whether there is a register with the 12-bit number. */
  boolean exists(int number) {
    return byNumber[number] != null;
  }

  /** Whether a write to the existing register traps. */
  boolean readOnly(int number) {
    return byNumber[number].readOnly();
  }

  /** Reads a register; of several, the first one. */
  public long read(Csr csr) {
    return read(csr.number());
  }

  /** Reads an existing register. */
  long read(int number) {
    Csr csr = byNumber[number];
    return switch (csr) {
      case MIP -> surroundings.pendingInterrupts(devices);
      case MCYCLE, CYCLE -> surroundings.cycle();
      case TIME -> surroundings.time();
      case INSTRET -> values[Csr.MINSTRET.number()];
      case FFLAGS -> values[Csr.FCSR.number()] & Csr.FFLAGS.writable();
      case FRM -> roundingMode();
      case MHPMCOUNTER, HPMCOUNTER -> counters.read(number - csr.number());
      default -> values[number];
    };
  }

  /** Writes an existing register that is not read-only. */
  void write(int number, long value) {
    Csr csr = byNumber[number];
    long writable = csr.writable(number, counters.number());
    switch (csr) {
      case MCYCLE -> surroundings.setCycle(value);
      case FFLAGS -> replace(Csr.FCSR.number(), writable, value);
      case FRM -> replace(Csr.FCSR.number(), writable << FRM_SHIFT, value << FRM_SHIFT);
      case MTVEC ->
          replace(number, writable, (value & 1) == 0 ? value : value & ~Csr.VECTOR_ALIGNMENT);
      case MINSTRET -> {
        replace(number, writable, value);
        instretStands = true;
      }
      case MCOUNTINHIBIT -> {
        replace(number, writable, value);
        surroundings.stopCycle((values[number] & CYCLE_BIT) != 0);
        counters.inhibit(values[number]);
      }
      case MHPMEVENT -> {
        replace(number, writable, value);
        counters.select(number - csr.number(), values[number]);
      }
      case MHPMCOUNTER -> counters.write(number - csr.number(), value);
      default -> replace(number, writable, value);
    }
  }

  private void replace(int number, long bits, long value) {
    values[number] = (values[number] & ~bits) | (value & bits);
  }

  /** Adds floating-point exceptions to those accrued: bits as in fflags. */
  void accrue(int flags) {
    values[Csr.FCSR.number()] |= flags;
  }

  /** The rounding mode for instructions that choose the dynamic one: frm, 0..7. */
  int roundingMode() {
    return (int) (values[Csr.FCSR.number()] >> FRM_SHIFT);
  }

  /**
   * An instruction retired: minstret counts it, unless it was inhibited before that instruction, or
   * that instruction wrote it.
   *
   * @param event that the instruction is
   */
  void retired(Event event) {
    if (!instretStands) {
      values[Csr.MINSTRET.number()]++;
    }
    instretStands = (values[Csr.MCOUNTINHIBIT.number()] & INSTRET_BIT) != 0;
    counters.happened(event);
    counters.stepped();
  }

  /** The conditional branch that retired was taken. */
  void taken() {
    counters.happened(Event.TAKEN);
  }

  /** Interrupts, of those pending, that may be taken now: bits as in mie. */
  public long takeable(long pending) {
    return interruptible() ? values[Csr.MIE.number()] & pending : 0;
  }

  /** Whether interrupts are enabled as a whole. */
  public boolean interruptible() {
    return status(MIE_BIT);
  }

  /**
   * Enters a trap.
   *
   * @param pc the trapped instruction; for an interrupt, the next one to execute
   * @return the address of the handler
   */
  long enterTrap(boolean interrupt, int code, long pc, long tval) {
    counters.happened(interrupt ? Event.INTERRUPT : Event.EXCEPTION);
    counters.stepped();
    values[Csr.MEPC.number()] = pc;
    values[Csr.MCAUSE.number()] = interrupt ? Long.MIN_VALUE | code : code;
    values[Csr.MTVAL.number()] = tval;
    setStatus(MPIE_BIT, status(MIE_BIT));
    setStatus(MIE_BIT, false);
    long mtvec = values[Csr.MTVEC.number()];
    long base = mtvec & ~3L;
    boolean vectored = (mtvec & 1) != 0;
    return interrupt && vectored ? base + 4L * code : base;
  }

  /**
   * Enters the handler of a miss.
   *
   * @param pc of the instruction
   * @return the address of its handler
   */
  long enterMiss(Miss miss, long pc) {
    counters.happened(Event.MISS);
    counters.stepped();
    Instruction instruction = miss.instruction();
    int cause = Op.missCause(instruction.word());
    values[Csr.PYMPC.number()] = pc;
    values[Csr.PYMA.number()] = miss.left();
    values[Csr.PYMB.number()] = miss.right();
    values[Csr.PYMRD.number()] = instruction.destination();
    values[Csr.PYMCAUSE.number()] = cause;
    return values[Csr.PYMVEC.number()] + 16L * cause;
  }

  /**
   * Returns from a trap.
   *
   * @return mepc
   */
  long leaveTrap() {
    setStatus(MIE_BIT, status(MPIE_BIT));
    setStatus(MPIE_BIT, true);
    return values[Csr.MEPC.number()];
  }

  private boolean status(int bit) {
    return ((values[Csr.MSTATUS.number()] >> bit) & 1) != 0;
  }

  private void setStatus(int bit, boolean value) {
    long others = values[Csr.MSTATUS.number()] & ~(1L << bit);
    values[Csr.MSTATUS.number()] = others | (value ? 1L << bit : 0);
  }
}
