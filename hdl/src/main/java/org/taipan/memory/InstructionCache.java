package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import java.util.function.UnaryOperator;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.Stream;
import org.taipan.hdl.Streams;
import org.taipan.hdl.UInt;

/**
 * The instruction cache: tags and data in block RAM, lines read by AXI4 bursts that begin with the
 * missing beat, the next line ahead of its use.
 *
 * <p>Block RAM is read in the cycle before a request is there, at the address that is then known to
 * come; so a hit takes one cycle, after which its response is registered. A request is taken before
 * that is known: what has been missing is asked for again. Words can be used as they arrive. A beat
 * that memory failed to deliver is one response with a fault; its line is not kept, so that a later
 * fetch asks memory again. What is damaged, as far as parity tells, is missing.
 */
public final class InstructionCache extends Module {
  /**
   * The size of the cache.
   *
   * @param bytes of instructions, a power of two from 4 KiB to 64 KiB
   * @param ways 1, 2 or 4
   * @param lineBytes bytes of a line: 32, 64 or 128
   * @param prefetch whether the line behind the one in use is fetched ahead
   * @param parity whether data and tags are checked
   */
  public record Parameters(int bytes, int ways, int lineBytes, boolean prefetch, boolean parity) {
    /** Least bytes. */
    public static final int MIN_BYTES = 1 << 12;

    /** Greatest bytes. */
    public static final int MAX_BYTES = 1 << 16;

    /** Greatest number of ways. */
    public static final int MAX_WAYS = 4;

    /** Least bytes of a line. */
    public static final int MIN_LINE_BYTES = 32;

    /** Greatest bytes of a line: a burst of 16 beats, the longest that may wrap. */
    public static final int MAX_LINE_BYTES = 128;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if a size is outside its range
     */
    public Parameters {
      check("icache.bytes", bytes, MIN_BYTES, MAX_BYTES);
      check("icache.ways", ways, 1, MAX_WAYS);
      check("icache.lineBytes", lineBytes, MIN_LINE_BYTES, MAX_LINE_BYTES);
    }

    private static void check(String key, int value, int min, int max) {
      if (Integer.bitCount(value) != 1 || value < min || value > max) {
        throw new IllegalArgumentException(
            "%s = %d: must be a power of two from %d to %d".formatted(key, value, min, max));
      }
    }
  }

  /** Address of an instruction, a multiple of 4; steady until taken, flushed or made again. */
  public final Stream<UInt> request = slave(stream(() -> uint(64)));

  /** The responses, in order, each one cycle after its request was taken, or later if on offer. */
  public final Stream<FetchResponse> response = master(stream(FetchResponse::new));

  /** The address of the next cycle's request; invalid if it is that of this cycle's. */
  public final Flow<UInt> upcoming = slave(flow(() -> uint(64)));

  /**
   * What was asked for in the cycle before, taken or not, was not found in what was read: it must
   * be {@link #upcoming}, unless flushed. This cycle's request is not looked at.
   */
  public final Bool again = reg(out(bool())).init(false);

  /** Drops the response on offer and the request of this cycle. */
  public final Bool flush = in(bool());

  /** Forgets all lines, also those that are arriving; only together with {@link #flush}. */
  public final Bool invalidate = in(bool());

  /** To memory: bursts that wrap around the line, with the ids of instructions. */
  public final AxiRead axi = master(new AxiRead());

  /** For counters. */
  public final FetchEvents events = out(new FetchEvents());

  private final CacheShape shape;
  private final TagArray tags;
  private final WordArray words;
  private final Replacement replacement;
  private final LineFill demand;
  private final LineFill ahead;

  private final UInt address;
  private final Bool outside;

  private final Bool comparing;
  private final Bool present = bool();
  private final Bool done = bool();

  /** The request is taken, and there will be a response. */
  private final Bool answered = bool();

  /** The first beat of the demand fill is for the request that waits. */
  private final Bool awaited = reg(bool()).init(false);

  /** It came and has failed. */
  private final Bool failed = reg(bool()).init(false);

  private final Bool offered = reg(bool()).init(false);
  private final FetchResponse offer = reg(new FetchResponse());

  /**
   * Describes the cache.
   *
   * @param parameters its size
   * @param memory where instructions may be fetched from; at least as large as a way
   */
  public InstructionCache(Parameters parameters, Region memory) {
    this(parameters, memory, UnaryOperator.identity());
  }

  /** With what becomes of words and tags on their way into block RAM, for tests of the parity. */
  InstructionCache(Parameters parameters, Region memory, UnaryOperator<Bits> stored) {
    shape = new CacheShape(parameters.bytes(), parameters.ways(), parameters.lineBytes(), memory);
    boolean parity = parameters.parity();
    tags = sub(() -> new TagArray(shape, parity, stored));
    words = sub(() -> new WordArray(shape, parity, stored));
    replacement = sub(() -> new Replacement(shape));
    demand = sub(() -> new LineFill(shape, AxiId.FETCH));
    ahead = sub(() -> new LineFill(shape, AxiId.PREFETCH));
    address = request.payload.low(shape.addressWidth());
    outside = memory.contains(request.payload).not();
    comparing = request.valid.andNot(again);
    tags.invalidate.set(invalidate);
    read();
    compare();
    fillOnDemand();
    fillAhead(parameters.prefetch());
    connectFills();
  }

  private UInt line() {
    return shape.line(address);
  }

  private UInt index() {
    return shape.index(line());
  }

