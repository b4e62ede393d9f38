package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
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
 * Shifts by any distance: one shifter to the right, with the bits reversed before and after it for
 * a shift to the left. Combinational.
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
    Bits operand = mux(control.word, Word.extended(value, control.arithmetic), value);
    UInt steps = cat(distance.msb().andNot(control.word), distance.low(5)).asUInt();
    Bool fill = control.arithmetic.and(operand.msb());
    Bits entering = mux(control.shiftLeft, value.reversed(), operand);
    Bits leaving = fill.cat(entering).asSInt().shr(steps).asBits().low(64);
    Bits shifted = mux(control.shiftLeft, leaving.reversed(), leaving);
    result.set(mux(control.word, Word.signExtended(shifted), shifted));
  }
}
