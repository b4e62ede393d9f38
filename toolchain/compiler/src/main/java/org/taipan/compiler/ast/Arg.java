package org.taipan.compiler.ast;

import java.util.Optional;
import org.taipan.compiler.source.Span;

/** A parameter. */
public record Arg(String arg, Optional<Expr> annotation, Span span) implements Node {}
