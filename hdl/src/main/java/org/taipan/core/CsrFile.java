package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.Csr;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.TrapCause;

/**
 * The control and status registers. Which bits a write changes is in the ISA table ({@link
 * Csr#writable}); whether an access is legal, the decoder has decided.
 *
 * <p>A write takes effect at the end of the cycle, after the counting of that cycle and of the
 * writing instruction: the next instruction reads what was written. Pending interrupts are seen one
 * cycle late.
 */
public final class CsrFile extends Module {
  private static final int MIE_BIT = 3;
  private static final int MPIE_BIT = 7;

  /** Bits of fflags, below frm in fcsr. */
  private static final int FLAGS_WIDTH = 5;

  /** Number of the register; decided to be a legal one when it matters. */
  public final Bits number = in(bits(12));

  /** Value of rs1, or the immediate. */
  public final Bits source = in(bits(64));

  /** The CSR instruction; {@code csrWrite}, {@code csrSet} and {@code csrClear} count. */
  public final Control control = in(new Control());

  /** The CSR instruction takes effect in this cycle. */
  public final Bool commit = in(bool());

  /** The register before the write. */
  public final Bits value = out(bits(64));

  /** A trap is taken in this cycle; not together with {@link #commit} or {@link #trapReturn}. */
  public final Flow<TrapEntry> trap = slave(flow(TrapEntry::new));

  /** mret takes effect in this cycle. */
  public final Bool trapReturn = in(bool());

  /** An instruction retires in this cycle. */
  public final Bool retired = in(bool());

  /** The interrupt lines. */
  public final Interrupts lines = in(new Interrupts());

  /** The clock of the timer, for the time register. */
  public final UInt mtime = in(uint(64));

  /** Interrupts that are pending and enabled in mie; registers. */
  public final Interrupts wanted = out(new Interrupts());

  /** Interrupts are enabled in mstatus; a register. */
  public final Bool interruptsEnabled = out(bool());

  /** Where traps go. */
  public final Bits mtvec = out(bits(64));

  /** Where mret goes. */
  public final UInt mepc = out(uint(64));

  /** Exceptions of a floating-point operation; not together with a CSR instruction on fflags. */
  public final Flow<Bits> floatFlags = slave(flow(() -> bits(5)));

  /** The rounding mode. */
  public final Bits frm = out(bits(3));

  private final InstructionSet set;
  private final Bits flagsRegister = reg(bits(FLAGS_WIDTH)).init(Csr.FFLAGS.reset());
  private final Bits roundingRegister = reg(bits(3)).init(Csr.FRM.reset());
  private final Bits statusRegister = register(Csr.MSTATUS);
  private final Bits enableRegister = register(Csr.MIE);
  private final Bits vectorRegister = register(Csr.MTVEC);
  private final Bits scratchRegister = register(Csr.MSCRATCH);
  private final Bits pcRegister = register(Csr.MEPC);
  private final Bits causeRegister = register(Csr.MCAUSE);
  private final Bits valueRegister = register(Csr.MTVAL);
  private final Bits cycleRegister = register(Csr.MCYCLE);
  private final Bits retiredRegister = register(Csr.MINSTRET);
  private final Interrupts pending = regNext(lines);

  /**
   * Describes the registers.
   *
   * @param set the extensions that decide which registers exist, and the content of misa
   */
  public CsrFile(InstructionSet set) {
    this.set = set;
    cycleRegister.set(cycleRegister.asUInt().plus(1).asBits());
    when(retired, () -> retiredRegister.set(retiredRegister.asUInt().plus(1).asBits()));
    read();
    write();
    trap();
    interrupts();
    mtvec.set(vectorRegister);
    mepc.set(pcRegister.asUInt());
  }

  private static Bits register(Csr csr) {
    return reg(bits(64)).init(csr.reset());
  }

  private void read() {
    AndOr selected = new AndOr();
    for (Csr csr : Csr.values()) {
      if (set.extensions().contains(csr.extension())) {
        selected.add(number.eq(csr.number()), content(csr));
      }
    }
    value.set(selected.merge());
  }

