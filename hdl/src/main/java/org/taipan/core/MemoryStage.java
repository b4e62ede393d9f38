package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vecOf;
import static org.taipan.hdl.Hdl.when;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.isa.Event;
import org.taipan.isa.Operand;
import org.taipan.isa.TrapCause;
import org.taipan.memory.Bus;
import org.taipan.memory.DataCachePort;
import org.taipan.memory.DataEvents;
import org.taipan.memory.FetchEvents;

/**
 * The commit point: every instruction either retires here or traps, in program order. Loads and
 * stores, accesses to control and status registers, traps and their return, {@code fence.i} and
 * {@code wfi} happen here and nowhere else.
 *
 * <p>An interrupt is taken in place of an instruction: in its first cycle in this stage, or, while
 * this stage is empty, already in execute, where a division may hold it for long. {@code wfi} waits
 * until an interrupt is pending and enabled in mie, whatever mstatus says.
 */
public final class MemoryStage extends Module {
  /** From execute. */
  public final Stream<Executed> executed = slave(stream(Executed::new));

  /** Address of the instruction in execute, which has had no effect yet. */
  public final Flow<UInt> next = slave(flow(() -> uint(64)));

  /** The address that fetch asks for. */
  public final UInt fetching = in(uint(64));

  /** Value for the register file, unless a late unit gives it. */
  public final Flow<RegisterWrite> result = master(flow(RegisterWrite::new));

  /** The pipeline before this stage is to be emptied, and to continue at this address. */
  public final Flow<UInt> redirect = master(flow(() -> uint(64)));

  /** With {@link #redirect}: the instruction buffer is to forget what it holds. */
  public final Bool invalidate = out(bool());

  /** The result would not be taken in this cycle: an instruction that has one waits. */
  public final Bool resultBlocked = in(bool());

  /** The instruction of a late unit that retires in this cycle. */
  public final LateStep late;

  /** Exceptions of a floating-point operation that is complete, as in fflags. */
  public final Flow<Bits> floatFlags = slave(flow(() -> bits(5)));

  /** The rounding mode that the frm register holds. */
  public final Bits frm = out(bits(3));

  /** For the hazard unit. */
  public final Producer producer;

  /** The interrupt lines. */
  public final Interrupts interrupts = in(new Interrupts());

  /** The clock of the timer. */
  public final UInt mtime = in(uint(64));

  /** Address of the instruction in execute, if it is a load or store. */
  public final UInt ahead = in(uint(32));

  /** That instruction enters this stage at the end of the cycle. */
  public final Bool advance = in(bool());

  /** To cached memory. */
  public final DataCachePort cache = master(new DataCachePort());

  /** To DRAM beside the cache. */
  public final Bus memory = master(new Bus());

  /** To the devices. */
  public final Bus devices = master(new Bus());

  /** What happens in this cycle; the value of a late result is left out. */
  public final Flow<Retired> retired = master(flow(Retired::new));

  /** The core is to halt before the next instruction. */
  public final Bool halt = in(bool());

  /** The core is halted no more; with {@link #halt}, for one instruction. */
  public final Bool resume = in(bool());

  /** The core is halted: instructions are the debugger's. */
  public final Bool halted = reg(out(bool())).init(false);

  /** The debugger's instruction is done: its result, if it has one that is not late. */
  public final Flow<Bits> debugged = master(flow(() -> bits(64)));

  /** With {@link #debugged}: it raised an exception. */
  public final Bool debugFailed = out(bool());

  /** Why there is nothing from execute. */
  public final EnumSig<StallCause> absent = in(enumOf(StallCause.class));

  /** What happens on the way of instructions from memory. */
  public final FetchEvents fetchEvents = in(new FetchEvents());

  /** What happens on the data side. */
  public final DataEvents dataEvents = in(new DataEvents());

  /** What happens in this cycle: the bit of an event's number. */
  public final Bits events = out(bits(1 << EventSelector.EVENT_WIDTH));

