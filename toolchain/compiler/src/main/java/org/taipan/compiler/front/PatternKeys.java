package org.taipan.compiler.front;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.UnaryOperator;

/** Constant keys of mapping patterns, and which of them are equal in Python. */
final class PatternKeys {
  private PatternKeys() {}

  /** The value of a literal, also with a minus in front. */
  static Optional<Literal> constant(Expr key) {
    return switch (key) {
      case Expr.Constant(Literal value, _, _) -> Optional.of(value);
      case Expr.UnaryOp(UnaryOperator op, Expr.Constant(Literal value, _, _), _)
          when op == UnaryOperator.USUB ->
          negated(value);
      default -> Optional.empty();
    };
  }

  private static Optional<Literal> negated(Literal value) {
    return switch (value) {
      case Literal.Int(BigInteger number) -> Optional.of(new Literal.Int(number.negate()));
      case Literal.Real(double number) -> Optional.of(new Literal.Real(-number));
      case Literal.Imaginary(double number) -> Optional.of(new Literal.Imaginary(-number));
      case Literal.Singleton _, Literal.Str _, Literal.Bytes _ -> Optional.empty();
    };
  }

  /** The same literal for all that compare equal: {@code 0 == False == 0.0 == 0j}. */
  static Literal equalTo(Literal value) {
    return switch (value) {
      case Literal.Singleton.TRUE -> new Literal.Int(BigInteger.ONE);
      case Literal.Singleton.FALSE -> new Literal.Int(BigInteger.ZERO);
      case Literal.Imaginary(double number) when number == 0 -> new Literal.Int(BigInteger.ZERO);
      case Literal.Real(double number)
          when number == Math.rint(number) && !Double.isInfinite(number) ->
          new Literal.Int(new BigDecimal(number).toBigInteger());
      default -> value;
    };
  }
}
