package org.taipan.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/** A whole source file. */
public record Module(List<Stmt> body, Span span) implements Node {
  /** The module's documentation string, if its first statement is one. */
  public Optional<String> docstring() {
    return Stmt.docstring(body);
  }
}
