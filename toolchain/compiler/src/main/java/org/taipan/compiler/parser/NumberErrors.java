package org.taipan.compiler.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** Errors in numbers: CPython points at the last character that its tokenizer has read. */
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

  /** The message as CPython words it. */
  static String message(SourceFile source, Span token, String message) {
    Matcher number = number(source, token);
    boolean imaginary = number.lookingAt() && number.group().matches(".*[jJ]");
    return imaginary && message.equals("invalid decimal literal")
        ? "invalid imaginary literal"
        : message;
  }

  /** The range that CPython marks, from the range of the whole token. */
  static Span span(SourceFile source, Span token, String message) {
    Matcher number = number(source, token);
    if (message.startsWith("leading zeros")) {
      number.usePattern(Pattern.compile("0(_?0)*+")).lookingAt();
      return new Span(
          token.line(), token.column(), token.line(), token.column() + number.group().length());
    }
    if (!number.lookingAt()) {
      return token;
    }
    boolean wrongDigit = message.startsWith("invalid digit");
    return Span.at(token.line(), token.column() + number.group().length() - (wrongDigit ? 0 : 1));
  }

  private static Matcher number(SourceFile source, Span token) {
    String line = source.line(token.line());
    return NUMBER.matcher(line).region(line.offsetByCodePoints(0, token.column()), line.length());
  }
}
