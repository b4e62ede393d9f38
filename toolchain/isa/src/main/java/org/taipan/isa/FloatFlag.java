package org.taipan.isa;

/**
 * The accrued exceptions of floating-point arithmetic: bits of {@link Csr#FFLAGS} (RISC-V
 * unprivileged spec 20240411, chapter F, section 2; IEEE 754-2019, ch. 7). None of them traps.
 */
public enum FloatFlag {
  /** NX: the result is not the exact one. */
  INEXACT(0x1),
  /** UF: the result is tiny, seen after rounding, and inexact. */
  UNDERFLOW(0x2),
  /** OF: the rounded result is beyond the largest finite number. */
  OVERFLOW(0x4),
  /** DZ: a finite number other than zero was divided by zero. */
  DIVIDE_BY_ZERO(0x8),
  /** NV: there is no such result, or an operand is a signalling NaN. */
  INVALID(0x10);

  private final int mask;

  FloatFlag(int mask) {
    this.mask = mask;
  }

  /** Its bit in fflags. */
  public int mask() {
    return mask;
  }
}
