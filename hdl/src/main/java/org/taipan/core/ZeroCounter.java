package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vecOf;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Counts the zeros above the highest or below the lowest one: first groups of {@value #GROUP} bits
 * without a one, then the zeros in the first group that has one. For leading zeros, the order of
 * groups, and of the bits in the group, is reversed. Combinational.
 */
public final class ZeroCounter extends Module {
  private static final int GROUP = 4;

  /** Where the one that ends the run lies in a piece, if there is one. */
  private record Position(Bool any, Bits index) {}

  /** What is counted in. */
  public final Bits value = in(bits(64));

  /** Leading zeros; else trailing ones. */
  public final Bool leading = in(bool());

  /** Only the low 32 bits count. */
  public final Bool word = in(bool());

  /** Number of zeros, 0 to the width. */
  public final UInt count = out(uint(7));

  /** Describes the counter. */
  public ZeroCounter() {
    List<Bits> groups = new ArrayList<>();
    List<Bool> highestFirst = new ArrayList<>();
    for (int low = 0; low < value.width(); low += GROUP) {
      groups.add(value.bits(low + GROUP - 1, low));
      highestFirst.addFirst(groups.getLast().orR());
    }
    Bits some = cat(highestFirst);
    int ofWord = Word.WIDTH / GROUP;
    Bits lower = some.low(ofWord);
    Bits wordOrdered = lit(true).cat(mux(leading, lower.reversed(), lower)).resize(some.width());
    Position group = lowest(mux(word, wordOrdered, mux(leading, some.reversed(), some)));
    Bool beyondWord = word.and(group.index.msb());

    Bool fromTop = leading.andNot(word);
    Bits order = fromTop.cat(leading.repeat(group.index.width() - 1));
    Bits last = vecOf(groups).get(group.index.xor(order).asUInt());
    Bits rest = lowest(mux(leading, last.reversed(), last)).index;
    Bits index = group.index.cat(rest.and(beyondWord.not().repeat(rest.width())));
    count.set(group.any.not().cat(index.and(group.any.repeat(index.width()))).asUInt());
  }

  /** The lowest one of a piece whose width is a power of two, at least 2. */
  private static Position lowest(Bits piece) {
    if (piece.width() == 2) {
      return new Position(piece.orR(), cat(piece.bit(0).not()));
    }
    Position below = lowest(piece.low(piece.width() / 2));
    Position above = lowest(piece.high(piece.width() / 2));
    Bits rest = mux(below.any, below.index, above.index);
    return new Position(below.any.or(above.any), below.any.not().cat(rest));
  }
}
