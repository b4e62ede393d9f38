package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.Op;

/**
 * One function of two bits, for each of the 64 pairs of the operands' bits: bitwise logic by the
 * truth table that the instruction asks for; minimum, maximum and conditional zero by that of the
 * left or the right operand. So a place is one six-input lookup table. Combinational; the result is
 * zero when no operation is asked for.
 */
public final class LogicUnit extends Module {
  /** {@link Control#truth} of the bitwise or. */
  private static final int OR = 0b1110;

  /** {@link Control#truth} of the exclusive or. */
  private static final int XOR = 0b0110;

  /** The operation. */
  public final Control control = in(new Control());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** Left is less than right, in the instruction's sense. */
  public final Bool less = in(bool());

  /** What {@link Control#truth}, a minimum, a maximum or a conditional zero asks for. */
  public final Bits result = out(bits(64));

  /**
   * Describes the unit.
   *
   * @param fault the error to build in
   */
  public LogicUnit(AluFault fault) {
    BitControl c = control.zb;
    Bool some = right.orR();
    Bool keepsLeft =
        c.minimum
            .and(less)
            .or(c.maximum.andNot(less))
            .or(c.zeroIfZero.and(some))
            .or(c.zeroUnlessZero.andNot(some));
    Bool keepsRight = c.minimum.andNot(less).or(c.maximum.and(less));
    Bits kept = cat(keepsLeft.or(keepsRight), keepsLeft, keepsRight, lit(false));
    Bits truth = asked(fault).or(kept);
    result.set(
        left.and(right)
            .and(truth.bit(3).repeat(64))
            .or(left.and(right.not()).and(truth.bit(2).repeat(64)))
            .or(left.not().and(right).and(truth.bit(1).repeat(64)))
            .or(left.or(right).not().and(truth.bit(0).repeat(64))));
  }

  /** The truth table of a bitwise instruction; zero for others. */
  static int truth(Op op) {
    return switch (op) {
      case AND, ANDI, PY_AND -> 0b1000;
      case ANDN -> 0b0100;
      case OR, ORI, PY_OR -> OR;
      case ORN -> 0b1101;
      case XOR, XORI, PY_XOR -> XOR;
      case XNOR -> 0b1001;
      default -> 0;
    };
  }

  private Bits asked(AluFault fault) {
    return switch (fault) {
      case NONE -> control.truth;
      case XOR_IS_OR -> {
        Bool exclusive = control.truth.eq(XOR);
        yield control.truth.or(exclusive.repeat(4).and(OR));
      }
    };
  }
}
