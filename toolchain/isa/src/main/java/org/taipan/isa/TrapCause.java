package org.taipan.isa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Values of mcause (privileged spec 20240411, table 14). */
public enum TrapCause {
  INSTRUCTION_MISALIGNED(false, 0),
  INSTRUCTION_ACCESS_FAULT(false, 1),
  ILLEGAL_INSTRUCTION(false, 2),
  BREAKPOINT(false, 3),
  LOAD_MISALIGNED(false, 4),
  LOAD_ACCESS_FAULT(false, 5),
  STORE_MISALIGNED(false, 6),
  STORE_ACCESS_FAULT(false, 7),
  ECALL_FROM_MACHINE(false, 11),
  /** A miss of Xpy: never in mcause, its handler is found by pymvec. */
  MISS(false, 24),
  SOFTWARE_INTERRUPT(true, 3),
  TIMER_INTERRUPT(true, 7),
  EXTERNAL_INTERRUPT(true, 11);

  private final boolean interrupt;
  private final int code;

  TrapCause(boolean interrupt, int code) {
    this.interrupt = interrupt;
    this.code = code;
  }

  /** Whether it is asynchronous. */
  public boolean interrupt() {
    return interrupt;
  }

  /** mcause without its top bit; for interrupts also the bit number in mie and mip. */
  public int code() {
    return code;
  }

  /** The 64-bit content of mcause. */
  public long mcause() {
    return interrupt ? Long.MIN_VALUE | code : code;
  }

  /** Words for messages: "illegal instruction". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The cause with a code. */
  public static Optional<TrapCause> of(boolean interrupt, int code) {
    return Arrays.stream(values())
        .filter(c -> c.interrupt == interrupt && c.code == code)
        .findFirst();
  }
}
