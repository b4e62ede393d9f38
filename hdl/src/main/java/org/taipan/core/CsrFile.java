package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.Optional;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.TrapCause;

/**
 * The control and status registers. Which bits a write changes is in the ISA table ({@link
 * Csr#writable}); whether an access is legal, the decoder has decided.
 *
 * <p>An access takes two cycles: in the first one the register is read, in the second one its value
 * is there and it may be written. A write takes effect at the end of the cycle, after the counting
 * of that cycle and of the writing instruction: the next instruction reads what was written.
 * Pending interrupts are seen one cycle late.
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

  /** A legal CSR instruction is there; held until it commits, or given up with a trap. */
  public final Bool access = in(bool());

  /** The access is in its second cycle. */
  public final Bool ready = out(bool());

  /** While ready: the register before the write. */
  public final Bits value = out(bits(64));

  /** While ready: the CSR instruction takes effect in this cycle. */
  public final Bool commit = in(bool());

  /** A trap is taken in this cycle; not together with {@link #commit} or {@link #trapReturn}. */
  public final Flow<TrapEntry> trap = slave(flow(TrapEntry::new));

  /** An instruction misses in this cycle; not together with {@link #commit}. */
  public final Flow<MissEntry> miss = slave(flow(MissEntry::new));

  /** Start of the table of handlers of misses. */
  public final Bits missVector = out(bits(64));

  /** Where the return from a miss goes. */
  public final UInt missPc = out(uint(64));

  /** The register that the return from a miss writes. */
  public final UInt missRegister = out(uint(5));

  /** mret takes effect in this cycle. */
  public final Bool trapReturn = in(bool());

  /** An instruction retires in this cycle. */
  public final Bool retired = in(bool());

  /** What else happens in this cycle: the bit of an event's number. */
  public final Bits events = in(bits(1 << EventSelector.EVENT_WIDTH));

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
  private final int eventCounters;
  private final CsrMatcher is;
  private final CounterMemory memory;
  private final Optional<EventSelector> selector;
  private final Optional<MissCsrs> misses;

  private final Bits flagsRegister = reg(bits(FLAGS_WIDTH)).init(Csr.FFLAGS.reset());
  private final Bits roundingRegister = reg(bits(3)).init(Csr.FRM.reset());
  private final Bool first;
  private final Bool second = reg(bool()).init(false);
  private final Bits written;
  private final Bits statusRegister = register(Csr.MSTATUS);
  private final Bits enableRegister = register(Csr.MIE);
  private final Bits vectorRegister = register(Csr.MTVEC);
  private final Bits inhibitRegister = register(Csr.MCOUNTINHIBIT);
  private final Bits pcRegister = register(Csr.MEPC);
  private final Bits causeRegister = register(Csr.MCAUSE);
  private final Interrupts pending = regNext(lines);

  /**
   * Describes the registers.
   *
   * @param set the extensions that decide which registers exist, and the content of misa
   * @param eventCounters how many there are
   */
  public CsrFile(InstructionSet set, int eventCounters) {
    this.set = set;
    this.eventCounters = eventCounters;
    is = new CsrMatcher(set, number);
    memory = sub(() -> new CounterMemory(eventCounters));
    selector =
        eventCounters == 0
            ? Optional.empty()
            : Optional.of(sub(() -> new EventSelector(eventCounters)));
    misses =
        set.extensions().contains(Extension.XPY)
            ? Optional.of(sub(() -> new MissCsrs(set)))
            : Optional.empty();
    first = access.andNot(second).and(memory.ready);
    second.set(first.andNot(trap.valid));
    ready.set(second);
    value.set(memory.value);
    written =
        mux(
            control.csrSet,
            value.or(source),
            mux(control.csrClear, value.and(source.not()), source));
    misses.ifPresent(this::connectMisses);
    missVector.set(misses.map(m -> m.vector).orElseGet(() -> b(0, 64)));
    missPc.set(misses.map(m -> m.pc).orElseGet(() -> b(0, 64)).asUInt());
    missRegister.set(misses.map(m -> m.register).orElseGet(() -> b(0, 5)).asUInt());
    count();
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

  private long writable(Csr csr) {
    return csr.writable(csr.number(), eventCounters);
  }

  /** What a register of few bits reads: those that can change, and constants. */
  private Bits content(Csr csr, Bits register) {
    return register.and(writable(csr)).or(b(csr.reset() & ~writable(csr), 64));
  }

  private void connectMisses(MissCsrs m) {
    m.number.set(number);
    m.read.set(first);
    m.write.set(commit.and(control.csrWrite));
    m.written.set(written);
    m.miss.send(miss.valid, miss.payload);
  }

  private void count() {
    Bits fixed = cat(retired, lit(false), lit(true));
    Bits counting = selector.map(s -> cat(s.happened, fixed)).orElse(fixed);
    memory.counting.set(counting.and(inhibitRegister.low(counting.width()).not()));
    selector.ifPresent(s -> s.events.set(events));
  }

  private void read() {
    Bool counter = is.is(Csr.MCYCLE, Csr.MINSTRET, Csr.CYCLE, Csr.INSTRET);
    Bool eventCounter = is.is(Csr.MHPMCOUNTER, Csr.HPMCOUNTER).and(implemented());
    Bool scratch = is.is(Csr.MSCRATCH);
    Bool trapValue = is.is(Csr.MTVAL);
    Bool pc = is.is(Csr.MEPC);
    Bool vector = is.is(Csr.MTVEC);
    Bool time = is.is(Csr.TIME);
    int width = memory.address.width();
    memory.address.set(
        new AndOr()
            .add(counter.or(eventCounter), index().resize(width).asBits())
            .add(trapValue, b(memory.trapValue(), width))
            .add(counter.or(eventCounter).or(trapValue).not(), b(CounterMemory.SCRATCH, width))
            .merge()
            .asUInt());
    Bool wide = counter.or(eventCounter).or(scratch).or(trapValue).or(pc).or(vector).or(time);
    memory.request.set(first);
    memory.select.set(cat(vector.or(time), pc.or(time)).and(first.repeat(2)).asUInt());
    memory.selectNarrow.set(first.andNot(wide));
    memory.beside1.set(pcRegister);
    memory.beside2.set(vectorRegister);
    memory.beside3.set(mtime.asBits());
    memory.narrow.set(narrow());
  }

  /** Which counter: as its bit in mcountinhibit. */
  private UInt index() {
    return number.low(5).asUInt();
  }

  /** That counter exists. */
  private Bool implemented() {
    return index().resize(6).lt(memory.trapValue());
  }

  /** The registers of few bits; zero but in the first cycle of an access to one. */
  private Bits narrow() {
    AndOr read =
        new AndOr()
            .add(first.and(is.is(Csr.MSTATUS)), content(Csr.MSTATUS, statusRegister))
            .add(first.and(is.is(Csr.MISA)), b(set.misa(), 64))
            .add(first.and(is.is(Csr.MIE)), content(Csr.MIE, enableRegister))
            .add(first.and(is.is(Csr.MCOUNTINHIBIT)), content(Csr.MCOUNTINHIBIT, inhibitRegister))
            .add(first.and(is.is(Csr.MCAUSE)), content(Csr.MCAUSE, causeRegister))
            .add(first.and(is.is(Csr.MIP)), pendingBits())
            .add(first.and(is.is(Csr.MIMPID)), b(Csr.IMPLEMENTATION, 64))
            .add(first.and(is.is(Csr.FFLAGS)), flagsRegister.resize(64))
            .add(first.and(is.is(Csr.FRM)), roundingRegister.resize(64))
            .add(first.and(is.is(Csr.FCSR)), roundingRegister.cat(flagsRegister).resize(64));
    selector.ifPresent(s -> {
      s.index.set(index());
      read.add(first.and(is.is(Csr.MHPMEVENT)), s.selected.resize(64));
    });
    return misses.map(m -> read.merge().or(m.value)).orElseGet(read::merge);
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
    Bool write = commit.and(control.csrWrite);
    update(Csr.MSTATUS, statusRegister, write, written);
    update(Csr.MIE, enableRegister, write, written);
    Bits aligned = written.and(~Csr.VECTOR_ALIGNMENT);
    update(Csr.MTVEC, vectorRegister, write, mux(written.lsb(), aligned, written));
    update(Csr.MCOUNTINHIBIT, inhibitRegister, write, written);
    update(Csr.MEPC, pcRegister, write, written);
    update(Csr.MCAUSE, causeRegister, write, written);
    Bool counter = is.is(Csr.MHPMCOUNTER).and(implemented()).or(is.is(Csr.MCYCLE, Csr.MINSTRET));
    memory.write.set(write.and(counter.or(is.is(Csr.MSCRATCH, Csr.MTVAL))));
    memory.written.set(written);
    writeFloat(write);
    selector.ifPresent(s -> {
      s.write.set(write.and(is.is(Csr.MHPMEVENT)));
      s.written.set(written.low(EventSelector.EVENT_WIDTH));
    });
  }

  private void writeFloat(Bool write) {
    frm.set(roundingRegister);
    when(floatFlags.valid, () -> flagsRegister.set(flagsRegister.or(floatFlags.payload)));
    Bits upper = written.bits(FLAGS_WIDTH + 2, FLAGS_WIDTH);
    Bits rounding = mux(is.is(Csr.FCSR), upper, written.low(3));
    when(write.and(is.is(Csr.FCSR, Csr.FFLAGS)), () -> flagsRegister.set(written.low(FLAGS_WIDTH)));
    when(write.and(is.is(Csr.FCSR, Csr.FRM)), () -> roundingRegister.set(rounding));
  }

  private void update(Csr csr, Bits register, Bool write, Bits now) {
    long bits = writable(csr);
    when(write.and(is.is(csr)), () -> register.set(now.and(bits).or(register.and(~bits))));
  }

  private void trap() {
    Bool enabled = statusRegister.bit(MIE_BIT);
    Bool previouslyEnabled = statusRegister.bit(MPIE_BIT);
    TrapEntry entry = trap.payload;
    memory.save.set(trap.valid);
    memory.saved.set(entry.value);
    when(
            trap.valid,
            () -> {
              statusRegister.bit(MPIE_BIT).set(enabled);
              statusRegister.bit(MIE_BIT).set(false);
              pcRegister.set(entry.pc.asBits().and(Csr.MEPC.writable()));
              causeRegister.set(cat(entry.interrupt, b(0, 63 - TrapEntry.CODE_WIDTH), entry.code));
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
