package org.taipan.compiler.codegen;

import java.util.List;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ir.Kinds.Kind;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.isa.Extension;
import org.taipan.isa.Op;
import org.taipan.isa.Values;

/** Comparison and truth as control flow, with fast paths for small ints, bools and None. */
final class Comparisons {
  /** Added to the top 16 bits of a constant it gives 0. */
  private static final int CONSTANT_TAG_OFFSET = -(short) Values.TAG_CONSTANT;

  /** Constants from this payload on are true, those below false. */
  private static final long FIRST_TRUE = Values.TRUE & 0xffff;

  private final MachineBuilder builder;
  private final IntegerOperations integers;
  private final FloatOperations floats;

  Comparisons(MachineBuilder builder, IntegerOperations integers) {
    this.builder = builder;
    this.floats = new FloatOperations(builder, integers);
    this.integers = integers;
  }

  /** Goes to one of two blocks by a comparison. */
  void branch(
      CmpOperator operator, Operand a, Operand b, MachineBlock ifTrue, MachineBlock ifFalse) {
    List<Operand> operands = List.of(a, b);
    switch (operator) {
      case IS -> builder.branch(Op.BEQ, a.register(), b.register(), ifTrue, ifFalse);
      case IS_NOT -> builder.branch(Op.BNE, a.register(), b.register(), ifTrue, ifFalse);
      case IN -> library(RuntimeFunction.TEST_CONTAINS, operands, ifTrue, ifFalse);
      case NOT_IN -> library(RuntimeFunction.TEST_CONTAINS, operands, ifFalse, ifTrue);
      default -> {
        boolean onInts = a.mayBeInt() && b.mayBeInt();
        boolean onFloats = FloatOperations.compares(operator, a, b);
        if (onInts && suitsValues(operator, a, b)) {
          builder
              .as(Category.PROGRAM)
              .branch(Misses.branch(operator), a.register(), b.register(), ifTrue, ifFalse);
          return;
        }
        if (onInts) {
          boolean certain = a.isInt() && b.isInt();
          MachineBlock other =
              certain ? null : onFloats ? builder.newBlock() : builder.newColdBlock();
          SlowPath.unlessInts(builder, a, b, other);
          compareInts(operator, a, b, ifTrue, ifFalse);
          if (certain) {
            return;
          }
          builder.start(other);
        }
        if (onFloats) {
          boolean certain = FloatOperations.ordered(a, b);
          MachineBlock unordered = certain ? null : builder.newColdBlock();
          floats.branch(operator, a, b, ifTrue, ifFalse, unordered);
          if (certain) {
            return;
          }
          builder.start(unordered);
        }
        library(libraryFunction(operator), operands, ifTrue, ifFalse);
      }
    }
  }

  /**
   * Whether the comparison is one instruction that seldom misses: equality is asked of anything.
   */
  private boolean suitsValues(CmpOperator operator, Operand a, Operand b) {
    boolean order = operator != CmpOperator.EQ && operator != CmpOperator.NOT_EQ;
    return builder.has(Extension.XPYCMP) && (order || (isNumber(a) && isNumber(b)));
  }

  private static boolean isNumber(Operand a) {
    return a.kinds().only(Kind.INT, Kind.BIG, Kind.FLOAT);
  }

