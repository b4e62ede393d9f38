package org.taipan.compiler.lower;

import java.util.List;
import org.taipan.compiler.ast.BoolOperator;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.source.Span;

/**
 * Control flow from {@code not}, {@code and}, {@code or} and chains of comparisons, which go on
 * only as far as the outcome is open.
 */
final class ShortCircuit {
  /** What a condition comes down to. */
  interface Leaves {
    /** The value of an operand of a comparison. */
    Instruction operand(Expr operand);

    /** One comparison, as a word that is 0 or 1. */
    Instruction compare(CmpOperator op, Instruction left, Instruction right, Span span);

    /** Whether another expression is true, as a word. */
    Instruction truth(Expr test);
  }

  private final FunctionBuilder builder;
  private final Leaves leaves;

  ShortCircuit(FunctionBuilder builder, Leaves leaves) {
    this.builder = builder;
    this.leaves = leaves;
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
      default -> builder.branch(leaves.truth(test), ifTrue, ifFalse);
    }
  }

  private void compare(Expr.Compare e, Block ifTrue, Block ifFalse) {
    Instruction left = leaves.operand(e.left());
    for (int i = 0; i < e.ops().size(); i++) {
      Instruction right = leaves.operand(e.comparators().get(i));
      Block next = i + 1 < e.ops().size() ? builder.newBlock() : ifTrue;
      builder.branch(leaves.compare(e.ops().get(i), left, right, e.span()), next, ifFalse);
      if (next != ifTrue) {
        builder.startSealed(next);
      }
      left = right;
    }
  }
}
