package org.taipan.compiler.ast;

import java.util.Optional;
import org.taipan.compiler.source.Span;

/** {@code arg=value} in a call or class header; no name for {@code **value}. */
public record Keyword(Optional<String> arg, Expr value, Span span) implements Node {}
