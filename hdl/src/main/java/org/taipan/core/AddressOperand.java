package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;

/**
 * Prepares the left operand of the {@link Alu} for Zba: takes the low word, scales by 1, 2, 4 or 8.
 * Combinational.
 */
public final class AddressOperand extends Module {
  /** What to do; nothing when all zero. */
  public final BitControl control = in(new BitControl());

  /** The operand. */
  public final Bits left = in(bits(64));

  /** The scaled operand. */
  public final Bits scaled = out(bits(64));

  /** Describes the unit. */
  public AddressOperand() {
    Bits upper = left.high(64 - Word.WIDTH).and(control.unsignedWord.not().repeat(Word.WIDTH));
    Bits index = upper.cat(left.low(Word.WIDTH));
    AndOr merged = new AndOr();
    for (int scale = 0; scale < 4; scale++) {
      merged.add(control.scale.eq(scale), index.shl(scale).low(64));
    }
    scaled.set(merged.merge());
  }
}
