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
  /** Direction, kind and width. */
  public final Control control = in(new Control());

  /** What is shifted. */
  public final Bits value = in(bits(64));

  /** Distance; of a word shift, the low 5 bits count. */
  public final UInt distance = in(uint(6));

  /** The shifted value; of a word shift, sign-extended. */
  public final Bits result = out(bits(64));

  /** Describes the shifter. */
  public Shifter() {
    UInt steps = cat(lit(false), distance.msb().andNot(control.word), distance.low(5)).asUInt();
    UInt turn = mux(control.shiftLeft, u(64, 7).minus(steps), steps);
    Bits entering = entering();
    Bits turned = entering.rotr(turn.low(6));

    Bool fill = control.arithmetic.and(entering.msb());
    Bits lowPart = lowOnes(turn);
    Bits kept = lowPart.xor(control.shiftLeft.repeat(64)).or(control.zb.rotate.repeat(64));
    Bits shifted = turned.and(kept).or(kept.not().and(fill.repeat(64)));
    result.set(mux(control.word, Word.signExtended(shifted), shifted));
  }

  private Bits entering() {
    Bits low = value.low(Word.WIDTH);
    Bool whole = control.word.or(control.zb.unsignedWord).not();
    Bool sign = control.word.and(control.arithmetic).and(low.msb());
    Bits upper =
        new AndOr()
            .add(whole, value.high(Word.WIDTH))
            .add(sign, sign.repeat(Word.WIDTH))
            .add(control.word.and(control.zb.rotate), low)
            .merge();
    return upper.cat(low);
  }

  /** The low 64 - turn bits are ones: those that a shift to the right by turn fills. */
  private static Bits lowOnes(UInt turn) {
    List<Bool> highestFirst = new ArrayList<>();
    for (int bit = 63; bit >= 0; bit--) {
      highestFirst.add(turn.le(63 - bit));
    }
    return cat(highestFirst);
  }
}
