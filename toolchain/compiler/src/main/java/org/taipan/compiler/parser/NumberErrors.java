package org.taipan.compiler.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * Positions of errors in numbers: CPython points at the last character that its tokenizer has read.
 */
final class NumberErrors {
  private static final Pattern ABOUT_NUMBER =
      Pattern.compile(
          "invalid (decimal|hexadecimal|octal|binary|imaginary) literal"
              + "|invalid digit '.' in (octal|binary) literal"
              + "|leading zeros in decimal integer literals .*");

  /** What the tokenizer reads of a number, up to a misplaced underscore. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX](_?\\p{XDigit})*+_?|0[oO](_?[0-7])*+_?|0[bB](_?[01])*+_?"
              + "|(\\d(_?\\d)*+)?+(_|(\\.(\\d(_?\\d)*+)?+)?+(_|([eE][-+]?+\\d(_?\\d)*+)?+(_|[jJ])?+))");

  private NumberErrors() {}

  static boolean isAboutNumber(String message) {
    return ABOUT_NUMBER.matcher(message).matches();
  }

  /** The range that CPython marks, from the range of the whole token. */
  static Span restore(SourceFile source, Span span, String message) {
    String line = source.line(span.line());
    int start = line.offsetByCodePoints(0, span.column());
    if (message.startsWith("leading zeros")) {
      int end = start;
      while (end < line.length() && (line.charAt(end) == '0' || line.charAt(end) == '_')) {
        end++;
      }
      int marked = Math.max(1, end - start - 1);
      return new Span(span.line(), span.column(), span.line(), span.column() + marked);
    }
    Matcher number = NUMBER.matcher(line).region(start, line.length());
    if (!number.lookingAt()) {
      return span;
    }
    boolean wrongDigit = message.startsWith("invalid digit");
    return Span.at(span.line(), span.column() + number.end() - start - (wrongDigit ? 0 : 1));
  }
}
