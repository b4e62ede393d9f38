package org.taipan.compiler.lower;

import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.source.CompileException;

/** Evaluates the constant expressions of library modules: to Long, String or a singleton. */
final class ConstantEvaluator {
  private ConstantEvaluator() {}

  static long word(Expr expression, Names names) {
    if (evaluate(expression, names) instanceof Long word) {
      return word;
    }
    throw notConstant(expression, names);
  }

  static String text(Expr expression, Names names) {
    if (evaluate(expression, names) instanceof String text) {
      return text;
    }
    throw notConstant(expression, names);
  }

  static Object evaluate(Expr expression, Names names) {
    return switch (expression) {
      case Expr.Constant(Literal.Int(var value), _, _) when value.bitLength() <= 64 ->
          value.longValue();
      case Expr.Constant(Literal.Str(String text), _, _) -> text;
      case Expr.Constant(Literal.Singleton singleton, _, _) -> singleton;
      case Expr.Name(String id, _, _) ->
          switch (names.resolve(id).orElse(null)) {
            case Binding.WordConstant(long bits) -> bits;
            case Binding.TextConstant(String text) -> text;
            case null, default -> throw notConstant(expression, names);
          };
      case Expr.UnaryOp(var op, Expr operand, _) -> {
        long x = word(operand, names);
        yield switch (op) {
          case USUB -> -x;
          case UADD -> x;
          case INVERT -> ~x;
          case NOT -> throw notConstant(expression, names);
        };
      }
      case Expr.BinOp(Expr left, var op, Expr right, _) -> {
        long a = word(left, names);
        long b = word(right, names);
        yield switch (op) {
          case ADD -> a + b;
          case SUB -> a - b;
          case MULT -> a * b;
          case L_SHIFT -> a << b;
          case R_SHIFT -> a >> b;
          case BIT_OR -> a | b;
          case BIT_AND -> a & b;
          case BIT_XOR -> a ^ b;
          default -> throw notConstant(expression, names);
        };
      }
      case Expr.Call(Expr.Name(String id, _, _), var args, _, _)
          when id.equals("ord") && args.size() == 1 ->
          (long) text(args.getFirst(), names).codePointAt(0);
      default -> throw notConstant(expression, names);
    };
  }

  private static CompileException notConstant(Expr expression, Names names) {
    return CompileException.syntaxError(
        names.source(), expression.span(), "not a constant of the library's subset");
  }
}
