package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;

/**
 * Reads one line into a way of a cache by a burst that wraps, and knows which of its words have
 * come. The line's tag is written in the cycle after the start, before any beat can come; when a
 * beat fails, none counts from there on, and at the end the way is emptied.
 */
final class LineFill extends Module {
  private enum State {
    IDLE,
    ADDRESS,
    DATA,
    LAST,
    EMPTY
  }

  /** Begins; only while not {@link #active}. */
  final Bool start = in(bool());

  /** With {@link #start}: number of the line within memory. */
  final UInt startLine;

  /** With {@link #start}: the beat that comes first. */
  final UInt startBeat;

  /** With {@link #start}: the way, one-hot. */
  final Bits startWay;

  /** From the cycle after the start until all words can be read, or the way is empty again. */
  final Bool active = out(bool());

  /** The line; steady while active, and after it. */
  final UInt line;

  /** Its way; as steady. */
  final Bits way;

  /** A change of the way's tag; in the first cycle it must be taken. */
  final Stream<TagWrite> tag;

  /** To memory. */
  final Stream<AxiAddress> address = master(stream(AxiAddress::new));

  /** From memory, the beats of this fill. */
  final Flow<AxiReadBeat> beat = slave(flow(AxiReadBeat::new));

  /** Which beat of the line comes next. */
  final UInt due;

  /** The first beat comes and has failed. */
  final Bool firstFailed = out(bool());

  /** A beat of the line. */
  final UInt asked;

  /** A read in the cycle before did not find that beat yet; only while {@link #active}. */
  final Bool pending = out(bool());

  private final CacheShape shape;
  private final Region memory;
  private final AxiId id;
  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);
  private final Bool failed = reg(bool());
  private final UInt firstBeat;
  private final UInt received;

  /**
   * Describes the unit.
   *
   * @param shape of the cache
   * @param id of its bursts
   */
  LineFill(CacheShape shape, AxiId id) {
    this.shape = shape;
    this.memory = shape.memory();
    this.id = id;
    startLine = in(uint(shape.lineWidth()));
    startBeat = in(uint(shape.beatWidth()));
    startWay = in(bits(shape.ways()));
    line = out(uint(shape.lineWidth()));
    way = out(bits(shape.ways()));
    tag = master(stream(() -> new TagWrite(shape)));
    due = out(uint(shape.beatWidth()));
    asked = in(uint(shape.beatWidth()));
    firstBeat = reg(uint(shape.beatWidth()));
    received = reg(uint(shape.beatWidth()));
    begin();
    ask();
    receive();
  }

  private void begin() {
    UInt startedLine = reg(line.like());
    Bits startedWay = reg(way.like());
    when(
        start,
        () -> {
          startedLine.set(startLine);
          startedWay.set(startWay);
          firstBeat.set(startBeat);
          failed.set(false);
        });
    line.set(startedLine);
    way.set(startedWay);
    Bool first = regNext(start).init(false);
    tag.valid.set(first.or(state.is(State.EMPTY)));
    tag.payload.line.set(line);
    tag.payload.way.set(way);
    tag.payload.present.set(first);
    active.set(state.is(State.IDLE).not());
  }

  private void ask() {
    UInt base = u(memory.base() >>> shape.addressWidth(), Integer.SIZE - shape.addressWidth());
    AxiAddress a = address.payload;
    address.valid.set(state.is(State.ADDRESS));
    a.addr.set(cat(base, line, firstBeat, u(0, CacheShape.BEAT_SHIFT)).asUInt());
    a.id.set(id.number());
    a.len.set(shape.beatsPerLine() - 1);
    a.size.set(CacheShape.BEAT_SHIFT);
    a.burst.set(AxiAddress.WRAP);
  }

  /**
   * A beat is written in the cycle in which it comes, and read from the next cycle on; so a read
   * finds it that is compared two cycles later.
   */
  private void receive() {
    due.set(firstBeat.plus(received));
    UInt readable = regNext(received);
    pending.set(failed.or(asked.minus(firstBeat).ge(readable)));
    Bool fails = beat.payload.failed();
    firstFailed.set(beat.valid.and(fails).and(received.eq(0)));
    switchOn(state)
        .is(
            State.IDLE,
            () -> {
              received.set(0);
              when(start, () -> state.set(State.ADDRESS));
            })
        .is(State.ADDRESS, () -> when(address.fire(), () -> state.set(State.DATA)))
        .is(
            State.DATA,
            () ->
                when(
                    beat.valid,
                    () -> {
                      received.set(received.plus(1));
                      when(fails, () -> failed.set(true));
                      when(beat.payload.last, () -> state.set(State.LAST));
                    }))
        .is(
            State.LAST,
            () -> {
              state.set(State.IDLE);
              when(failed, () -> state.set(State.EMPTY));
            })
        .is(State.EMPTY, () -> when(tag.ready, () -> state.set(State.IDLE)));
  }
}
