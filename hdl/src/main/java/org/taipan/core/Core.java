package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.memory.Bus;
import org.taipan.memory.DataCachePort;
import org.taipan.memory.DataEvents;
import org.taipan.memory.FetchEvents;
import org.taipan.memory.FetchResponse;

/**
 * The pipeline: fetch, decode, execute, memory, write-back. Wiring only: stages, the registers
 * between them, and the redirects that empty them.
 */
public final class Core extends Module {
  /** The pc after reset, a multiple of 4; sampled in the first cycle after reset. */
  public final UInt bootAddress = in(uint(64));

  /** The interrupt lines. */
  public final Interrupts interrupts = in(new Interrupts());

  /** The clock of the timer, for the time register. */
  public final UInt mtime = in(uint(64));

  /** Addresses of instructions; may be withdrawn by {@link #fetchFlush}. */
  public final Stream<UInt> fetchRequest = master(stream(() -> uint(64)));

  /** The instructions, in order. */
  public final Stream<FetchResponse> fetchResponse = slave(stream(FetchResponse::new));

  /**
   * The request of the cycle before, taken or not, is made again in the next one; none is taken in
   * this one. Said by a register.
   */
  public final Bool fetchAgain = in(bool());

  /** The address of the next cycle's request; invalid if it is that of this cycle's. */
  public final Flow<UInt> fetchUpcoming = master(flow(() -> uint(64)));

  /** The response on offer and the request of this cycle are to be dropped. */
  public final Bool fetchFlush = out(bool());

  /** What happens on the way of instructions from memory, for counters. */
  public final FetchEvents fetchEvents = in(new FetchEvents());

  /** What happens on the way of data to and from memory, for counters. */
  public final DataEvents dataEvents = in(new DataEvents());

  /** Instructions read before are to be read again from memory; together with a flush. */
  public final Bool fetchInvalidate = out(bool());

  /** To cached memory. */
  public final DataCachePort cache = master(new DataCachePort());

  /** To DRAM beside the cache. */
  public final Bus memory = master(new Bus());

  /** To the devices. */
  public final Bus devices = master(new Bus());

  /**
   * The instruction that retires, or the trap that is taken, in this cycle; the value of a late
   * result is left out.
   */
  public final Flow<Retired> retired = master(flow(Retired::new));

  /** To a debugger. */
  public final DebugPort debug = slave(new DebugPort());

  /** What happens in this cycle: the bit of an event's number. */
  public final Bits events = out(bits(1 << EventSelector.EVENT_WIDTH));

  /** The late result of this cycle. */
  public final LateResult lateResult;

  /** Cycles behind a redirect in which decode has nothing, with the instruction in the cache. */
  private static final int CYCLES_TO_DECODE = 1;

  private final FetchStage fetch;
  private final FetchStall restart = sub(() -> new FetchStall(CYCLES_TO_DECODE));
  private final DecodeStage decode;
  private final PipelineRegister<Decoded> decodeToExecute =
      sub(() -> new PipelineRegister<>(Decoded::new));
  private final ExecuteStage execute;
  private final PipelineRegister<Executed> executeToMemory =
      sub(() -> new PipelineRegister<>(Executed::new));
  private final MemoryStage commit;
  private final WriteBackStage writeBack;

  /**
   * Describes the core.
   *
   * @param parameters what it is built for
   */
  public Core(CoreParameters parameters) {
    fetch = sub(() -> new FetchStage(parameters.prediction()));
    decode = sub(() -> new DecodeStage(parameters.instructions()));
    execute = sub(() -> new ExecuteStage(parameters));
    commit = sub(() -> new MemoryStage(parameters));
    List<LateUnit> units = LateUnit.of(parameters.instructions());
    writeBack = sub(() -> new WriteBackStage(units));
    lateResult = out(new LateResult(units.size()));
    connectStages();
    connectRedirects();
    connectHazards();
    connectFloats(units.indexOf(LateUnit.FLOAT));
    connectOutside();
  }

