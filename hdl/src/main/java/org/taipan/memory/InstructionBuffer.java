package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vec;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.hdl.Vec;

/**
 * A few lines of instructions, direct-mapped, filled by AXI4 bursts: the missing word first, and
 * the next line ahead of its use.
 *
 * <p>Words can be used as they arrive. Every response is registered: a hit takes one cycle. A beat
 * that memory failed to deliver is kept as a fault, and its line is given up when the fault is
 * delivered, so that a later fetch asks memory again.
 */
public final class InstructionBuffer extends Module {
  private static final int BEAT_BYTES = 8;
  private static final int BEAT_SHIFT = 3;
  private static final int ADDRESS_WIDTH = 32;

  /**
   * The size of the buffer.
   *
   * @param lines number of lines, a power of two from 2 to 64
   * @param lineBytes bytes of a line, a power of two from 16 to 128
   * @param prefetch whether the line behind the one in use is fetched ahead
   */
  public record Parameters(int lines, int lineBytes, boolean prefetch) {
    /** Least number of lines. */
    public static final int MIN_LINES = 2;

    /** Greatest number of lines. */
    public static final int MAX_LINES = 64;

    /** Least bytes of a line. */
    public static final int MIN_LINE_BYTES = 16;

    /** Greatest bytes of a line: a burst of 16 beats, the longest that may wrap. */
    public static final int MAX_LINE_BYTES = 128;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if a size is outside its range
     */
    public Parameters {
      check("lines", lines, MIN_LINES, MAX_LINES);
      check("lineBytes", lineBytes, MIN_LINE_BYTES, MAX_LINE_BYTES);
    }

    private static void check(String field, int value, int min, int max) {
      if (Integer.bitCount(value) != 1 || value < min || value > max) {
        throw new IllegalArgumentException(
            "%s = %d: must be a power of two from %d to %d".formatted(field, value, min, max));
      }
    }
  }

  private enum State {
    IDLE,
    ADDRESS,
    DATA
  }

  /** Address of an instruction, a multiple of 4; taken when its response is certain. */
  public final Stream<UInt> request = slave(stream(() -> uint(64)));

  /** The responses, in order, each one cycle after its request was taken or later. */
  public final Stream<FetchResponse> response = master(stream(FetchResponse::new));

  /** Drops the response on offer and the request of this cycle. */
  public final Bool flush = in(bool());

  /** Forgets all lines, also the one that is arriving; only together with {@link #flush}. */
  public final Bool invalidate = in(bool());

  /** To memory: bursts that wrap around the line. */
  public final AxiRead axi = master(new AxiRead());

  /** For counters; the first use of a line read ahead is not told. */
  public final FetchEvents events = out(new FetchEvents());

  private final Parameters parameters;
  private final Region memory;
  private final int beatWidth;
  private final int indexWidth;
  private final int tagWidth;

