package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Brings one line at a time: a burst that wraps around the line, the wanted beat first; or zeros
 * without asking memory.
 */
final class DataCacheFill extends Module {
  /** What is wanted. */
  static final class Request extends Bundle<Request> {
    private final int lineWidth;
    private final int beatWidth;

    /** The line. */
    final UInt line;

    /** The beat of it to bring first. */
    final UInt beat;

    /** Zeros from beat 0 on, in place of what memory holds. */
    final Bool clear = bool();

    Request(int lineWidth, int beatWidth) {
      this.lineWidth = lineWidth;
      this.beatWidth = beatWidth;
      line = uint(lineWidth);
      beat = uint(beatWidth);
    }

    @Override
    protected Request copy() {
      return new Request(lineWidth, beatWidth);
    }
  }

  /** Begins; only while not {@link #busy}. */
  final Flow<Request> start;

  /** No beat can be taken in this cycle. */
  final Bool hold = in(bool());

  /** The line's place may still be read: zeros have to wait, memory is slower than that. */
  final Bool occupied = in(bool());

  /** A line is under way; from the cycle after its start to that of its last beat. */
  final Bool busy = out(bool());

  /** The line under way. */
  final UInt line;

  /** The number of the beat that is next. */
  final UInt beat;

  /** That beat is here. */
  final Bool arrives = out(bool());

  /** With {@link #arrives}: its data. */
  final Bits data = out(bits(64));

  /** With {@link #arrives}: memory has failed to deliver it. */
  final Bool failed = out(bool());

  /** With {@link #arrives}: it is the last one. */
  final Bool last = out(bool());

  /** Some beat of the line so far, this one included, has failed; stays to the next start. */
  final Bool spoiled = out(bool());

  /** The beats that have arrived and not failed. */
  final Bits arrived;

  /** To memory. */
  final AxiRead axi = master(new AxiRead());

  private final UInt theLine;
  private final UInt theBeat;
  private final Bits have;
  private final Bool active = reg(bool()).init(false);
  private final Bool addressDue = reg(bool()).init(false);
  private final Bool clearing = reg(bool());
  private final Bool bad = reg(bool());

  DataCacheFill(DataCacheParameters parameters, CacheGeometry geometry) {
    int beats = parameters.beats();
    start = slave(flow(() -> new Request(geometry.lineWidth(), geometry.beatWidth())));
    line = out(uint(geometry.lineWidth()));
    beat = out(uint(geometry.beatWidth()));
    arrived = out(bits(beats));
    theLine = reg(uint(geometry.lineWidth()));
    theBeat = reg(uint(geometry.beatWidth()));
    have = reg(bits(beats));

    axi.ar.valid.set(addressDue);
    axi.ar.payload.addr.set(geometry.address(theLine, theBeat));
    axi.ar.payload.id.set(AxiId.DATA.number());
    axi.ar.payload.len.set(beats - 1);
    axi.ar.payload.size.set(CacheGeometry.BEAT_SHIFT);
    axi.ar.payload.burst.set(AxiAddress.WRAP);
    when(axi.ar.fire(), () -> addressDue.set(false));
    axi.r.ready.set(hold.not());

    busy.set(active);
    line.set(theLine);
    beat.set(theBeat);
    arrives.set(active.and(mux(clearing, occupied.not(), axi.r.valid)).andNot(hold));
    data.set(axi.r.payload.data.and(clearing.not().repeat(64)));
    failed.set(axi.r.payload.failed().andNot(clearing));
    last.set(mux(clearing, theBeat.andR(), axi.r.payload.last));
    spoiled.set(bad.or(arrives.and(failed)));
    arrived.set(have);
    take();
    begin();
  }

  private void take() {
    when(
        arrives,
        () -> {
          have.bit(theBeat).set(failed.not());
          theBeat.set(theBeat.plus(1));
          bad.set(spoiled);
          when(last, () -> active.set(false));
        });
  }

  private void begin() {
    when(
        start.valid,
        () -> {
          active.set(true);
          addressDue.set(start.payload.clear.not());
          clearing.set(start.payload.clear);
          theLine.set(start.payload.line);
          theBeat.set(start.payload.beat);
          have.set(0);
          bad.set(false);
        });
  }
}
