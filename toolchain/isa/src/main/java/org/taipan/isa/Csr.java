package org.taipan.isa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Control and status registers: number, meaning, and what a write can change (RISC-V privileged
 * spec 20240411, ch. 2).
 *
 * <p>A write of {@code v} to a register that holds {@code old} leaves {@code old & ~writable | v &
 * writable} (the WARL choice of this project). A number that is not in the table, and a write to a
 * read-only number, are illegal instructions. The instruction that writes minstret does not count
 * itself: the next one reads what was written; mcycle likewise.
 */
public enum Csr {
  FFLAGS(0x001, "accrued floating-point exceptions", Extension.ZDINX, 0x1f, 0),
  FRM(0x002, "floating-point rounding mode", Extension.ZDINX, 7, 0),
  FCSR(0x003, "frm and fflags", Extension.ZDINX, 0xff, 0),
  MSTATUS(
      0x300,
      "machine status: MIE (bit 3), MPIE (bit 7), MPP (12:11, always machine)",
      Extension.MACHINE,
      0x88,
      0x1800),
  /** Its content follows from the extensions: {@link InstructionSet#misa()}. */
  MISA(0x301, "implemented extensions; writes are ignored", Extension.MACHINE, 0, 0),
  MIE(0x304, "interrupt enables: software 3, timer 7, external 11", Extension.MACHINE, 0x888, 0),
  MTVEC(
      0x305,
      "trap vector: base (bits 63:2) and mode (bit 0: direct, vectored)",
      Extension.MACHINE,
      ~2L,
      0),
  MSCRATCH(0x340, "scratch for trap handlers", Extension.MACHINE, -1, 0),
  MEPC(0x341, "pc of the trapped instruction, a multiple of 4", Extension.MACHINE, ~3L, 0),
  MCAUSE(
      0x342,
      "trap cause (bits 5:0); bit 63 = interrupt",
      Extension.MACHINE,
      Long.MIN_VALUE | 0x3f,
      0),
  MTVAL(
      0x343,
      "trap value: address, or instruction bits of an illegal instruction",
      Extension.MACHINE,
      -1,
      0),
  MIP(
      0x344,
      "pending interrupts, bits as in mie (all three are wires: writes are ignored)",
      Extension.MACHINE,
      0,
      0),
  MCYCLE(0xb00, "clock cycles", Extension.MACHINE, -1, 0),
  MINSTRET(0xb02, "retired instructions", Extension.MACHINE, -1, 0),
  CYCLE(0xc00, "mcycle, read-only", Extension.ZICSR, 0, 0),
  TIME(0xc01, "mtime, read-only", Extension.ZICSR, 0, 0),
  INSTRET(0xc02, "minstret, read-only", Extension.ZICSR, 0, 0),
  MVENDORID(0xf11, "0: not a commercial vendor", Extension.MACHINE, 0, 0),
  MARCHID(0xf12, "0: no number assigned", Extension.MACHINE, 0, 0),
  MIMPID(
      0xf13,
      "version of this project: major · 65536 + minor · 256 + patch",
      Extension.MACHINE,
      0,
      Csr.IMPLEMENTATION),
  MHARTID(0xf14, "number of the hart", Extension.MACHINE, 0, 0);

  /** The value of {@link #MIMPID}. */
  public static final long IMPLEMENTATION = 0x000100;

  private final int number;
  private final String summary;
  private final Extension extension;
  private final long writable;
  private final long reset;

  Csr(int number, String summary, Extension extension, long writable, long reset) {
    this.number = number;
    this.summary = summary;
    this.extension = extension;
    this.writable = writable;
    this.reset = reset;
  }

  /** The 12-bit number. */
  public int number() {
    return number;
  }

  /** The name in assembly text. */
  public String mnemonic() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it holds. */
  public String summary() {
    return summary;
  }

  /** The extension that brings it. */
  public Extension extension() {
    return extension;
  }

  /** The bits that a CSR instruction can change; the others keep their value. */
  public long writable() {
    return writable;
  }

  /** The value after reset. */
  public long reset() {
    return reset;
  }

  /** Whether a write traps: numbers whose top two bits are ones. */
  public boolean readOnly() {
    return number >> 10 == 3;
  }

  /** The register with a number. */
  public static Optional<Csr> of(int number) {
    return Arrays.stream(values()).filter(c -> c.number == number).findFirst();
  }

  /** The register with a name as in assembly text. */
  public static Optional<Csr> named(String mnemonic) {
    return Arrays.stream(values()).filter(c -> c.mnemonic().equals(mnemonic)).findFirst();
  }
}
