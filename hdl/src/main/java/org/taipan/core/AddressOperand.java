package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;

/** Scales the left operand of the {@link Alu} by 1, 2, 4 or 8, for Zba. Combinational. */
public final class AddressOperand extends Module {
  /** What to do; nothing when all zero. */
  public final BitControl control = in(new BitControl());

  /** The operand. */
  public final Bits left = in(bits(64));

  /** The scaled operand. */
  public final Bits scaled = out(bits(64));

  /** Describes the unit. */
  public AddressOperand() {
    AndOr merged = new AndOr();
    for (int scale = 0; scale < 4; scale++) {
      merged.add(control.scale.eq(scale), left.shl(scale).low(64));
    }
    scaled.set(merged.merge());
  }
}
