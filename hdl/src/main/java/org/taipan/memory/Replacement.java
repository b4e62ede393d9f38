package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * Which way of a set is given up: any but the one used last. Of two ways that is the least recently
 * used one; of four, one of three in turn.
 */
final class Replacement extends Module {
  /** A line is used: the payload is its set; {@link #usedWay} its way. */
  final Flow<UInt> used;

  /** One-hot. */
  final Bits usedWay;

  /** A set. */
  final UInt first;

  /** The way of it to give up, one-hot. */
  final Bits firstVictim;

  /** Another set. */
  final UInt second;

  /** The way of it to give up, one-hot. */
  final Bits secondVictim;

  private final int ways;

  /**
   * Describes the unit.
   *
   * @param shape of the cache
   */
  Replacement(CacheShape shape) {
    ways = shape.ways();
    used = slave(flow(() -> uint(shape.indexWidth())));
    usedWay = in(bits(ways));
    first = in(uint(shape.indexWidth()));
    firstVictim = out(bits(ways));
    second = in(uint(shape.indexWidth()));
    secondVictim = out(bits(ways));
    if (ways == 1) {
      firstVictim.set(1);
      secondVictim.set(1);
    } else {
      int width = shape.wayWidth();
      Ram<UInt> last = ram(shape.sets(), () -> uint(width));
      last.write(used.payload, OneHot.index(usedWay), used.valid);
      UInt turn = turn(width);
      firstVictim.set(OneHot.of(last.readAsync(first).plus(turn), ways));
      secondVictim.set(OneHot.of(last.readAsync(second).plus(turn), ways));
    }
  }

  /** 1 to ways - 1, one after the other. */
  private UInt turn(int width) {
    UInt turn = reg(uint(width)).init(1);
    turn.set(mux(turn.andR(), 1, turn.plus(1)));
    return turn;
  }
}
