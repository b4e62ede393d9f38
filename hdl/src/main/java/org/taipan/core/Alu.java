package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.Values;

/**
 * Adder; of a word operation, the low 32 bits of the result count. Combinational; the result is
 * zero when no operation is asked for.
 */
public final class Alu extends Module {
  /** The bits of a value's tag. */
  private static final long TAG = -1L << Values.INT_BITS;

  /** The bit of an int's sign. */
  private static final int SIGN = Values.INT_BITS - 1;

  /** The operation. */
  public final Control control = in(new Control());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** What {@code add} asks for. */
  public final Bits result = out(bits(64));

  /** The sum or difference of two ints has more bits than an int. */
  public final Bool overflow = out(bool());

  /** Describes the adder. */
  public Alu() {
    Bits sum = AddSubtract.of(left, right, control.subtract);
    Bool tagged = control.py.arithmetic;
    result.set(
        new AndOr()
            .add(control.add, sum.low(Values.INT_BITS).resize(64))
            .add(control.add.andNot(tagged), sum.and(TAG))
            .add(tagged, b(Values.ofInt(0), 64))
            .merge());
    Bool sign = left.bit(SIGN);
    Bool other = right.bit(SIGN).xor(control.subtract);
    Bool carried = other.eq(sign).and(sum.bit(SIGN).xor(sign));
    overflow.set(control.add.and(carried));
  }
}
