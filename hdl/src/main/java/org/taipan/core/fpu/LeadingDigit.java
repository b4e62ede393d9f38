package org.taipan.core.fpu;

import static org.taipan.hdl.Hdl.addressWidth;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Foresees, without adding, where the first digit of a sum stands that differs from its sign: M. S.
 * Schmookler, K. J. Nowka, Leading Zero Anticipation and Detection, 15th IEEE Symposium on Computer
 * Arithmetic, 2001. Combinational.
 */
final class LeadingDigit extends Module {
  /** A summand in two's complement. */
  final Bits first;

  /** The other one; their sum has no overflow. */
  final Bits second;

  /** Number of digits behind the sign that are as the sign, or one less. */
  final UInt leading;

  /** Where the first mark of a piece stands, if it has one. */
  private record Position(Bool any, Bits index) {}

  /**
   * Describes the unit.
   *
   * @param width bits of the summands
   */
  LeadingDigit(int width) {
    first = in(bits(width));
    second = in(bits(width));
    leading = out(uint(addressWidth(width - 1)));
    List<Bool> marks = marks(width);
    int size = 1 << leading.width();
    marks.addAll(Collections.nCopies(size - marks.size(), lit(false)));
    leading.set(first(marks).index.asUInt());
  }

  /** From the highest digit behind the sign down: here a run of the sign's digit may end. */
  private List<Bool> marks(int width) {
    Bits differ = first.xor(second);
    Bits ones = first.and(second).cat(lit(false));
    Bits zeros = first.or(second).not().cat(lit(true));
    List<Bool> marks = new ArrayList<>();
    for (int bit = width - 2; bit >= 0; bit--) {
      Bool one = ones.bit(bit + 1);
      Bool zero = zeros.bit(bit + 1);
      Bool oneBelow = ones.bit(bit);
      Bool zeroBelow = zeros.bit(bit);
      Bool afterDiffering = one.andNot(zeroBelow).or(zero.andNot(oneBelow));
      Bool afterEqual = one.andNot(oneBelow).or(zero.andNot(zeroBelow));
      marks.add(mux(differ.bit(bit + 1), afterDiffering, afterEqual));
    }
    Bool atSign = differ.bit(width - 2).andNot(differ.bit(width - 1));
    marks.set(0, marks.getFirst().or(atSign));
    return marks;
  }

  /** A binary tree over a piece whose size is a power of two. */
  private static Position first(List<Bool> piece) {
    if (piece.size() == 2) {
      return new Position(piece.get(0).or(piece.get(1)), cat(piece.get(0).not()));
    }
    Position left = first(piece.subList(0, piece.size() / 2));
    Position right = first(piece.subList(piece.size() / 2, piece.size()));
    Bits rest = mux(left.any, left.index, right.index);
    return new Position(left.any.or(right.any), cat(left.any.not(), rest));
  }
}