  private Bits content(Csr csr) {
    return switch (csr) {
      case MSTATUS -> statusRegister;
      case MISA -> b(set.misa(), 64);
      case MIE -> enableRegister;
      case MTVEC -> vectorRegister;
      case MSCRATCH -> scratchRegister;
      case MEPC -> pcRegister;
      case MCAUSE -> causeRegister;
      case MTVAL -> valueRegister;
      case MIP -> pendingBits();
      case MCYCLE, CYCLE -> cycleRegister;
      case MINSTRET, INSTRET -> retiredRegister;
      case TIME -> mtime.asBits();
      case MVENDORID, MARCHID, MIMPID, MHARTID -> b(csr.reset(), 64);
      case FFLAGS -> flagsRegister.resize(64);
      case FRM -> roundingRegister.resize(64);
      case FCSR -> roundingRegister.cat(flagsRegister).resize(64);
    };
  }

  private Bits pendingBits() {
    return mask(pending.software, TrapCause.SOFTWARE_INTERRUPT)
        .or(mask(pending.timer, TrapCause.TIMER_INTERRUPT))
        .or(mask(pending.external, TrapCause.EXTERNAL_INTERRUPT));
  }

  private static Bits mask(Bool line, TrapCause cause) {
    return line.asUInt().resize(64).asBits().shl(cause.code());
  }

  private void write() {
    Bits written =
        mux(
            control.csrSet,
            value.or(source),
            mux(control.csrClear, value.and(source.not()), source));
    Bool write = commit.and(control.csrWrite);
    update(Csr.MSTATUS, statusRegister, write, written);
    update(Csr.MIE, enableRegister, write, written);
    update(Csr.MTVEC, vectorRegister, write, written);
    update(Csr.MSCRATCH, scratchRegister, write, written);
    update(Csr.MEPC, pcRegister, write, written);
    update(Csr.MCAUSE, causeRegister, write, written);
    update(Csr.MTVAL, valueRegister, write, written);
    update(Csr.MCYCLE, cycleRegister, write, written);
    update(Csr.MINSTRET, retiredRegister, write, written);
    writeFloat(write, written);
  }

  private void writeFloat(Bool write, Bits written) {
    frm.set(roundingRegister);
    when(floatFlags.valid, () -> flagsRegister.set(flagsRegister.or(floatFlags.payload)));
    if (!set.extensions().contains(Csr.FCSR.extension())) {
      return;
    }
    Bool both = number.eq(Csr.FCSR.number());
    Bits rounding = mux(both, written.bits(FLAGS_WIDTH + 2, FLAGS_WIDTH), written.low(3));
    when(
        write.and(both.or(number.eq(Csr.FFLAGS.number()))),
        () -> flagsRegister.set(written.low(FLAGS_WIDTH)));
    when(write.and(both.or(number.eq(Csr.FRM.number()))), () -> roundingRegister.set(rounding));
  }

  private void update(Csr csr, Bits register, Bool write, Bits written) {
    when(write.and(number.eq(csr.number())), () -> register.set(writable(csr, register, written)));
  }

  private static Bits writable(Csr csr, Bits old, Bits written) {
    return written.and(csr.writable()).or(old.and(~csr.writable()));
  }

  private void trap() {
    Bool enabled = statusRegister.bit(MIE_BIT);
    Bool previouslyEnabled = statusRegister.bit(MPIE_BIT);
    TrapEntry entry = trap.payload;
    when(
            trap.valid,
            () -> {
              statusRegister.bit(MPIE_BIT).set(enabled);
              statusRegister.bit(MIE_BIT).set(false);
              pcRegister.set(entry.pc.asBits());
              causeRegister.set(cat(entry.interrupt, b(0, 63 - TrapEntry.CODE_WIDTH), entry.code));
              valueRegister.set(entry.value);
            })
        .elseWhen(
            trapReturn,
            () -> {
              statusRegister.bit(MIE_BIT).set(previouslyEnabled);
              statusRegister.bit(MPIE_BIT).set(true);
            });
  }

  private void interrupts() {
    wanted.software.set(pending.software.and(enabled(TrapCause.SOFTWARE_INTERRUPT)));
    wanted.timer.set(pending.timer.and(enabled(TrapCause.TIMER_INTERRUPT)));
    wanted.external.set(pending.external.and(enabled(TrapCause.EXTERNAL_INTERRUPT)));
    interruptsEnabled.set(statusRegister.bit(MIE_BIT));
  }

  private Bool enabled(TrapCause interrupt) {
    return enableRegister.bit(interrupt.code());
  }
}
