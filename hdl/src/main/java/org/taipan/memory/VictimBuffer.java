package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * Holds a line that has lost its place in the cache until memory has it, and sends it there as one
 * burst.
 */
final class VictimBuffer extends Module {
  /** A line is to be written; only while not {@link #busy}. Its words follow. */
  final Flow<UInt> start;

  /** The beat that {@link #word} is. */
  final UInt beat;

  /** A word of the line, in any order. */
  final Flow<Bits> word = slave(flow(() -> bits(64)));

  /** With the last word. */
  final Bool complete = in(bool());

  /** From the cycle after the start until memory has answered. */
  final Bool busy = out(bool());

  /** With {@link #busy}: the line. */
  final UInt line;

  /** Memory has refused a line, which is lost; for one cycle. */
  final Bool refused = out(bool());

  /** To memory. */
  final AxiWrite axi = master(new AxiWrite());

  private final Ram<Bits> words;
  private final UInt theLine;
  private final UInt sent;
  private final Bool active = reg(bool()).init(false);
  private final Bool addressDue = reg(bool()).init(false);
  private final Bool dataDue = reg(bool()).init(false);

  VictimBuffer(DataCacheParameters parameters, CacheGeometry geometry) {
    start = slave(flow(() -> uint(geometry.lineWidth())));
    beat = in(uint(geometry.beatWidth()));
    line = out(uint(geometry.lineWidth()));
    words = ram(parameters.beats(), () -> bits(64));
    theLine = reg(uint(geometry.lineWidth()));
    sent = reg(uint(geometry.beatWidth()));
    words.write(beat, word.payload, word.valid);
    busy.set(active);
    line.set(theLine);
    address(parameters, geometry);
    data();
    axi.b.ready.set(true);
    refused.set(axi.b.valid.and(axi.b.payload.failed()));
    when(axi.b.valid, () -> active.set(false));
    when(
        start.valid,
        () -> {
          active.set(true);
          addressDue.set(true);
          theLine.set(start.payload);
          sent.set(0);
        });
  }

  private void address(DataCacheParameters parameters, CacheGeometry geometry) {
    axi.aw.valid.set(addressDue);
    axi.aw.payload.addr.set(geometry.address(theLine, u(0, geometry.beatWidth())));
    axi.aw.payload.id.set(AxiId.DATA.number());
    axi.aw.payload.len.set(parameters.beats() - 1);
    axi.aw.payload.size.set(CacheGeometry.BEAT_SHIFT);
    axi.aw.payload.burst.set(AxiAddress.INCR);
    when(axi.aw.fire(), () -> addressDue.set(false));
  }

  private void data() {
    when(complete, () -> dataDue.set(true));
    axi.w.valid.set(dataDue);
    axi.w.payload.data.set(words.readAsync(sent));
    axi.w.payload.strb.set(0xff);
    axi.w.payload.last.set(sent.andR());
    when(
        axi.w.fire(),
        () -> {
          sent.set(sent.plus(1));
          when(sent.andR(), () -> dataDue.set(false));
        });
  }
}
