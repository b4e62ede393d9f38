package org.taipan.compiler.ast;

import java.util.Optional;
import org.taipan.compiler.source.Span;

/** {@code name as asname} in an import; the name may be dotted. */
public record Alias(String name, Optional<String> asname, Span span) implements Node {}