  /** Reads what the next request may be in, or again what this one may be in by then. */
  private void read() {
    UInt wanted = upcoming.payload.low(shape.addressWidth());
    tags.lookUp.index.set(shape.index(shape.line(wanted)));
    tags.lookUp.read.set(upcoming.valid);
    words.readAt.set(cat(shape.index(shape.line(wanted)), shape.beat(wanted)).asUInt());
    words.read.set(upcoming.valid);
    Bool comes = again.and(awaited).and(demand.beat.valid);
    again.set(comparing.andNot(done).or(comes).andNot(flush));
  }

  /** Finds out whether the word is there, and registers the response. */
  private void compare() {
    tags.lookUp.tag.set(shape.tag(line()));
    words.upper.set(address.bit(2));
    words.way.set(tags.lookUp.found);
    Bits readable = tags.lookUp.found.and(words.damaged.not());
    present.set(readable.orR());
    Bits pending = pending(demand).or(pending(ahead));
    Bool hit = tags.lookUp.known.and(readable.and(pending.not()).orR());
    Bool faulty = outside.or(failed);
    done.set(comparing.and(hit.or(faulty)));
    Bool free = offered.not().or(response.ready);
    request.ready.set(free.andNot(again));
    answered.set(done.and(free));
    when(
        free,
        () -> {
          offered.set(done);
          offer.instruction.set(words.word);
          offer.fault.set(outside.or(failed));
        });
    when(flush, () -> offered.set(false));
    response.valid.set(offered);
    response.payload.set(offer);
    events.waiting.set(request.valid.andNot(done));

    replacement.used.send(answered, index());
    replacement.usedWay.set(tags.lookUp.found);
  }

  /** The way in which the word has not come yet, if that is so. */
  private Bits pending(LineFill fill) {
    fill.asked.set(shape.beat(address));
    Bool same = fill.active.and(shape.index(fill.line).eq(index()));
    return fill.way.and(same.and(fill.pending).repeat(shape.ways()));
  }

  private void fillOnDemand() {
    Bool missing = comparing.and(tags.lookUp.known).andNot(present).andNot(outside).andNot(failed);
    Bool conflict = ahead.active.and(shape.index(ahead.line).eq(index()));
    Bits damaged = tags.lookUp.found.and(words.damaged);
    replacement.first.set(index());
    demand.start.set(missing.andNot(demand.active).andNot(conflict).andNot(flush));
    demand.startLine.set(line());
    demand.startBeat.set(shape.beat(address));
    demand.startWay.set(victim(damaged.or(tags.lookUp.empty), replacement.firstVictim));
    when(demand.beat.valid, () -> awaited.set(false));
    when(demand.start, () -> awaited.set(true));
    when(flush, () -> awaited.set(false));
    // A gate, not a register's own reset: the path into that is longer.
    Bool kept = failed.andNot(request.fire());
    failed.set(awaited.and(demand.firstFailed).or(kept).andNot(flush));
    events.miss.set(demand.start);
    events.parityError.set(demand.start.and(damaged.or(tags.lookUp.damaged).orR()));
  }

  /** A way with nothing of use, if there is one. */
  private static Bits victim(Bits useless, Bits otherwise) {
    return mux(useless.orR(), OneHot.lowest(useless), otherwise);
  }

  /** The line behind, unless it is the first one of a way: that may be beyond memory. */
  private void fillAhead(boolean wanted) {
    UInt nextIndex = index().plus(1);
    tags.probe.index.set(nextIndex);
    tags.probe.read.set(true);
    Bool inUse = comparing.andNot(outside).andNot(flush);
    Bool looked = regNext(inUse.and(nextIndex.orR())).init(false);
    UInt next = regNext(cat(shape.tag(line()), nextIndex).asUInt());
    tags.probe.tag.set(shape.tag(next));
    Bool missing = looked.and(tags.probe.known).andNot(tags.probe.found.orR());
    Bool conflict = demand.active.and(shape.index(demand.line).eq(shape.index(next)));
    replacement.second.set(shape.index(next));
    ahead.start.set(
        lit(wanted)
            .and(missing)
            .andNot(ahead.active)
            .andNot(conflict)
            .andNot(demand.start)
            .andNot(flush));
    ahead.startLine.set(next);
    ahead.startBeat.set(0);
    ahead.startWay.set(victim(tags.probe.empty, replacement.secondVictim));

    Bool unused = reg(bool()).init(false);
    // It is used by the first who asks for it, also before it has come.
    Bool used = inUse.and(unused).and(ahead.line.eq(line()));
    when(used.or(invalidate), () -> unused.set(false));
    when(ahead.start, () -> unused.set(true));
    events.prefetch.set(ahead.start);
    events.prefetchUsed.set(used);
  }

  private void connectFills() {
    Streams.priority(List.of(demand.address, ahead.address)).output().connect(axi.ar);
    Bool forDemand = axi.r.payload.id.eq(AxiId.FETCH.number());
    axi.r.ready.set(true);
    demand.beat.send(axi.r.valid.and(forDemand), axi.r.payload);
    ahead.beat.send(axi.r.valid.andNot(forDemand), axi.r.payload);
    words.writeAt.set(mux(forDemand, place(demand), place(ahead)));
    words.write.set(mux(forDemand, demand.way, ahead.way).and(axi.r.valid.repeat(shape.ways())));
    words.written.set(axi.r.payload.data);

    Bool aheadFirst = ahead.tag.payload.present.or(demand.tag.valid.not());
    Bool aheadWrites = ahead.tag.valid.and(aheadFirst);
    ahead.tag.ready.set(aheadFirst);
    demand.tag.ready.set(aheadWrites.not());
    tags.write.send(
        demand.tag.valid.or(ahead.tag.valid),
        mux(aheadWrites, ahead.tag.payload, demand.tag.payload));
  }

  private UInt place(LineFill fill) {
    return cat(shape.index(fill.line), fill.due).asUInt();
  }
}
