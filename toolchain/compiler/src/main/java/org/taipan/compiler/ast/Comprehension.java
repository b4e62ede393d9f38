package org.taipan.compiler.ast;

import java.util.List;
import org.taipan.compiler.source.Span;

/** {@code async for target in iter if … if …} of a comprehension. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync, Span span)
    implements Node {}
