package org.taipan.isa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Control and status registers: number, meaning, and what a write can change (RISC-V privileged
 * spec 20240411, ch. 2). A constant is one register, or the 29 of a kind that belong to the event
 * counters: mhpmcounter3 to mhpmcounter31 and the like.
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
  /** A write that makes it vectored clears the bits {@link #VECTOR_ALIGNMENT} too. */
  MTVEC(
      0x305,
      "trap vector: base (bits 63:2) and mode (bit 0: direct, vectored); a vectored base is a multiple of 64",
      Extension.MACHINE,
      ~2L,
      0),
  MCOUNTINHIBIT(
      0x320,
      "counters that stand still: cycle 0, instret 2, event counters from 3 up to the number there is",
      Extension.MACHINE,
      0xffff_fffdL,
      0),
  MHPMEVENT(
      0x323,
      Csr.EVENT_COUNTERS,
      "the event that the counter counts",
      Extension.MACHINE,
      Csr.EVENT_BITS,
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
  TSELECT(0x7a0, "0: there are no triggers to select", Extension.MACHINE, 0, 0),
  TDATA1(0x7a1, "0: there is no trigger", Extension.MACHINE, 0, 0),
  PYMVEC(
      0x7c0,
      "miss vector: start of a table of 32 entries of 16 bytes; a multiple of 512",
      Extension.XPY,
      ~0x1ffL,
      0),
  PYMPC(
      0x7c1,
      "pc of the instruction that missed; where py.ret goes: a multiple of 4",
      Extension.XPY,
      ~3L,
      0),
  PYMA(
      0x7c2,
      "left operand of the instruction that missed; what py.ret writes",
      Extension.XPY,
      -1,
      0),
  PYMB(0x7c3, "right operand of the instruction that missed", Extension.XPY, -1, 0),
  PYMRD(
      0x7c4,
      "destination register of the instruction that missed, 0 if none; where py.ret writes",
      Extension.XPY,
      0x1f,
      0),
  PYMCAUSE(
      0x7c5,
      "the entry of the miss vector: bits 6:5 and 14:12 of the instruction that missed",
      Extension.XPY,
      0x1f,
      0),
  MCYCLE(0xb00, "clock cycles", Extension.MACHINE, -1, 0),
  MINSTRET(0xb02, "retired instructions", Extension.MACHINE, -1, 0),
  MHPMCOUNTER(0xb03, Csr.EVENT_COUNTERS, "event counter", Extension.MACHINE, -1, 0),
  CYCLE(0xc00, "mcycle, read-only", Extension.ZICSR, 0, 0),
  TIME(0xc01, "mtime, read-only", Extension.ZICSR, 0, 0),
  INSTRET(0xc02, "minstret, read-only", Extension.ZICSR, 0, 0),
  HPMCOUNTER(0xc03, Csr.EVENT_COUNTERS, "event counter, read-only", Extension.ZICSR, 0, 0),
  MVENDORID(0xf11, "0: not a commercial vendor", Extension.MACHINE, 0, 0),
  MARCHID(0xf12, "0: no number assigned", Extension.MACHINE, 0, 0),
  MIMPID(
      0xf13,
      "version of this project: major · 65536 + minor · 256 + patch",
      Extension.MACHINE,
      0,
      Csr.IMPLEMENTATION),
  MHARTID(0xf14, "number of the hart", Extension.MACHINE, 0, 0),
  MCONFIGPTR(0xf15, "0: there is no configuration data structure", Extension.MACHINE, 0, 0);

  /** The value of {@link #MIMPID}. */
  public static final long IMPLEMENTATION = 0x000100;

  /**
   * The event counters that the numbers have room for. A machine implements the first few; the
   * registers of the others read zero and ignore writes.
   */
  public static final int EVENT_COUNTERS = 29;

  /** Number of the first event counter: that of its bit in {@link #MCOUNTINHIBIT}. */
  public static final int FIRST_EVENT_COUNTER = 3;

  /** The bits of {@link #MHPMEVENT} that hold the number of an {@link Event}. */
  public static final long EVENT_BITS = 0x1f;

  /** The bits of {@link #MTVEC} that are zero when it is vectored. */
  public static final long VECTOR_ALIGNMENT = 0x3c;

  private final int number;
  private final int count;
  private final String summary;
  private final Extension extension;
  private final long writable;
  private final long reset;

  Csr(int number, String summary, Extension extension, long writable, long reset) {
    this(number, 1, summary, extension, writable, reset);
  }

  Csr(int number, int count, String summary, Extension extension, long writable, long reset) {
    this.number = number;
    this.count = count;
    this.summary = summary;
    this.extension = extension;
    this.writable = writable;
    this.reset = reset;
  }

  /** The 12-bit number; of several registers, that of the first one. */
  public int number() {
    return number;
  }

  /** The numbers of all registers of this kind, rising. */
  public IntStream numbers() {
    return IntStream.range(number, number + count);
  }

  /** The name in assembly text; of several registers, that of the first one. */
  public String mnemonic() {
    return mnemonic(number);
  }

  /** The name in assembly text of the register with one of the {@link #numbers}. */
  public String mnemonic(int ofNumber) {
    String name = name().toLowerCase(Locale.ROOT);
    return count == 1 ? name : name + (FIRST_EVENT_COUNTER + ofNumber - number);
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

  /**
   * The bits that a CSR instruction can change in a machine with some event counters.
   *
   * @param ofNumber one of the {@link #numbers}
   * @param eventCounters how many of them there are, from 0 to {@link #EVENT_COUNTERS}
   */
  public long writable(int ofNumber, int eventCounters) {
    return switch (this) {
      case MCOUNTINHIBIT -> writable & ((1L << (FIRST_EVENT_COUNTER + eventCounters)) - 1);
      case MHPMEVENT, MHPMCOUNTER -> ofNumber - number < eventCounters ? writable : 0;
      default -> writable;
    };
  }

  /** The value after reset. */
  public long reset() {
    return reset;
  }

  /** Whether a write traps: numbers whose top two bits are ones. */
  public boolean readOnly() {
    return number >> 10 == 3;
  }

  /** The register with a number, or the kind that it belongs to. */
  public static Optional<Csr> of(int number) {
    return Arrays.stream(values())
        .filter(c -> number >= c.number && number < c.number + c.count)
        .findFirst();
  }

  /** The register with a name as in assembly text, or the kind that it belongs to. */
  public static Optional<Csr> named(String mnemonic) {
    return numberOf(mnemonic).stream().boxed().findFirst().flatMap(Csr::of);
  }

  /** The number of the register with a name as in assembly text. */
  public static OptionalInt numberOf(String mnemonic) {
    return Arrays.stream(values())
        .flatMapToInt(c -> c.numbers().filter(n -> c.mnemonic(n).equals(mnemonic)))
        .findFirst();
  }
}
