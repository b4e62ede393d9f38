package org.taipan.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/** {@code except type as name: body}; neither type nor name in a bare {@code except}. */
public record ExceptHandler(Optional<Expr> type, Optional<String> name, List<Stmt> body, Span span)
    implements Node {}
