package org.taipan.isa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Control and status registers: number and meaning (RISC-V privileged spec 20240411, ch. 2). */
public enum Csr {
  FFLAGS(0x001, "accrued floating-point exceptions", Extension.ZDINX),
  FRM(0x002, "floating-point rounding mode", Extension.ZDINX),
  FCSR(0x003, "frm and fflags", Extension.ZDINX),
  MSTATUS(
      0x300,
      "machine status: MIE (bit 3), MPIE (bit 7), MPP (12:11, always machine)",
      Extension.MACHINE),
  MISA(0x301, "implemented extensions", Extension.MACHINE),
  MIE(0x304, "interrupt enables: software 3, timer 7, external 11", Extension.MACHINE),
  MTVEC(0x305, "trap vector: base and mode (0 direct, 1 vectored)", Extension.MACHINE),
  MSCRATCH(0x340, "scratch for trap handlers", Extension.MACHINE),
  MEPC(0x341, "pc of the trapped instruction", Extension.MACHINE),
  MCAUSE(0x342, "trap cause; bit 63 = interrupt", Extension.MACHINE),
  MTVAL(
      0x343,
      "trap value: address, or instruction bits of an illegal instruction",
      Extension.MACHINE),
  MIP(
      0x344,
      "pending interrupts, bits as in mie (read-only here: all three are wires)",
      Extension.MACHINE),
  MCYCLE(0xb00, "clock cycles", Extension.MACHINE),
  MINSTRET(0xb02, "retired instructions", Extension.MACHINE),
  CYCLE(0xc00, "mcycle, read-only", Extension.ZICSR),
  TIME(0xc01, "mtime, read-only", Extension.ZICSR),
  INSTRET(0xc02, "minstret, read-only", Extension.ZICSR),
  MVENDORID(0xf11, "0: not a commercial vendor", Extension.MACHINE),
  MARCHID(0xf12, "0: no number assigned", Extension.MACHINE),
  MIMPID(0xf13, "version of this project: major · 65536 + minor · 256 + patch", Extension.MACHINE),
  MHARTID(0xf14, "number of the hart", Extension.MACHINE);

  /** The value of {@link #MIMPID}. */
  public static final long IMPLEMENTATION = 0x000100;

  private final int number;
  private final String summary;
  private final Extension extension;

  Csr(int number, String summary, Extension extension) {
    this.number = number;
    this.summary = summary;
    this.extension = extension;
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
