package org.taipan.compiler.ast;

import java.util.Optional;
import org.taipan.compiler.source.Span;

/** A type parameter of a generic function, class or alias. */
public sealed interface TypeParam extends Node {
  /** The parameter's name. */
  String name();

  /** {@code name: bound}. */
  record TypeVar(String name, Optional<Expr> bound, Span span) implements TypeParam {}

  /** {@code **name}. */
  record ParamSpec(String name, Span span) implements TypeParam {}

  /** {@code *name}. */
  record TypeVarTuple(String name, Span span) implements TypeParam {}
}
