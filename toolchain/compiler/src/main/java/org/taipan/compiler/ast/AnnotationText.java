package org.taipan.compiler.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Expressions as the text that annotations are kept as behind {@code from __future__ import
 * annotations} (CPython's {@code ast_unparse.c}).
 */
public final class AnnotationText {
  /** How strongly an expression binds, weakest first; CPython's {@code PR_…}. */
  private enum Level {
    TUPLE(0),
    TEST(1),
    OR(2),
    AND(3),
    NOT(4),
    COMPARE(5),
    BIT_OR(6),
    BIT_XOR(7),
    BIT_AND(8),
    SHIFT(9),
    ARITHMETIC(10),
    TERM(11),
    FACTOR(12),
    POWER(13),
    AWAIT(14),
    ATOM(15);

    private final int strength;

    Level(int strength) {
      this.strength = strength;
    }
  }

  private AnnotationText() {}

  /** The text of an expression. */
  public static String of(Expr expression) {
    return text(expression, Level.TEST);
  }

  private static String text(Expr expression, Level around) {
    return switch (expression) {
      case Expr.BoolOp e -> {
        Level own = e.op() == BoolOperator.OR ? Level.OR : Level.AND;
        yield in(
            own,
            around,
            join(
                e.values(),
                " " + e.op().symbol() + " ",
                e.op() == BoolOperator.OR ? Level.AND : Level.NOT));
      }
      case Expr.NamedExpr e ->
          in(
              Level.TUPLE,
              around,
              text(e.target(), Level.ATOM) + " := " + text(e.value(), Level.ATOM));
      case Expr.BinOp e -> binary(e, around);
      case Expr.UnaryOp e -> unary(e, around);
      case Expr.Lambda e -> {
        String parameters = parameters(e.args());
        String head = parameters.isEmpty() ? "lambda: " : "lambda " + parameters + ": ";
        yield in(Level.TEST, around, head + text(e.body(), Level.TEST));
      }
      case Expr.IfExp e ->
          in(
              Level.TEST,
              around,
              text(e.body(), Level.OR)
                  + " if "
                  + text(e.test(), Level.OR)
                  + " else "
                  + text(e.orelse(), Level.TEST));
      case Expr.DictExpr e -> dict(e);
      case Expr.SetExpr e -> "{" + join(e.elts(), ", ", Level.TEST) + "}";
      case Expr.ListComp e -> "[" + text(e.elt(), Level.TEST) + clauses(e) + "]";
      case Expr.SetComp e -> "{" + text(e.elt(), Level.TEST) + clauses(e) + "}";
      case Expr.DictComp e ->
          "{" + text(e.key(), Level.TEST) + ": " + text(e.value(), Level.TEST) + clauses(e) + "}";
      case Expr.GeneratorExp e -> "(" + text(e.elt(), Level.TEST) + clauses(e) + ")";
      case Expr.Await e -> in(Level.AWAIT, around, "await " + text(e.value(), Level.ATOM));
      case Expr.Yield e ->
          "(yield" + e.value().map(v -> " " + text(v, Level.TEST)).orElse("") + ")";
      case Expr.YieldFrom e -> "(yield from " + text(e.value(), Level.TEST) + ")";
      case Expr.Compare e -> compare(e, around);
      case Expr.Call e -> call(e);
      case Expr.FormattedValue e -> "f" + LiteralPrinter.repr(field(e));
      case Expr.JoinedStr e -> "f" + LiteralPrinter.repr(joined(e));
      case Expr.Constant e -> e.kind().orElse("") + constant(e.value());
      case Expr.Attribute e -> {
        boolean isInt = e.value() instanceof Expr.Constant(Literal.Int _, _, _);
        yield text(e.value(), Level.ATOM) + (isInt ? " ." : ".") + e.attr();
      }
      case Expr.Subscript e ->
          text(e.value(), Level.ATOM) + "[" + text(e.slice(), Level.TUPLE) + "]";
      case Expr.Starred e -> "*" + text(e.value(), Level.BIT_OR);
      case Expr.Name e -> e.id();
      case Expr.ListExpr e -> "[" + join(e.elts(), ", ", Level.TEST) + "]";
      case Expr.TupleExpr e when e.elts().isEmpty() -> "()";
      case Expr.TupleExpr e -> {
        String end = e.elts().size() == 1 ? "," : "";
        yield in(Level.TUPLE, around, join(e.elts(), ", ", Level.TEST) + end);
      }
      case Expr.Slice e -> {
        Function<Optional<Expr>, String> bound = b -> b.map(x -> text(x, Level.TEST)).orElse("");
        String step = e.step().map(x -> ":" + text(x, Level.TEST)).orElse("");
        yield bound.apply(e.lower()) + ":" + bound.apply(e.upper()) + step;
      }
    };
  }

  /** In parentheses where it binds less than what is around it. */
  private static String in(Level own, Level around, String text) {
    return around.strength > own.strength ? "(" + text + ")" : text;
  }

  private static String join(List<Expr> expressions, String separator, Level level) {
    return expressions.stream().map(e -> text(e, level)).collect(Collectors.joining(separator));
  }

  private static String binary(Expr.BinOp e, Level around) {
    Level own = level(e.op());
    boolean fromRight = e.op() == Operator.POW;
    String left = operand(e.left(), own, fromRight);
    String right = operand(e.right(), own, !fromRight);
    return in(own, around, left + " " + e.op().symbol() + " " + right);
  }

  /**
   * An operand of a binary operator: on one side, an operator that binds as much needs parentheses.
   */
  private static String operand(Expr e, Level around, boolean strict) {
    boolean same = strict && e instanceof Expr.BinOp inner && level(inner.op()) == around;
    return same ? "(" + text(e, Level.TUPLE) + ")" : text(e, around);
  }

  private static Level level(Operator operator) {
    return switch (operator) {
      case ADD, SUB -> Level.ARITHMETIC;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> Level.TERM;
      case L_SHIFT, R_SHIFT -> Level.SHIFT;
      case BIT_OR -> Level.BIT_OR;
      case BIT_XOR -> Level.BIT_XOR;
      case BIT_AND -> Level.BIT_AND;
      case POW -> Level.POWER;
    };
  }

  private static String unary(Expr.UnaryOp e, Level around) {
    boolean not = e.op() == UnaryOperator.NOT;
    Level own = not ? Level.NOT : Level.FACTOR;
    return in(own, around, e.op().symbol() + (not ? " " : "") + text(e.operand(), own));
  }

  private static String compare(Expr.Compare e, Level around) {
    Level operand = Level.BIT_OR;
    StringBuilder text = new StringBuilder(text(e.left(), operand));
    for (int i = 0; i < e.ops().size(); i++) {
      text.append(' ').append(e.ops().get(i).symbol()).append(' ');
      text.append(text(e.comparators().get(i), operand));
    }
    return in(Level.COMPARE, around, text.toString());
  }

  private static String dict(Expr.DictExpr e) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < e.values().size(); i++) {
      Expr value = e.values().get(i);
      items.add(
          e.keys()
              .get(i)
              .map(k -> text(k, Level.TEST) + ": " + text(value, Level.TEST))
              .orElseGet(() -> "**" + text(value, Level.BIT_OR)));
    }
    return "{" + String.join(", ", items) + "}";
  }

  private static String clauses(Expr.ComprehensionExpr e) {
    StringBuilder text = new StringBuilder();
    for (Comprehension clause : e.generators()) {
      text.append(clause.isAsync() ? " async for " : " for ");
      text.append(text(clause.target(), Level.TUPLE)).append(" in ");
      text.append(text(clause.iter(), Level.OR));
      clause.ifs().forEach(c -> text.append(" if ").append(text(c, Level.OR)));
    }
    return text.toString();
  }

  private static String call(Expr.Call e) {
    String callee = text(e.func(), Level.ATOM);
    if (e.args().size() == 1
        && e.keywords().isEmpty()
        && e.args().getFirst() instanceof Expr.GeneratorExp only) {
      return callee + text(only, Level.TEST);
    }
    List<String> arguments = new ArrayList<>();
    e.args().forEach(a -> arguments.add(text(a, Level.TEST)));
    e.keywords()
        .forEach(k ->
            arguments.add(k.arg().map(n -> n + "=").orElse("**") + text(k.value(), Level.TEST)));
    return callee + "(" + String.join(", ", arguments) + ")";
  }

  private static String parameters(Arguments args) {
    List<String> texts = new ArrayList<>();
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    int required = positional.size() - args.defaults().size();
    for (int i = 0; i < positional.size(); i++) {
      String value = i < required ? "" : "=" + text(args.defaults().get(i - required), Level.TEST);
      texts.add(positional.get(i).arg() + value);
      if (i + 1 == args.posonlyargs().size()) {
        texts.add("/");
      }
    }
    if (args.vararg().isPresent() || !args.kwonlyargs().isEmpty()) {
      texts.add("*" + args.vararg().map(Arg::arg).orElse(""));
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      String value = args.kwDefaults().get(i).map(v -> "=" + text(v, Level.TEST)).orElse("");
      texts.add(args.kwonlyargs().get(i).arg() + value);
    }
    args.kwarg().ifPresent(a -> texts.add("**" + a.arg()));
    return String.join(", ", texts);
  }

  private static String joined(Expr.JoinedStr e) {
    return e.values().stream()
        .map(part ->
            switch (part) {
              case Expr.Constant(Literal.Str(String text), _, _) ->
                  text.replace("{", "{{").replace("}", "}}");
              case Expr.FormattedValue f -> field(f);
              default -> throw new IllegalStateException("no part of an f-string: " + part);
            })
        .collect(Collectors.joining());
  }

  private static String field(Expr.FormattedValue e) {
    String value = text(e.value(), Level.OR);
    String conversion = e.conversion() < 0 ? "" : "!" + (char) e.conversion();
    String spec = e.formatSpec().map(s -> ":" + joined((Expr.JoinedStr) s)).orElse("");
    return (value.startsWith("{") ? "{ " : "{") + value + conversion + spec + "}";
  }

  private static String constant(Literal literal) {
    return literal == Literal.Singleton.ELLIPSIS
        ? "..."
        : LiteralPrinter.repr(literal).replace("inf", "1e309");
  }
}