  private final Executed arriving = executed.payload;
  private final Control control = arriving.control;

  private final LoadStoreUnit loadStore;
  private final CsrFile csrs;
  private final TrapUnit traps = sub(TrapUnit::new);

  private final Bool firstCycle = reg(bool()).init(true);
  private final Bool access = bool();
  private final Bool csrAccess = bool();
  private final Bool replaceable = bool();
  private final Bool halting = bool();
  private final Bool stays = bool();
  private final Bool early = bool();
  private final Bool trap = bool();
  private final Bool retire = bool();
  private final Bool back = bool();
  private final Bool again = bool();
  private final Bits value = bits(64);
  private final Bits lateUnits;
  private final Bool writes = bool();
  private final UInt rd = uint(5);

  /**
   * Describes the stage.
   *
   * @param parameters of the core
   */
  public MemoryStage(CoreParameters parameters) {
    List<LateUnit> units = LateUnit.of(parameters.instructions());
    late = out(new LateStep(units.size()));
    producer = out(new Producer(units.size()));
    lateUnits = LateUnit.select(units, control);
    loadStore = sub(() -> new LoadStoreUnit(parameters.data()));
    csrs = sub(() -> new CsrFile(parameters.instructions(), parameters.eventCounters()));
    UInt field = DecodeStage.field(arriving.instruction, Operand.RD).asUInt();
    rd.set(mux(control.py.missReturn, csrs.missRegister, field));
    proceed();
    debug();
    connectLoadStore();
    connectCsrs();
    connectTraps();
    publishEvents();
    publish();
    record();
  }

  /** The core halts before the instruction that an interrupt could replace, and goes before it. */
  private void debug() {
    Bool stepping = reg(bool()).init(false);
    halting.set(halt.andNot(stepping).andNot(halted).and(replaceable));
    when(executed.fire().andNot(halting).or(early), () -> stepping.set(false));
    when(halting, () -> halted.set(true));
    when(
        resume,
        () -> {
          stepping.set(halt);
          halted.set(false);
        });
    debugged.valid.set(executed.fire().and(halted));
    debugged.payload.set(value);
    debugFailed.set(traps.exception);
  }

  private void proceed() {
    replaceable.set(mux(executed.valid, firstCycle, next.valid));
    access.set(control.load.or(control.store).andNot(arriving.trap.valid));
    Bool waits =
        control
            .waitForInterrupt
            .andNot(arriving.trap.valid)
            .andNot(csrs.wanted.any())
            .andNot(halt.or(halted));
    csrAccess.set(control.csr.andNot(arriving.trap.valid));
    Bool cleans = control.fenceI.andNot(arriving.trap.valid).andNot(loadStore.cleaned);
    Bool done = mux(access, loadStore.done, mux(csrAccess, csrs.ready, waits.or(cleans).not()));
    Bool blocked = resultBlocked.and(writes).andNot(lateUnits.orR()).andNot(arriving.trap.valid);
    executed.ready.set(done.andNot(blocked).or(traps.interrupt).or(halting));
    when(executed.valid, () -> firstCycle.set(executed.ready));
    early.set(traps.interrupt.andNot(executed.valid));
    Bool leaves = executed.fire().andNot(halting);
    // What traps or redirects is no access that waits: said without the cache, which answers late.
    Bool fails = executed.valid.and(traps.exception).andNot(blocked).andNot(halting);
    trap.set(traps.interrupt.or(fails.andNot(halted)));
    stays.set(halting.or(fails.and(halted)));
    retire.set(leaves.andNot(traps.interrupt).andNot(traps.exception));
    Bool returns =
        executed.valid.andNot(arriving.trap.valid).andNot(traps.interrupt).andNot(halting);
    csrs.trapReturn.set(returns.and(control.mret));
    Bool missReturns = returns.and(control.py.missReturn).and(csrs.ready).andNot(blocked);
    back.set(returns.and(control.mret).or(missReturns));
    again.set(returns.and(control.fenceI).and(loadStore.cleaned));
  }

