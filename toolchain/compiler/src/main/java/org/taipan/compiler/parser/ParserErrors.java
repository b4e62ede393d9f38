package org.taipan.compiler.parser;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.Optional;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.Diagnostic;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * Receives the parser's errors, which are fatal, and its warnings, which are dropped. Where the
 * parser's message or range differs from CPython's, CPython's is restored.
 */
record ParserErrors(SourceFile source) implements ParserCallbacks {

  @Override
  public RuntimeException onError(ErrorType type, SourceRange range, String message) {
    Diagnostic.Kind kind =
        switch (type) {
          case Indentation -> Diagnostic.Kind.INDENTATION;
          case Tab -> Diagnostic.Kind.TAB;
          case Generic, Encoding, Value, Syntax, System -> Diagnostic.Kind.SYNTAX;
        };
    Span span = Constants.span(range);
    throw new CompileException(
        new Diagnostic(
            source,
            kind,
            Optional.of(asCPython(span, message)),
            EscapeErrors.restore(source, span, message)));
  }

  private Span asCPython(Span span, String message) {
    if (message.equals("unexpected indent")) {
      return Span.at(span.line(), 0);
    }
    if (message.startsWith("unindent does not match")) {
      String line = source.line(span.line());
      return Span.at(span.line(), line.codePointCount(0, line.length()));
    }
    return NumberErrors.isAboutNumber(message) ? NumberErrors.restore(source, span, message) : span;
  }

  @Override
  public void onWarning(WarningType type, SourceRange range, String message) {}

  @Override
  public RuntimeException reportIncompleteSource(int line) {
    throw new IllegalStateException("a file is never incomplete");
  }

  @Override
  public void safePointPoll() {}
}
