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

  private static final String DIGITS = "\\d(?:_?\\d)*+";

  /** A misplaced underscore ends what is read. */
  private static final String EXPONENT =
      "(?:[eE][-+](?:D(?:_|[jJ])?+)?+|[eE]D(?:_|[jJ])?+|[jJ])".replace("D", DIGITS);

  /** What the tokenizer reads of a number, up to the mistake. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX](?:_?\\p{XDigit})*+_?+|0[oO](?:_?[0-7])*+_?+|0[bB](?:_?[01])*+_?+"
              + "|(?:D)?+(?:_|\\.(?:D(?:_|E)?+|E)?+|E)?+"
                  .replace("E", EXPONENT)
                  .replace("D", DIGITS));

  private NumberErrors() {}

  static boolean isAboutNumber(String message) {
    return ABOUT_NUMBER.matcher(message).matches();
  }

  /** The message as CPython words it. */
  static String message(SourceFile source, Span token, String message) {
    Matcher number = number(source, token);
    String text = number.lookingAt() ? number.group() : "";
    if (message.equals("invalid decimal literal") && text.matches(".*[jJ]")) {
      return "invalid imaginary literal";
    }
    // The parser calls both octal.
    return message.equals("invalid octal literal") && text.matches("0[bB].*")
        ? "invalid binary literal"
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
