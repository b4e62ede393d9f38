package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Shifts and rotates by any distance: one rotation to the right, by 64 - distance for the left,
 * then the bits that a shift does not bring along are replaced. Words rotate as two copies side by
 * side. Combinational.
 */
public final class Shifter extends Module {
  private static final int GROUP_SHIFT = 3;

  /** Direction, kind and width. */
  public final Control control = in(new Control());

  /** What is shifted. */
  public final Bits value = in(bits(64));

  /** Distance; of a word shift, the low 5 bits count. */
  public final UInt distance = in(uint(6));

  /** The shifted value; of a word shift, the low 32 bits count. */
  public final Bits result = out(bits(64));

  /** Describes the shifter. */
  public Shifter() {
    UInt steps = cat(distance.msb().andNot(control.word), distance.low(5)).asUInt();
    UInt turn = mux(control.shiftLeft, u(0, 6).minus(steps), steps);
    Bits entering = entering();
    Bits turned = Barrel.rotated(entering, turn);

    Bool fill = control.arithmetic.and(entering.msb());
    List<Bool> brought = brought(steps.xor(control.shiftLeft.not().repeat(6).asUInt()));
    result.set(chosen(brought, turned, fill));
  }

  private Bits entering() {
    Bits low = value.low(Word.WIDTH);
    Bool sign = control.word.and(control.arithmetic).and(low.msb());
    Bits upper =
        new AndOr()
            .add(control.word.not(), value.high(Word.WIDTH))
            .add(sign, sign.repeat(Word.WIDTH))
            .add(control.word.and(control.zb.rotate), low)
            .merge();
    return upper.cat(low);
  }

  /** The bits that are brought, the others filled. */
  private static Bits chosen(List<Bool> brought, Bits turned, Bool fill) {
    List<Bool> highestFirst = new ArrayList<>();
    for (int bit = turned.width() - 1; bit >= 0; bit--) {
      highestFirst.add(mux(brought.get(bit), turned.bit(bit), fill));
    }
    return cat(highestFirst);
  }

  /**
   * For each place, whether the rotation brings the bit that belongs there. By the distance s, a
   * shift to the left brings bits to the places from s up, one to the right to those up to 63 - s,
   * the complement of s: the places are told in groups, and in one of them singly.
   *
   * @param mark the distance, or its complement for the right
   */
  private List<Bool> brought(UInt mark) {
    UInt border = mark.high(6 - GROUP_SHIFT);
    UInt offset = mark.low(GROUP_SHIFT);
    List<Bool> places = new ArrayList<>();
    for (int place = 0; place < 64; place++) {
      int group = place >> GROUP_SHIFT;
      int position = place & ((1 << GROUP_SHIFT) - 1);
      Bool divided = border.eq(group).andNot(control.zb.rotate);
      Bool whole =
          mux(control.shiftLeft, atMost(border, group - 1), atMost(border, group).not())
              .or(control.zb.rotate);
      Bool single =
          mux(control.shiftLeft, atMost(offset, position), atMost(offset, position - 1).not());
      places.add(mux(divided, single, whole));
    }
    return places;
  }

  /** A comparison that is a constant where the width already decides it. */
  private static Bool atMost(UInt value, int limit) {
    int largest = (1 << value.width()) - 1;
    return limit < 0 || limit >= largest ? lit(limit >= largest) : value.le(limit);
  }
}
