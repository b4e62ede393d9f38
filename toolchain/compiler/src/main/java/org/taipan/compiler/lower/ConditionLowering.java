package org.taipan.compiler.lower;

import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Conditions: control flow from truth, without making a bool. */
final class ConditionLowering implements ShortCircuit.Leaves {
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;

  ConditionLowering(Context context, ExpressionLowering expressions) {
    this.builder = context.builder();
    this.expressions = expressions;
  }

  /** Goes to one of two blocks. */
  void branch(Expr test, Block ifTrue, Block ifFalse) {
    new ShortCircuit(builder, this).branch(test, ifTrue, ifFalse);
  }

  @Override
  public Instruction operand(Expr operand) {
    return expressions.lower(operand);
  }

  @Override
  public Instruction compare(CmpOperator op, Instruction left, Instruction right, Span span) {
    return builder.word(new Operation.CompareTruth(op), span, left, right);
  }

  @Override
  public Instruction truth(Expr test) {
    return builder.word(new Operation.Truth(), test.span(), expressions.lower(test));
  }

  /** Truth or its opposite as a bool value. */
  Instruction asValue(Expr test) {
    if (test instanceof Expr.UnaryOp(var op, Expr operand, _)
        && op == UnaryOperator.NOT
        && !(operand instanceof Expr.BoolOp)) {
      Instruction value = expressions.lower(operand);
      return expressions.makeBool(builder.word(new Operation.Truth(), operand.span(), value), true);
    }
    String result = builder.newTemporary();
    Block ifTrue = builder.newBlock();
    Block ifFalse = builder.newBlock();
    Block join = builder.newBlock();
    branch(test, ifTrue, ifFalse);
    builder.startSealed(ifTrue);
    builder.write(result, builder.constant(Values.TRUE));
    builder.jump(join);
    builder.startSealed(ifFalse);
    builder.write(result, builder.constant(Values.FALSE));
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }
}
