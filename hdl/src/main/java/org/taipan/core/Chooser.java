package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * Gives one operand or zero: minimum and maximum (Zbb), conditional zero (Zicond). Combinational;
 * the result is zero when no operation is asked for.
 */
public final class Chooser extends Module {
  /** The operation. */
  public final BitControl control = in(new BitControl());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** Left is less than right, in the instruction's sense. */
  public final Bool less = in(bool());

  /** What {@code minimum}, {@code maximum} or a conditional zero asks for. */
  public final Bits result = out(bits(64));

  /** Describes the unit. */
  public Chooser() {
    Bool some = right.orR();
    Bool ordered = control.minimum.and(less).or(control.maximum.andNot(less));
    Bool swapped = control.minimum.andNot(less).or(control.maximum.and(less));
    Bool kept = control.zeroIfZero.and(some).or(control.zeroUnlessZero.andNot(some));
    result.set(new AndOr().add(ordered.or(kept), left).add(swapped, right).merge());
  }
}
