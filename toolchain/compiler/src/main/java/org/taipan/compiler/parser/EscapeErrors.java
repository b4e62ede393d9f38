package org.taipan.compiler.parser;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * Messages about escapes in strings. The parser counts positions from the start of the file;
 * CPython counts them in the string's body, where its decoder sees every character beyond ASCII as
 * an escape of ten bytes.
 */
final class EscapeErrors {
  private static final Pattern POSITION = Pattern.compile(" in position (\\d+)-(\\d+): ?");
  private static final Pattern OPENING = Pattern.compile("[A-Za-z]*('''|\"\"\"|'|\")");
  private static final int ESCAPED_LENGTH = 10;

  private EscapeErrors() {}

  /** The message as CPython words it. */
  static String restore(SourceFile source, Span string, String message) {
    String text = source.text();
    int start = index(source, string);
    Matcher opening = OPENING.matcher(text).region(start, text.length());
    int body = opening.lookingAt() ? opening.end() : start;
    return POSITION
        .matcher(message)
        .replaceFirst(found ->
            " in position %d-%d: "
                .formatted(position(text, body, found, 1), position(text, body, found, 2)));
  }

  private static int index(SourceFile source, Span span) {
    int start = 0;
    for (int line = 1; line < span.line(); line++) {
      start += source.line(line).length() + 1;
    }
    return source.text().offsetByCodePoints(start, span.column());
  }

  private static int position(String text, int body, MatchResult found, int group) {
    int end = text.offsetByCodePoints(0, Integer.parseInt(found.group(group)));
    int position = 0;
    for (int i = body; i < end; i = text.offsetByCodePoints(i, 1)) {
      position += text.charAt(i) < 0x80 ? 1 : ESCAPED_LENGTH;
    }
    return position;
  }
}
