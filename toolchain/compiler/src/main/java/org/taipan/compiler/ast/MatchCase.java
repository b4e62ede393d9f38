package org.taipan.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/** {@code case pattern if guard: body}. */
public record MatchCase(Pattern pattern, Optional<Expr> guard, List<Stmt> body, Span span)
    implements Node {}
