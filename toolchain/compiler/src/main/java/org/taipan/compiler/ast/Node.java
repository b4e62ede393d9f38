package org.taipan.compiler.ast;

import org.taipan.compiler.source.Span;

/** A node of the syntax tree. */
public sealed interface Node
    permits Module,
        Stmt,
        Expr,
        Pattern,
        TypeParam,
        Arguments,
        Arg,
        Keyword,
        Alias,
        WithItem,
        MatchCase,
        Comprehension,
        ExceptHandler {
  /** The source text that the node was made from. */
  Span span();
}
