package org.taipan.compiler.ast;

import java.util.Optional;
import org.taipan.compiler.source.Span;

/** {@code contextExpr as optionalVars}. */
public record WithItem(Expr contextExpr, Optional<Expr> optionalVars, Span span) implements Node {}
