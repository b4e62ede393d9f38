package org.taipan.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/** A pattern of a {@code case}. */
public sealed interface Pattern extends Node {

  /** A value compared with {@code ==}: a number, a string or a dotted name. */
  record MatchValue(Expr value, Span span) implements Pattern {}

  /** {@code None}, {@code True} or {@code False}, compared with {@code is}. */
  record MatchSingleton(Literal.Singleton value, Span span) implements Pattern {}

  /** {@code [patterns]}, at most one of them a {@link MatchStar}. */
  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

  /** {@code {key: pattern, **rest}}: as many keys as patterns. */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, Optional<String> rest, Span span)
      implements Pattern {}

  /** {@code cls(patterns, kwdAttr=kwdPattern)}. */
  record MatchClass(
      Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
      implements Pattern {}

  /** {@code *name} in a sequence; no name for {@code *_}. */
  record MatchStar(Optional<String> name, Span span) implements Pattern {}

  /** {@code pattern as name}; only a name: a capture; neither: the wildcard {@code _}. */
  record MatchAs(Optional<Pattern> pattern, Optional<String> name, Span span) implements Pattern {}

  /** {@code pattern | pattern}, two or more. */
  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
}