  private void connectLoadStore() {
    loadStore.start.set(executed.valid.and(access).andNot(traps.interrupt).andNot(halting));
    loadStore.leave.set(executed.ready);
    loadStore.write.set(control.store);
    loadStore.size.set(control.size);
    loadStore.withoutSign.set(control.withoutSign);
    loadStore.address.set(arriving.result.asUInt());
    loadStore.stored.set(arriving.stored);
    loadStore.clear.set(control.clear);
    loadStore.ahead.set(ahead);
    loadStore.advance.set(advance);
    loadStore.clean.set(
        executed
            .valid
            .and(control.fenceI)
            .andNot(arriving.trap.valid)
            .andNot(traps.interrupt)
            .andNot(halting));
    loadStore.cache.connect(cache);
    loadStore.memory.connect(memory);
    loadStore.devices.connect(devices);
  }

  private void connectCsrs() {
    csrs.number.set(DecodeStage.field(arriving.instruction, Operand.CSR));
    csrs.source.set(arriving.result);
    csrs.control.set(control);
    csrs.access.set(executed.valid.and(csrAccess).andNot(halting));
    csrs.commit.set(retire.and(control.csr));
    csrs.trap.send(trap.andNot(traps.miss), traps.entry);
    csrs.miss.valid.set(trap.and(traps.miss));
    MissEntry missed = csrs.miss.payload;
    missed.cause.set(traps.missCause);
    missed.pc.set(arriving.pc);
    missed.left.set(arriving.left);
    missed.right.set(arriving.right);
    missed.register.set(rd.and(control.writesRd.repeat(5).asUInt()));
    csrs.floatFlags.set(floatFlags);
    frm.set(csrs.frm);
    csrs.retired.set(retire.andNot(halted));
    csrs.events.set(events);
    csrs.lines.set(interrupts);
    csrs.mtime.set(mtime);
  }

  private void publishEvents() {
    Bool counted = retire.andNot(halted);
    Map<Event, Bool> happening = new EnumMap<>(Event.class);
    happening.put(Event.LOAD, counted.and(control.load.or(control.py.typed)));
    happening.put(Event.STORE, counted.and(control.store));
    happening.put(Event.BRANCH, counted.and(control.branch));
    happening.put(Event.TAKEN, counted.and(arriving.taken));
    happening.put(Event.JUMP, counted.and(control.jump));
    happening.put(Event.EXCEPTION, trap.andNot(traps.interrupt).andNot(traps.miss));
    happening.put(Event.MISS, trap.and(traps.miss));
    happening.put(Event.INTERRUPT, trap.and(traps.interrupt));
    happening.put(Event.MISPREDICTION, counted.and(arriving.mispredicted));
    happening.put(Event.FETCH_MISS, fetchEvents.miss);
    happening.put(Event.PREFETCH, fetchEvents.prefetch);
    happening.put(Event.PREFETCH_USED, fetchEvents.prefetchUsed);
    happening.put(Event.FETCH_PARITY, fetchEvents.parityError);
    happening.put(Event.DATA_MISS, dataEvents.miss);
    happening.put(Event.WRITE_BACK, dataEvents.writeBack);
    happening.put(Event.WRITE_REFUSED, dataEvents.refused);
    happening.put(Event.DATA_PARITY, dataEvents.parityError);
    Bool stalled = retired.valid.not();
    EnumSig<StallCause> cause = enumOf(StallCause.class);
    cause.set(absent);
    when(
        executed.valid,
        () -> {
          cause.set(StallCause.STRUCTURAL);
          when(access.or(control.fenceI), () -> cause.set(StallCause.DATA));
          when(control.waitForInterrupt, () -> cause.set(StallCause.SLEEP));
        });
    for (StallCause why : StallCause.values()) {
      happening.put(why.event(), stalled.and(cause.is(why)));
    }
    Bits lines = b(0, events.width());
    for (Map.Entry<Event, Bool> e : happening.entrySet()) {
      lines =
          lines.or(e.getValue().asUInt().resize(lines.width()).asBits().shl(e.getKey().number()));
    }
    events.set(lines);
  }

