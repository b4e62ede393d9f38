package org.taipan.compiler.parser;

import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.Optional;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.Diagnostic;
import org.taipan.compiler.source.Printable;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * Receives the parser's errors, which are fatal, and its warnings, which are dropped. Where the
 * parser's message or range differs from CPython's, CPython's is restored.
 */
final class ParserErrors implements ParserCallbacks {
  private static final String INVALID_CHARACTER = "invalid character '";

  private final SourceFile source;

  /** The parser that reports here; it is made after this. */
  private Parser parser;

  ParserErrors(SourceFile source) {
    this.source = source;
  }

  void of(Parser parser) {
    this.parser = parser;
  }

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
            source, kind, Optional.of(restoredSpan(span, message)), restored(span, message)));
  }

  private String restored(Span span, String message) {
    if (message.startsWith("(unicode error)")) {
      return EscapeErrors.restore(source, span, message);
    }
    if (message.startsWith("invalid \\x escape at position")) {
      return "(value error) " + message;
    }
    if (message.startsWith(INVALID_CHARACTER) && !Printable.is(character(message))) {
      return "invalid non-printable character U+%04X".formatted(character(message));
    }
    return NumberErrors.isAboutNumber(message)
        ? NumberErrors.message(source, span, message)
        : message;
  }

  private static int character(String message) {
    return message.codePointAt(INVALID_CHARACTER.length());
  }

  private Span restoredSpan(Span span, String message) {
    if (NumberErrors.isAboutNumber(message)) {
      return NumberErrors.span(source, span, message);
    }
    ErrorTokens tokens = new ErrorTokens(source, parser);
    if (message.startsWith(INVALID_CHARACTER)) {
      return tokens.character(span, character(message));
    }
    if (message.startsWith("expected an indented block")) {
      return Span.at(span.line(), span.column());
    }
    return switch (message) {
      case "unexpected indent" -> tokens.unexpectedIndent();
      case "unindent does not match any outer indentation level", "unexpected EOF while parsing" ->
          tokens.endOfLine(span.line());
      case "unexpected character after line continuation character" ->
          Span.at(span.line(), span.column() - 1);
      case "expected ':'", "trailing comma not allowed without surrounding parentheses" ->
          tokens.lineEndIfBehind(span);
      case "expected one or more exception types", "named arguments must follow bare *" ->
          tokens.lastIfBehind(span);
      case "multiple exception types must be parenthesized",
          "iterable argument unpacking follows keyword argument unpacking",
          "cannot use a starred expression in a dictionary value",
          "Did you mean to use 'from ... import ...' instead?" ->
          // CPython's macro for these ranges ends one short.
          new Span(span.line(), span.column(), span.endLine(), span.endColumn() - 1);
      default -> span;
    };
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
