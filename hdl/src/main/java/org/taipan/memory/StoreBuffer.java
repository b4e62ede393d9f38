package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * A store that hits waits here for one cycle: it is written into the data RAM in the cycle after
 * its own, always. A load that was looked up before it can see such a store is told so.
 */
final class StoreBuffer extends Module {
  /** A store. */
  static final class Entry extends Bundle<Entry> {
    private final int wordWidth;
    private final int ways;

    /** Index and beat. */
    final UInt word;

    /** The way that holds the line. */
    final Bits selected;

    /** The lanes to write. */
    final Bits mask = bits(8);

    /** What is written. */
    final Bits data = bits(64);

    Entry(int wordWidth, int ways) {
      this.wordWidth = wordWidth;
      this.ways = ways;
      word = uint(wordWidth);
      selected = bits(ways);
    }

    @Override
    protected Entry copy() {
      return new Entry(wordWidth, ways);
    }
  }

  /** A store that happens. */
  final Flow<Entry> enter;

  /** Index and beat of a load in its first cycle. */
  final UInt loaded;

  /** That word was written, or will be, after it was read: it has to be read again. */
  final Bool stale = out(bool());

  /** To be written in this cycle. */
  final Flow<Entry> leave;

  StoreBuffer(DataCacheParameters parameters, CacheGeometry geometry) {
    int ways = parameters.ways();
    enter = slave(flow(() -> new Entry(geometry.wordWidth(), ways)));
    loaded = in(uint(geometry.wordWidth()));
    leave = out(flow(() -> new Entry(geometry.wordWidth(), ways)));
    Flow<Entry> now = enter.delayed();
    leave.set(now);
    Bool wasWritten = reg(bool()).init(false);
    UInt written = reg(uint(geometry.wordWidth()));
    wasWritten.set(now.valid);
    written.set(now.payload.word);
    stale.set(now.valid.and(now.payload.word.eq(loaded)).or(wasWritten.and(written.eq(loaded))));
  }
}
