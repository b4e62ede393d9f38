package org.taipan.compiler.parser;

import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.tokenizer.Token;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * Finds the token that CPython reports: the last one that was read. The parser reports the one at
 * its current position, which may be another.
 *
 * @param parser the parser, stopped by an error
 */
record ErrorTokens(SourceFile source, Parser parser) {

  /** Behind the last character of a line. */
  Span endOfLine(int line) {
    return Span.at(line, length(line));
  }

  private int length(int line) {
    String text = source.line(line);
    return text.codePointCount(0, text.length());
  }

  /** The first occurrence of a character in a range. */
  Span character(Span range, int codePoint) {
    int[] line = source.line(range.line()).codePoints().toArray();
    int column = range.column();
    while (column < line.length && line[column] != codePoint) {
      column++;
    }
    return Span.at(range.line(), column);
  }

  /**
   * The line end behind the last token, unless the range lies between them: the parser has read the
   * line end, which is the culprit, and reports what follows it.
   */
  Span lineEndIfBehind(Span range) {
    Token last = parser.getLastNonWhitespaceToken();
    if (last == null
        || (range.line() == last.sourceRange.endLine
            && range.column() >= last.sourceRange.endColumn)) {
      return range;
    }
    int line = last.sourceRange.endLine;
    int[] text = source.line(line).codePoints().toArray();
    int column = last.sourceRange.endColumn;
    while (column < text.length && (text[column] == ' ' || text[column] == '\t')) {
      column++;
    }
    // The token of the line end includes a comment in front of it.
    return new Span(line, column, line, text.length);
  }

  /** The last token that the grammar has taken, if the range does not begin in front of it. */
  Span lastIfBehind(Span range) {
    Token last = parser.getLastNonWhitespaceToken();
    boolean behind =
        last != null
            && (range.line() > last.sourceRange.startLine
                || range.column() > last.sourceRange.startColumn);
    return behind ? Constants.span(last.sourceRange) : range;
  }

  /**
   * The line whose indentation no colon announces. There is no caret in CPython's message, so the
   * position is in front of the text.
   */
  Span unexpectedIndent() {
    parser.reset(0);
    int previous = Token.Kind.NEWLINE;
    while (true) {
      Token token = parser.getAndInitializeToken();
      if (token.type == Token.Kind.INDENT && previous != Token.Kind.COLON) {
        break;
      }
      if (token.type != Token.Kind.NEWLINE) {
        previous = token.type;
      }
      parser.reset(parser.mark() + 1);
    }
    parser.reset(parser.mark() + 1);
    return Span.at(parser.getAndInitializeToken().sourceRange.startLine, 0);
  }
}