  private void connectStages() {
    connectFetched();
    decode.absent.set(restart.cause);
    decode.decoded.connect(decodeToExecute.enter);
    decodeToExecute.absent.set(decode.stalled);
    execute.absent.set(decodeToExecute.empty);
    executeToMemory.absent.set(execute.stalled);
    commit.absent.set(executeToMemory.empty);
    decodeToExecute.leave.connect(execute.decoded);
    execute.executed.connect(executeToMemory.enter);
    executeToMemory.leave.connect(commit.executed);
    commit.ahead.set(execute.address);
    commit.advance.set(executeToMemory.enter.ready);
    execute.upper.set(fetch.upper);
    UInt next = cat(fetch.upper, decodeToExecute.leave.payload.pc).asUInt();
    commit.fetching.set(fetch.request.payload);
    commit.next.send(decodeToExecute.leave.valid, next);
    writeBack.committed.set(commit.result);
    commit.resultBlocked.set(writeBack.taken);
    writeBack.late.set(commit.late);
    writeBack.results.set(execute.lateResults);
    decode.write.set(writeBack.write);
  }

  /** While the core is halted, decode is given the debugger's instructions. */
  private void connectFetched() {
    Fetched fetched = decode.fetched.payload;
    decode.fetched.valid.set(mux(commit.halted, debug.instruction.valid, fetch.fetched.valid));
    fetched.set(fetch.fetched.payload);
    when(
        commit.halted,
        () -> {
          fetched.word.instruction.set(debug.instruction.payload);
          fetched.word.fault.set(false);
          fetched.pc.set(Pc.lower(fetch.request.payload));
          fetched.prediction.taken.set(false);
          fetched.prediction.known.set(false);
        });
    fetch.fetched.ready.set(decode.fetched.ready);
    debug.instruction.ready.set(decode.fetched.ready.and(commit.halted));
  }

  /** The commit point is older than execute: its redirect goes first. */
  private void connectRedirects() {
    Bool flush = commit.redirect.valid.or(execute.redirect.valid);
    fetch.redirect.valid.set(flush);
    fetch.redirect.payload.set(execute.redirect.payload);
    when(
        commit.redirect.valid,
        () -> {
          fetch.redirect.payload.address.set(commit.redirect.payload);
          fetch.redirect.payload.near.set(false);
        });
    fetch.outcome.set(execute.outcome);
    fetchFlush.set(flush);
    fetchInvalidate.set(commit.invalidate);
    restart.branch.set(execute.redirect.valid);
    restart.flush.set(commit.redirect.valid);
    decodeToExecute.flush.set(flush);
    decodeToExecute.dropped.set(restart.redirected);
    executeToMemory.dropped.set(StallCause.FLUSH);
    execute.flush.set(commit.redirect.valid);
    executeToMemory.flush.set(commit.redirect.valid);
  }

  private void connectHazards() {
    decode.execute.set(execute.producer);
    decode.memory.set(commit.producer);
    decode.brief.set(execute.brief);
    execute.writeBack.set(writeBack.write.payload.value);
    decode.steps.set(writeBack.steps);
  }

  private void connectFloats(int unit) {
    decode.frm.set(commit.frm);
    commit.floatFlags.valid.set(unit < 0 ? lit(false) : writeBack.complete.units.bit(unit));
    commit.floatFlags.payload.set(execute.floatFlags);
  }

  private void connectOutside() {
    fetch.bootAddress.set(bootAddress);
    fetchRequest.valid.set(fetch.request.valid.andNot(commit.halted));
    fetchRequest.payload.set(fetch.request.payload);
    fetch.request.ready.set(fetchRequest.ready.andNot(commit.halted));
    commit.halt.set(debug.halt);
    commit.resume.set(debug.resume);
    debug.halted.set(commit.halted);
    debug.pc.set(fetch.request.payload);
    debug.done.set(commit.debugged);
    debug.failed.set(commit.debugFailed);
    fetchResponse.connect(fetch.response);
    fetchUpcoming.set(fetch.upcoming);
    fetch.again.set(fetchAgain);
    commit.interrupts.set(interrupts);
    commit.mtime.set(mtime);
    commit.cache.connect(cache);
    commit.memory.connect(memory);
    commit.devices.connect(devices);
    retired.set(commit.retired);
    events.set(commit.events);
    commit.fetchEvents.set(fetchEvents);
    commit.dataEvents.set(dataEvents);
    lateResult.set(writeBack.complete);
  }
}
