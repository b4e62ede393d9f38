package org.taipan.compiler.lower;

import java.util.List;
import org.taipan.compiler.ast.BoolOperator;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.isa.Values;

/** Conditions: control flow from truth, without making a bool. */
final class ConditionLowering {
  private final FunctionBuilder builder;
  private final ExpressionLowering expressions;

  ConditionLowering(Context context, ExpressionLowering expressions) {
    this.builder = context.builder();
    this.expressions = expressions;
  }

  /** Goes to one of two blocks. */
  void branch(Expr test, Block ifTrue, Block ifFalse) {
    switch (test) {
      case Expr.UnaryOp(var op, Expr operand, _) when op == UnaryOperator.NOT ->
          branch(operand, ifFalse, ifTrue);
      case Expr.BoolOp(var op, List<Expr> operands, _) -> {
        for (Expr operand : operands.subList(0, operands.size() - 1)) {
          Block next = builder.newBlock();
          if (op == BoolOperator.AND) {
            branch(operand, next, ifFalse);
          } else {
            branch(operand, ifTrue, next);
          }
          builder.startSealed(next);
        }
        branch(operands.getLast(), ifTrue, ifFalse);
      }
      case Expr.Compare e -> compare(e, ifTrue, ifFalse);
      default ->
          builder.branch(
              builder.word(new Operation.Truth(), test.span(), expressions.lower(test)),
              ifTrue,
              ifFalse);
    }
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

  private void compare(Expr.Compare e, Block ifTrue, Block ifFalse) {
    Instruction left = expressions.lower(e.left());
    for (int i = 0; i < e.ops().size(); i++) {
      Instruction right = expressions.lower(e.comparators().get(i));
      Instruction truth =
          builder.word(new Operation.CompareTruth(e.ops().get(i)), e.span(), left, right);
      if (i + 1 == e.ops().size()) {
        builder.branch(truth, ifTrue, ifFalse);
      } else {
        Block next = builder.newBlock();
        builder.branch(truth, next, ifFalse);
        builder.startSealed(next);
        left = right;
      }
    }
  }
}