  private void connectTraps() {
    traps.instruction.set(arriving);
    traps.interruptible.set(replaceable.andNot(halting).andNot(halted));
    traps.pc.set(mux(executed.valid, arriving.pc, next.payload));
    traps.target.set(fetching);
    traps.accessFault.set(access.and(loadStore.fault));
    traps.wanted.set(csrs.wanted);
    traps.interruptsEnabled.set(csrs.interruptsEnabled);
    traps.mtvec.set(csrs.mtvec);
    traps.missVector.set(csrs.missVector);
    redirect.valid.set(trap.or(back).or(again).or(stays));
    UInt returned = mux(control.py.missReturn, csrs.missPc, csrs.mepc);
    redirect.payload.set(
        vecOf(traps.handler, returned, arriving.result.asUInt(), traps.entry.pc)
            .get(cat(again.or(stays), back.or(stays)).asUInt()));
    invalidate.set(again);
  }

  private void publish() {
    Bool computed = control.load.or(control.csr).not();
    value.set(
        new AndOr()
            .add(control.load, loadStore.loaded)
            .add(control.csr, csrs.value)
            .add(computed, arriving.result)
            .merge());
    writes.set(control.writesRd.and(rd.ne(0)));
    Bool isLate = lateUnits.orR();
    result.valid.set(retire.and(writes).andNot(isLate));
    result.payload.register.set(rd);
    result.payload.value.set(value);
    late.units.set(lateUnits.and(retire.repeat(lateUnits.width())));
    late.writes.set(retire.and(writes).and(isLate));
    late.register.set(rd);
    producer.writes.set(executed.valid.and(writes));
    producer.register.set(rd);
    producer.available.set(computed.andNot(isLate));
    producer.soon.set(computed.not().and(executed.ready));
    producer.value.set(arriving.result);
    producer.csr.set(executed.valid.and(control.csr));
    producer.late.set(lateUnits.and(executed.valid.repeat(lateUnits.width())));
  }

  private void record() {
    Bool accessed = retire.and(access);
    Bool unfetched =
        traps.interrupt.or(
            arriving.trap.valid.and(
                arriving.trap.code.eq(TrapCause.INSTRUCTION_ACCESS_FAULT.code())));
    Bits mask = loadStore.byteMask;
    Retired r = retired.payload;
    retired.valid.set(executed.fire().or(early).andNot(halting).andNot(halted));
    r.pc.set(traps.entry.pc);
    r.instruction.set(arriving.instruction.and(unfetched.not().repeat(32)));
    r.rd.set(result.payload.register.and(retire.and(writes).repeat(5).asUInt()));
    r.rdValue.set(value.and(result.valid.repeat(64)));
    Bits block = cat(arriving.result.high(58), b(0, 6));
    Bits address = mux(control.clear, block, arriving.result);
    r.memAddress.set(address.and(accessed.repeat(64)).asUInt());
    r.memReadMask.set(mask.and(accessed.and(control.load).repeat(8)));
    r.memWriteMask.set(mask.and(accessed.and(control.store).repeat(8)));
    r.memData.set(
        new AndOr()
            .add(accessed.and(control.load), loadStore.raw)
            .add(accessed.and(control.store), loadStore.storedBytes)
            .merge());
    r.trap.set(trap);
    r.interrupt.set(trap.and(traps.interrupt));
    r.cause.set(traps.entry.code.and(trap.repeat(TrapEntry.CODE_WIDTH).asUInt()));
    r.tval.set(traps.entry.value.and(trap.repeat(64)));
  }
}
