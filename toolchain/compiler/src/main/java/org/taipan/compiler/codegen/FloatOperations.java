package org.taipan.compiler.codegen;

import java.util.List;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Operator;
import org.taipan.isa.Op;
import org.taipan.isa.Values;

/**
 * Arithmetic and comparison of floats, and of floats with small ints, by Zdinx on the value words
 * themselves. What is no float is a NaN to the machine: so the result tells whether both operands
 * were numbers, and needs no check in front. The library takes what gives a NaN.
 */
final class FloatOperations {
  /** The rounding mode towards zero. */
  static final int TO_ZERO = 1;

  private static final long NEGATIVE_ZERO = 1L << 63;

  private final MachineBuilder builder;
  private final IntegerOperations integers;

  FloatOperations(MachineBuilder builder, IntegerOperations integers) {
    this.builder = builder;
    this.integers = integers;
  }

  /** Whether there is an inline path for operands of these kinds. */
  static boolean applies(Operator operator, Operand a, Operand b) {
    return switch (operator) {
      case ADD, SUB, MULT -> mixed(a, b);
      case DIV -> mixed(a, b) || (a.isAnyInt() && b.isAnyInt());
      default -> false;
    };
  }

  /** One may be a float, the other one a float or an int. */
  private static boolean mixed(Operand a, Operand b) {
    boolean real = (a.mayBeFloat() || a.isAnyInt()) && (b.mayBeFloat() || b.isAnyInt());
    return real && (a.mayBeFloat() || b.mayBeFloat());
  }

  /** A binary operation that {@link #applies}. */
  void binary(Operator operator, Operand a, Operand b, int result, SlowPath slow) {
    slow.unlessSmall(a);
    slow.unlessSmall(b);
    int x = number(a);
    int y = number(b);
    if (operator == Operator.DIV && !isNonZero(b)) {
      int zero = builder.as(Category.ERROR_CHECK).op(Op.FEQ_D, y, Registers.ZERO);
      slow.when(Op.BNE, zero, Registers.ZERO);
    }
    Op op =
        switch (operator) {
          case ADD -> Op.FADD_D;
          case SUB -> Op.FSUB_D;
          case MULT -> Op.FMUL_D;
          case DIV -> Op.FDIV_D;
          default -> throw new IllegalArgumentException(operator.symbol());
        };
    builder.as(Category.PROGRAM).opInto(result, op, x, y);
    if (!known(a) || !known(b)) {
      checkNumber(result, slow);
    }
  }

  /** The negative of a float. */
  void negate(Operand a, int result, SlowPath slow) {
    int zero = builder.constant(NEGATIVE_ZERO);
    builder.as(Category.PROGRAM).opInto(result, Op.FSUB_D, zero, a.register());
    if (!a.isFloat()) {
      checkNumber(result, slow);
    }
  }

  private void checkNumber(int result, SlowPath slow) {
    slow.when(Op.BEQ, result, builder.constant(Values.CANONICAL_NAN));
  }

  private static boolean isNonZero(Operand a) {
    return a.number().isPresent()
        ? a.number().getAsLong() != 0
        : a.isFloat() && a.constant().isPresent() && a.constant().getAsLong() << 1 != 0;
  }

  /** The double of an operand: that of a small int, or the word itself. */
  private int number(Operand a) {
    if (a.number().isPresent()) {
      return builder.constant(Double.doubleToRawLongBits((double) a.number().getAsLong()));
    }
    if (a.isAnyInt()) {
      int number = integers.number(a);
      return builder.as(Category.PROGRAM).op(Op.FCVT_D_L, number, Registers.NONE);
    }
    return a.register();
  }

  /** Whether {@link #branch} serves a comparison. */
  static boolean compares(CmpOperator operator, Operand a, Operand b) {
    return switch (operator) {
      case LT, LT_E, GT, GT_E -> mixed(a, b);
      case EQ, NOT_EQ -> mixed(a, b) && (a.isFloat() || b.isFloat());
      default -> false;
    };
  }

  /**
   * Goes to one of three blocks: the last one, if it is needed, where an operand may be no float.
   */
  void branch(
      CmpOperator operator,
      Operand a,
      Operand b,
      MachineBlock ifTrue,
      MachineBlock ifFalse,
      MachineBlock unordered) {
    for (Operand operand : List.of(a, b)) {
      if (operand.isAnyInt()) {
        SlowPath.unlessInt(builder, operand, unordered);
      }
    }
    int x = number(a);
    int y = number(b);
    builder.as(Category.PROGRAM);
    if (known(a) && known(b)) {
      int holds = holds(operator == CmpOperator.NOT_EQ ? CmpOperator.EQ : operator, x, y);
      Op branch = operator == CmpOperator.NOT_EQ ? Op.BEQ : Op.BNE;
      builder.branch(branch, holds, Registers.ZERO, ifTrue, ifFalse);
      return;
    }
    switch (operator) {
      case EQ -> equal(x, y, ifTrue, ifFalse);
      case NOT_EQ -> equal(x, y, ifFalse, ifTrue);
      default -> {
        leave(holds(operator, x, y), ifTrue);
        leave(holds(opposite(operator), x, y), ifFalse);
      }
    }
    builder.jump(unordered);
  }

  /** Whether its word, or its number, is a float for certain, or for every small int. */
  private static boolean known(Operand a) {
    return a.isAnyInt() || a.isFloat();
  }

  /** Whether {@link #branch} never goes to its last block. */
  static boolean ordered(Operand a, Operand b) {
    return (a.isInt() || a.isFloat()) && (b.isInt() || b.isFloat());
  }

  private void equal(int x, int y, MachineBlock same, MachineBlock different) {
    leave(builder.op(Op.FEQ_D, x, y), same);
    leave(builder.op(Op.FLT_D, x, y), different);
    leave(builder.op(Op.FLT_D, y, x), different);
  }

  private void leave(int condition, MachineBlock target) {
    builder.branchAway(Op.BNE, condition, Registers.ZERO, target);
  }

  private static CmpOperator opposite(CmpOperator operator) {
    return switch (operator) {
      case LT -> CmpOperator.GT_E;
      case LT_E -> CmpOperator.GT;
      case GT -> CmpOperator.LT_E;
      case GT_E -> CmpOperator.LT;
      default -> throw new IllegalArgumentException(operator.symbol());
    };
  }

  private int holds(CmpOperator operator, int x, int y) {
    return switch (operator) {
      case LT -> builder.op(Op.FLT_D, x, y);
      case LT_E -> builder.op(Op.FLE_D, x, y);
      case GT -> builder.op(Op.FLT_D, y, x);
      case GT_E -> builder.op(Op.FLE_D, y, x);
      case EQ -> builder.op(Op.FEQ_D, x, y);
      default -> throw new IllegalArgumentException(operator.symbol());
    };
  }
}
