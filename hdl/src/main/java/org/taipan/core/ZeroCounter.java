package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Counts the zeros above the highest or below the lowest one, by a tree of halves; for leading
 * zeros, the bits are reversed before it. Combinational.
 */
public final class ZeroCounter extends Module {
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
    Bits lowWord = value.low(Word.WIDTH);
    Bits wholeOrdered = mux(leading, value.reversed(), value);
    Bits wordOrdered = mux(leading, lowWord.reversed(), lowWord);
    Bits stopped = b(1, Word.WIDTH).cat(wordOrdered);
    Position first = lowest(mux(word, stopped, wholeOrdered));
    Bits index = first.index.and(first.any.repeat(6));
    count.set(first.any.not().cat(index).asUInt());
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
