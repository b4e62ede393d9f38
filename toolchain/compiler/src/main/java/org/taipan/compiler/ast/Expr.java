package org.taipan.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/** An expression, or a target of an assignment. */
public sealed interface Expr extends Node {

  /** {@code a and b and c}: two values or more, one operator. */
  record BoolOp(BoolOperator op, List<Expr> values, Span span) implements Expr {}

  /** {@code target := value}; the target is a {@link Name} being stored. */
  record NamedExpr(Expr target, Expr value, Span span) implements Expr {}

  /** {@code left op right}. */
  record BinOp(Expr left, Operator op, Expr right, Span span) implements Expr {}

  /** {@code op operand}. */
  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

  /** {@code lambda args: body}. */
  record Lambda(Arguments args, Expr body, Span span) implements Expr {}

  /** {@code body if test else orelse}. */
  record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {}

  /** {@code {key: value, **mapping}}: a mapping to merge is a value without a key. */
  record DictExpr(List<Optional<Expr>> keys, List<Expr> values, Span span) implements Expr {}

  /** {@code {a, b}}. */
  record SetExpr(List<Expr> elts, Span span) implements Expr {}

  /** {@code [elt for …]}. */
  record ListComp(Expr elt, List<Comprehension> generators, Span span)
      implements ComprehensionExpr {}

  /** {@code {elt for …}}. */
  record SetComp(Expr elt, List<Comprehension> generators, Span span)
      implements ComprehensionExpr {}

  /** {@code {key: value for …}}. */
  record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span)
      implements ComprehensionExpr {}

  /** {@code (elt for …)}. */
  record GeneratorExp(Expr elt, List<Comprehension> generators, Span span)
      implements ComprehensionExpr {}

  /** What comprehensions and generator expressions have in common: a scope of their own. */
  sealed interface ComprehensionExpr extends Expr
      permits ListComp, SetComp, DictComp, GeneratorExp {
    /** The {@code for … in … if …} clauses, outermost first, at least one. */
    List<Comprehension> generators();
  }

  /** {@code await value}. */
  record Await(Expr value, Span span) implements Expr {}

  /** {@code yield value}. */
  record Yield(Optional<Expr> value, Span span) implements Expr {}

  /** {@code yield from value}. */
  record YieldFrom(Expr value, Span span) implements Expr {}

  /** {@code left op comparator op comparator}: as many operators as comparators. */
  record Compare(Expr left, List<CmpOperator> ops, List<Expr> comparators, Span span)
      implements Expr {}

  /**
   * {@code func(args, keywords)}; {@code *x} is a {@link Starred} argument, {@code **x} a keyword
   * without a name.
   */
  record Call(Expr func, List<Expr> args, List<Keyword> keywords, Span span) implements Expr {}

  /**
   * {@code {value!conversion:formatSpec}} inside an f-string.
   *
   * @param conversion {@code 's'}, {@code 'r'}, {@code 'a'}, or -1 for none
   * @param formatSpec the specification, a {@link JoinedStr}
   */
  record FormattedValue(Expr value, int conversion, Optional<Expr> formatSpec, Span span)
      implements Expr {}

  /** An f-string: string constants and {@link FormattedValue}s, to be concatenated. */
  record JoinedStr(List<Expr> values, Span span) implements Expr {}

  /**
   * A literal.
   *
   * @param kind {@code "u"} for a string written with that prefix
   */
  record Constant(Literal value, Optional<String> kind, Span span) implements Expr {}

  /** {@code value.attr}, the name not mangled. */
  record Attribute(Expr value, String attr, ExprContext ctx, Span span) implements Expr {}

  /** {@code value[slice]}. */
  record Subscript(Expr value, Expr slice, ExprContext ctx, Span span) implements Expr {}

  /** {@code *value}, in a call, a display or a target. */
  record Starred(Expr value, ExprContext ctx, Span span) implements Expr {}

  /** A name, normalised to NFKC, not mangled. */
  record Name(String id, ExprContext ctx, Span span) implements Expr {}

  /** {@code [a, b]}. */
  record ListExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  /** {@code (a, b)}. */
  record TupleExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  /** {@code lower:upper:step}, only inside a {@link Subscript}. */
  record Slice(Optional<Expr> lower, Optional<Expr> upper, Optional<Expr> step, Span span)
      implements Expr {}
}