  /** Goes to one of two blocks by truth. */
  void branchOnTruth(Operand a, MachineBlock ifTrue, MachineBlock ifFalse) {
    if (a.isInt()) {
      builder
          .as(Category.PROGRAM)
          .branch(Op.BNE, a.register(), Registers.INT_ZERO, ifTrue, ifFalse);
      return;
    }
    if (a.isFloat()) {
      int zero = builder.as(Category.PROGRAM).op(Op.FEQ_D, a.register(), Registers.ZERO);
      builder.branch(Op.BEQ, zero, Registers.ZERO, ifTrue, ifFalse);
      return;
    }
    if (a.kinds().only(Kind.BOOL)) {
      int bit = builder.as(Category.PROGRAM).immediate(Op.ANDI, a.register(), 1);
      builder.branch(Op.BNE, bit, Registers.ZERO, ifTrue, ifFalse);
      return;
    }
    if (builder.has(Extension.XPYCMP)
        && a.kinds().only(Kind.INT, Kind.BIG, Kind.BOOL, Kind.NONE, Kind.UNBOUND)) {
      builder
          .as(Category.PROGRAM)
          .branch(Op.PY_BTRUE, a.register(), Registers.ZERO, ifTrue, ifFalse);
      return;
    }
    builder.as(Category.TYPE_CHECK);
    int tag = builder.immediate(Op.SRAI, a.register(), IntegerOperations.INT_SHIFT_TAG);
    if (a.mayBeInt()) {
      MachineBlock isInt = builder.newBlock();
      MachineBlock other = builder.newBlock();
      builder.branch(Op.BEQ, tag, Registers.INT_TAG, isInt, other);
      builder.start(isInt);
      builder
          .as(Category.PROGRAM)
          .branch(Op.BNE, a.register(), Registers.INT_ZERO, ifTrue, ifFalse);
      builder.as(Category.TYPE_CHECK).start(other);
    }
    int offset = builder.immediate(Op.ADDI, tag, CONSTANT_TAG_OFFSET);
    MachineBlock slow = builder.newColdBlock();
    builder.branchAway(Op.BNE, offset, Registers.ZERO, slow);
    builder.as(Category.PROGRAM);
    int high = builder.immediate(Op.SLLI, a.register(), IntegerOperations.HIGH_SHIFT);
    int limit = builder.constant(FIRST_TRUE << IntegerOperations.HIGH_SHIFT);
    builder.branch(Op.BGEU, high, limit, ifTrue, ifFalse);
    builder.start(slow);
    library(RuntimeFunction.TRUTH, List.of(a), ifTrue, ifFalse);
  }

  /** The library function that tells the truth of a comparison. */
  private static RuntimeFunction libraryFunction(CmpOperator operator) {
    return switch (operator) {
      case EQ -> RuntimeFunction.TEST_EQ;
      case NOT_EQ -> RuntimeFunction.TEST_NE;
      case LT -> RuntimeFunction.TEST_LT;
      case LT_E -> RuntimeFunction.TEST_LE;
      case GT -> RuntimeFunction.TEST_GT;
      case GT_E -> RuntimeFunction.TEST_GE;
      case IN, NOT_IN -> RuntimeFunction.TEST_CONTAINS;
      case IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
    };
  }

  private void compareInts(
      CmpOperator operator, Operand a, Operand b, MachineBlock ifTrue, MachineBlock ifFalse) {
    builder.as(Category.PROGRAM);
    switch (operator) {
      case EQ -> builder.branch(Op.BEQ, a.register(), b.register(), ifTrue, ifFalse);
      case NOT_EQ -> builder.branch(Op.BNE, a.register(), b.register(), ifTrue, ifFalse);
      default -> {
        int x = integers.high(a);
        int y = integers.high(b);
        builder.as(Category.PROGRAM);
        switch (operator) {
          case LT -> builder.branch(Op.BLT, x, y, ifTrue, ifFalse);
          case GT_E -> builder.branch(Op.BGE, x, y, ifTrue, ifFalse);
          case GT -> builder.branch(Op.BLT, y, x, ifTrue, ifFalse);
          case LT_E -> builder.branch(Op.BGE, y, x, ifTrue, ifFalse);
          default -> throw new IllegalArgumentException(operator.symbol());
        }
      }
    }
  }

  private void library(
      RuntimeFunction function, List<Operand> operands, MachineBlock ifTrue, MachineBlock ifFalse) {
    int truth = builder.coldCall(function, SlowPath.registers(operands), List.of());
    builder.as(Category.LIBRARY_CALL).branch(Op.BNE, truth, Registers.ZERO, ifTrue, ifFalse);
  }
}
