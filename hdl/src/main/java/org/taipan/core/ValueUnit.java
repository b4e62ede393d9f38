package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.Values;

/**
 * What Xpy asks of two Python values beside adder and comparator: whether they are those of the
 * fast case, and whether a branch is taken. Combinational.
 *
 * <p>Ints have their sign in bit 47, below equal tags; floats are compared as numbers with sign and
 * magnitude. Both follow from the comparison without sign, which is turned round for values with
 * unlike signs or, of floats, with a negative one.
 */
public final class ValueUnit extends Module {
  private static final int SIGN = Values.INT_BITS - 1;
  private static final int EXPONENT_HIGH = 62;
  private static final int EXPONENT_LOW = 52;

  /** What is asked. */
  public final Control control = in(new Control());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** Left is less than right, both taken as numbers without sign. */
  public final Bool less = in(bool());

  /** Left equals right. */
  public final Bool equal = in(bool());

  /** The sum or difference does not fit an int. */
  public final Bool overflow = in(bool());

  /** Type id of objects. */
  public final Bits typeId = in(bits(5));

  /** The value is no object of the type. */
  public final Bool otherType = out(bool());

  /** The branch is taken; of no meaning for other instructions, and with {@link #miss}. */
  public final Bool taken = out(bool());

  /** The values are not those of the fast case; of no meaning for instructions that cannot miss. */
  public final Bool miss = out(bool());

  /** Describes the unit. */
  public ValueUnit() {
    Bool leftInt = hasTag(left, Values.TAG_INT);
    Bool rightInt = hasTag(right, Values.TAG_INT).or(control.rightIsImmediate);
    Bool ints = leftInt.and(rightInt);
    Bool constant = hasTag(left, Values.TAG_CONSTANT);

    Bool unlike = left.bit(SIGN).xor(right.bit(SIGN));
    Bool negative = left.msb().or(right.msb());
    Bool turned = mux(leftInt, unlike, negative);
    Bool lesser = less.xor(turned).andNot(equal);
    Bool ordered = lesser.or(control.py.orEqual.and(equal));
    Bool compared = mux(control.branchOnEqual, equal, ordered);
    Bool truth = mux(leftInt, left.low(Values.INT_BITS).orR(), isTrue());
    Bool condition =
        control
            .py
            .guard
            .and(ints)
            .or(control.py.truth.and(truth))
            .or(control.py.index.and(isInside()))
            .or(control.py.compare.and(compared));
    otherType.set(left.high(32).eq(cat(b(Values.TAG_OBJECT, 16), b(0, 11), typeId)).not());
    taken.set(condition.xor(control.branchInverted));

    Bool comparable = ints.or(isFinite(left).and(isFinite(right)).andNot(oppositeZeros()));
    Bool known = mux(control.py.truth, leftInt.or(constant), comparable);
    miss.set(mux(control.py.arithmetic, ints.not().or(overflow), known.not()));
  }

  private static Bool hasTag(Bits value, int tag) {
    return value.high(64 - Values.INT_BITS).eq(tag);
  }

  /** The truth of a constant: behind False in the order of {@link Values}. */
  private Bool isTrue() {
    return left.bit(2).or(left.low(2).andR());
  }

  /** An index is one of a sequence: lengths have 32 bits, a negative one is none. */
  private Bool isInside() {
    Bool natural = left.high(32).eq((long) Values.TAG_INT << 16);
    return natural.and(left.low(32).asUInt().lt(right.low(32).asUInt())).andNot(right.msb());
  }

  private static Bool isFinite(Bits value) {
    return value.bits(EXPONENT_HIGH, EXPONENT_LOW).andR().not();
  }

  private Bool oppositeZeros() {
    Bool zeros = left.or(right).low(63).orR().not();
    return zeros.and(left.msb().xor(right.msb()));
  }
}
