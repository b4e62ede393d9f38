package org.taipan.compiler.parser;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.Optional;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.Diagnostic;
import org.taipan.compiler.source.SourceFile;

/** Receives the parser's errors, which are fatal, and its warnings, which are dropped. */
record ParserErrors(SourceFile source) implements ParserCallbacks {

  @Override
  public RuntimeException onError(ErrorType type, SourceRange range, String message) {
    Diagnostic.Kind kind =
        switch (type) {
          case Indentation -> Diagnostic.Kind.INDENTATION;
          case Tab -> Diagnostic.Kind.TAB;
          case Generic, Encoding, Value, Syntax, System -> Diagnostic.Kind.SYNTAX;
        };
    throw new CompileException(
        new Diagnostic(source, kind, Optional.of(Constants.span(range)), message));
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
