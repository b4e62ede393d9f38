package org.taipan.testbench.golden;

import org.taipan.isa.TrapCause;

/**
 * A synchronous exception of the instruction being executed; ends its execution without effect on
 * registers, memory and CSRs.
 *
 * <p>tval: the faulting address for misaligned accesses and access faults (for an instruction fetch
 * the target or the pc), the instruction word for an illegal instruction, the pc for a breakpoint,
 * 0 for an environment call.
 */
public final class Trap extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final TrapCause cause;
  private final long tval;

  /** A trap; it carries no stack trace, being part of normal execution. */
  public Trap(TrapCause cause, long tval) {
    super(cause.label(), null, false, false);
    this.cause = cause;
    this.tval = tval;
  }

  /** Why. */
  public TrapCause cause() {
    return cause;
  }

  /** What mtval gets. */
  public long tval() {
    return tval;
  }
}
