package org.taipan.compiler.source;

import java.util.Optional;

/**
 * A program that cannot be compiled, because it is wrong or because it uses what is not supported.
 * Its message is the whole text for the user, in CPython's layout.
 */
public final class CompileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** An error that is described by a diagnostic. */
  public CompileException(Diagnostic diagnostic) {
    super(diagnostic.format());
    this.diagnostic = diagnostic;
  }

  /** A {@code SyntaxError} at a place in the source. */
  public static CompileException syntaxError(SourceFile source, Span span, String message) {
    return new CompileException(
        new Diagnostic(source, Diagnostic.Kind.SYNTAX, Optional.of(span), message));
  }

  /**
   * A construct of Python that this compiler cannot translate yet.
   *
   * @param what the construct, in the plural, as the start of a sentence: {@code "'try'
   *     statements"}
   */
  public static CompileException unsupported(SourceFile source, Span span, String what) {
    return syntaxError(source, span, what + " are not supported yet (taipan)");
  }

  /** The error in its parts. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
