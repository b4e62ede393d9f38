package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.SInt;

/** Compares two operands, for set-less-than and for branches. Combinational. */
public final class Comparator extends Module {
  /** Kind of comparison. */
  public final Control control = in(new Control());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** Left is less than right. */
  public final Bool less = out(bool());

  /** Left equals right. */
  public final Bool equal = out(bool());

  /** The condition of the branch holds; of no meaning for other instructions. */
  public final Bool taken = out(bool());

  /** Describes the comparator. */
  public Comparator() {
    less.set(extended(left).lt(extended(right)));
    equal.set(left.eq(right));
    Bool condition = mux(control.branchOnEqual, equal, less);
    taken.set(condition.xor(control.branchInverted));
  }

  private SInt extended(Bits operand) {
    return operand.msb().andNot(control.withoutSign).cat(operand).asSInt();
  }
}