  private final Ram<Bits> beats;
  private final Vec<UInt> tags;
  private final Bits complete;

  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);
  private final UInt fillLine;
  private final UInt fillBeat;
  private final Bits arrived;
  private final Bool stale = reg(bool());

  private final Bool offered = reg(bool()).init(false);
  private final FetchResponse offer = reg(new FetchResponse());

  /**
   * Describes the buffer.
   *
   * @param parameters its size
   * @param memory where instructions may be fetched from; a multiple of the line size
   */
  public InstructionBuffer(Parameters parameters, Region memory) {
    this.parameters = parameters;
    this.memory = memory;
    int beatsPerLine = parameters.lineBytes() / BEAT_BYTES;
    beatWidth = Integer.numberOfTrailingZeros(beatsPerLine);
    indexWidth = Integer.numberOfTrailingZeros(parameters.lines());
    tagWidth = ADDRESS_WIDTH - BEAT_SHIFT - beatWidth - indexWidth;
    beats = ram(parameters.lines() * beatsPerLine, () -> bits(1 + 8 * BEAT_BYTES));
    tags = reg(vec(parameters.lines(), () -> uint(tagWidth)));
    complete = reg(bits(parameters.lines())).init(0);
    fillLine = reg(uint(tagWidth + indexWidth));
    fillBeat = reg(uint(beatWidth));
    arrived = reg(bits(beatsPerLine));

    response.valid.set(offered);
    response.payload.set(offer);
    fill();
    lookUp();
    when(
        invalidate,
        () -> {
          complete.set(0);
          stale.set(true);
        });
  }

  private UInt index(UInt line) {
    return line.low(indexWidth);
  }

  private UInt tag(UInt line) {
    return line.high(tagWidth);
  }

  private void lookUp() {
    UInt address = request.payload.low(ADDRESS_WIDTH);
    UInt line = address.high(tagWidth + indexWidth);
    UInt beat = address.bits(BEAT_SHIFT + beatWidth - 1, BEAT_SHIFT);
    Bool inMemory = memory.contains(request.payload);
    Bool arriving =
        state.is(State.IDLE).not().andNot(stale).and(fillLine.eq(line)).and(arrived.bit(beat));
    Bool present = complete.bit(index(line)).and(tags.get(index(line)).eq(tag(line)));
    Bool hit = inMemory.and(present.or(arriving));
    Bool known = hit.or(inMemory.not());

    Bits entry = beats.readAsync(cat(index(line), beat).asUInt());
    Bool failed = entry.msb();
    Bool free = offered.not().or(response.ready);
    request.ready.set(free.and(known));
    when(
        free,
        () -> {
          offered.set(request.valid.and(known));
          offer.instruction.set(mux(address.bit(2), entry.bits(63, 32), entry.bits(31, 0)));
          offer.fault.set(inMemory.not().or(failed));
        });
    when(flush, () -> offered.set(false));
    when(
        request.fire().and(hit).and(failed).andNot(flush),
        () -> {
          complete.bit(index(line)).set(false);
          when(arriving, () -> stale.set(true));
        });

    Bool active = request.valid.and(inMemory).andNot(flush).and(state.is(State.IDLE));
    UInt next = line.plus(1);
    Bool nextPresent = complete.bit(index(next)).and(tags.get(index(next)).eq(tag(next)));
    Bool nextInMemory = memory.contains(next.cat(u(0, BEAT_SHIFT + beatWidth)).asUInt());
    Bool ahead = lit(parameters.prefetch()).and(hit).and(nextInMemory).andNot(nextPresent);
    when(active.andNot(hit), () -> start(line, beat))
        .elseWhen(active.and(ahead), () -> start(next, u(0, beatWidth)));
    events.miss.set(active.andNot(hit));
    events.prefetch.set(active.and(ahead));
    events.prefetchUsed.set(false);
    events.waiting.set(request.valid.andNot(known));
    events.parityError.set(false);
  }

  private void start(UInt line, UInt beat) {
    state.set(State.ADDRESS);
    fillLine.set(line);
    fillBeat.set(beat);
    arrived.set(0);
    stale.set(false);
    complete.bit(index(line)).set(false);
    tags.get(index(line)).set(tag(line));
  }

  private void fill() {
    axi.ar.valid.set(state.is(State.ADDRESS));
    axi.ar.payload.addr.set(cat(fillLine, fillBeat, u(0, BEAT_SHIFT)).asUInt());
    axi.ar.payload.id.set(AxiId.FETCH.number());
    axi.ar.payload.len.set(parameters.lineBytes() / BEAT_BYTES - 1);
    axi.ar.payload.size.set(BEAT_SHIFT);
    axi.ar.payload.burst.set(AxiAddress.WRAP);
    axi.r.ready.set(true);
    beats.write(
        cat(index(fillLine), fillBeat).asUInt(),
        cat(axi.r.payload.failed(), axi.r.payload.data),
        axi.r.valid);
    switchOn(state)
        .is(State.ADDRESS, () -> when(axi.ar.fire(), () -> state.set(State.DATA)))
        .is(
            State.DATA,
            () ->
                when(
                    axi.r.valid,
                    () -> {
                      arrived.bit(fillBeat).set(true);
                      fillBeat.set(fillBeat.plus(1));
                      when(
                          axi.r.payload.last,
                          () -> {
                            state.set(State.IDLE);
                            complete.bit(index(fillLine)).set(stale.not());
                          });
                    }))
        .otherwise(() -> {});
  }
}
