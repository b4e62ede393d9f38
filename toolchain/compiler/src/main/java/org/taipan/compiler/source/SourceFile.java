package org.taipan.compiler.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Python source file: its decoded text and its name as messages show it. Immutable. */
public final class SourceFile {
  private final String name;
  private final String text;
  private final List<String> lines;

  private SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = split(text);
  }

  /**
   * A file from text that is already decoded.
   *
   * @param name the name that messages show
   * @param text the text; {@code \r\n} and {@code \r} count as {@code \n}
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(
        name, text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /**
   * A file from its bytes, decoded as PEP 263 says: byte order mark, coding comment, otherwise
   * UTF-8.
   *
   * @throws CompileException if the bytes are not text in that encoding or the encoding is unknown
   */
  public static SourceFile decode(String name, byte[] bytes) {
    return of(name, SourceDecoder.decode(name, bytes));
  }

  /**
   * Reads and decodes a file.
   *
   * @param name the name that messages show
   * @throws IOException if it cannot be read
   * @throws CompileException if it cannot be decoded
   */
  public static SourceFile read(Path path, String name) throws IOException {
    return decode(name, Files.readAllBytes(path));
  }

  /** The name that messages show. */
  public String name() {
    return name;
  }

  /** The whole text, with {@code \n} as the only line end. */
  public String text() {
    return text;
  }

  /** Number of lines; a text that ends with a line end has no empty line behind it. */
  public int lineCount() {
    return lines.size();
  }

  /**
   * The text of a line without its line end; empty for a line that does not exist, such as the end
   * of the file.
   *
   * @param line number from 1
   */
  public String line(int line) {
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return Collections.unmodifiableList(lines);
  }

  /** The text of a range, its lines joined by spaces. */
  public String text(Span span) {
    StringBuilder text = new StringBuilder();
    for (int n = span.line(); n <= span.endLine(); n++) {
      String line = line(n);
      int end = n == span.endLine() ? line.offsetByCodePoints(0, span.endColumn()) : line.length();
      int start = n == span.line() ? line.offsetByCodePoints(0, span.column()) : 0;
      text.append(text.isEmpty() ? "" : " ").append(line.substring(start, end).strip());
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
