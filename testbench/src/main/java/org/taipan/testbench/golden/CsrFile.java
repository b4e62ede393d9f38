package org.taipan.testbench.golden;

import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.TrapCause;

/**
 * The control and status registers of machine mode, and what traps do to them.
 *
 * <p>Choices that the privileged spec leaves open: mtvec keeps bit 0 as mode and has bit 1 zero;
 * mepc's low two bits are zero; mcause keeps bit 63 and bits 5..0; mtval and mscratch keep all
 * bits; mie keeps bits 3, 7 and 11; mip and misa ignore writes; mstatus keeps MIE and MPIE, MPP
 * reads as 3. All are 0 after reset but MPP. An interrupt's mtval is 0.
 */
public final class CsrFile {
  private static final long MSTATUS_MIE = 1L << 3;
  private static final long MSTATUS_MPIE = 1L << 7;
  private static final long MSTATUS_MPP = 3L << 11;
  private static final long INTERRUPTS =
      bit(TrapCause.SOFTWARE_INTERRUPT)
          | bit(TrapCause.TIMER_INTERRUPT)
          | bit(TrapCause.EXTERNAL_INTERRUPT);
  private static final long CAUSE_BITS = Long.MIN_VALUE | 0x3f;
  private static final int NUMBERS = 4096;

  private final Csr[] byNumber = new Csr[NUMBERS];
  private final Surroundings surroundings;
  private final DeviceState devices;
  private final long misa;
  private boolean enabled;
  private boolean previouslyEnabled;
  private long mie;
  private long mtvec;
  private long mscratch;
  private long mepc;
  private long mcause;
  private long mtval;
  private long minstret;
  private boolean instretWritten;

  CsrFile(InstructionSet set, Surroundings surroundings, DeviceState devices) {
    this.surroundings = surroundings;
    this.devices = devices;
    this.misa = misa(set);
    for (Csr csr : Csr.values()) {
      if (set.extensions().contains(csr.extension())) {
        byNumber[csr.number()] = csr;
      }
    }
  }

  private static long misa(InstructionSet set) {
    long letters = letter('I') | (set.extensions().contains(Extension.RV64M) ? letter('M') : 0);
    return 2L << 62 | letters;
  }

  private static long letter(char name) {
    return 1L << (name - 'A');
  }

  private static long bit(TrapCause interrupt) {
    return 1L << interrupt.code();
  }

  /** Whether there is a register with the 12-bit number. */
  boolean exists(int number) {
    return byNumber[number] != null;
  }

  /** Whether a write to the existing register traps. */
  boolean readOnly(int number) {
    return byNumber[number].readOnly();
  }

  /** Reads an existing register. */
  long read(int number) {
    return read(byNumber[number]);
  }

  /** Reads a register. */
  public long read(Csr csr) {
    return switch (csr) {
      case MSTATUS ->
          (enabled ? MSTATUS_MIE : 0) | (previouslyEnabled ? MSTATUS_MPIE : 0) | MSTATUS_MPP;
      case MISA -> misa;
      case MIE -> mie;
      case MTVEC -> mtvec;
      case MSCRATCH -> mscratch;
      case MEPC -> mepc;
      case MCAUSE -> mcause;
      case MTVAL -> mtval;
      case MIP -> surroundings.pendingInterrupts(devices);
      case MCYCLE, CYCLE -> surroundings.cycle();
      case MINSTRET, INSTRET -> minstret;
      case TIME -> surroundings.time();
      case MIMPID -> Csr.IMPLEMENTATION;
      case MVENDORID, MARCHID, MHARTID -> 0;
      case FFLAGS, FRM, FCSR -> throw new IllegalStateException(csr + " is not implemented");
    };
  }

  /** Writes an existing register that is not read-only. */
  void write(int number, long value) {
    switch (byNumber[number]) {
      case MSTATUS -> {
        enabled = (value & MSTATUS_MIE) != 0;
        previouslyEnabled = (value & MSTATUS_MPIE) != 0;
      }
      case MIE -> mie = value & INTERRUPTS;
      case MTVEC -> mtvec = value & ~2L;
      case MSCRATCH -> mscratch = value;
      case MEPC -> mepc = value & ~3L;
      case MCAUSE -> mcause = value & CAUSE_BITS;
      case MTVAL -> mtval = value;
      case MCYCLE -> surroundings.setCycle(value);
      case MINSTRET -> {
        minstret = value;
        instretWritten = true;
      }
      case MISA, MIP -> {}
      case CYCLE, TIME, INSTRET, MVENDORID, MARCHID, MIMPID, MHARTID, FFLAGS, FRM, FCSR ->
          throw new IllegalStateException(byNumber[number] + " cannot be written");
    }
  }

  /** An instruction retired: minstret counts it, unless that instruction wrote minstret. */
  void retired() {
    if (instretWritten) {
      instretWritten = false;
    } else {
      minstret++;
    }
  }

  /** Interrupts, of those pending, that may be taken now: bits as in mie. */
  public long takeable(long pending) {
    return enabled ? mie & pending : 0;
  }

  /** Whether any interrupt could be taken if it were pending. */
  boolean interruptible() {
    return enabled && mie != 0;
  }

  /**
   * Enters a trap.
   *
   * @param pc the trapped instruction; for an interrupt, the next one to execute
   * @return the address of the handler
   */
  long enterTrap(boolean interrupt, int code, long pc, long tval) {
    mepc = pc;
    mcause = interrupt ? Long.MIN_VALUE | code : code;
    mtval = tval;
    previouslyEnabled = enabled;
    enabled = false;
    long base = mtvec & ~3L;
    boolean vectored = (mtvec & 1) != 0;
    return interrupt && vectored ? base + 4L * code : base;
  }

  /**
   * Returns from a trap.
   *
   * @return mepc
   */
  long leaveTrap() {
    enabled = previouslyEnabled;
    previouslyEnabled = true;
    return mepc;
  }
}
