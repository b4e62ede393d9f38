package org.taipan.compiler.source;

import java.util.Optional;

/**
 * A half-open range of source text, from the first character of a construct to just behind its
 * last.
 *
 * <p>Lines count from 1. Columns count from 0, in Unicode code points from the start of the line
 * (CPython's {@code ast} counts UTF-8 bytes, but prints carets by code points, so these are the
 * columns that its messages need).
 *
 * @param line line of the first character, from 1
 * @param column column of the first character, from 0, in code points
 * @param endLine line of the last character
 * @param endColumn column just behind the last character, in code points
 * @param inlined for code: the comprehension that it belongs to; nothing in syntax trees
 */
public record Span(int line, int column, int endLine, int endColumn, Optional<Inlined> inlined) {
  /**
   * A part of a function that tracebacks show as a function of its own: a comprehension.
   *
   * @param function its name
   * @param call where it stands in the function around
   */
  public record Inlined(String function, Span call) {}

  /**
   * The start of the file: the position of a module and of anything the compiler adds by itself.
   */
  public static final Span START = new Span(1, 0, 1, 0);

  /** A range of the source. */
  public Span(int line, int column, int endLine, int endColumn) {
    this(line, column, endLine, endColumn, Optional.empty());
  }

  /** The same range as a part of an inlined function, if there is one. */
  public Span in(Optional<Inlined> function) {
    return inlined.equals(function) ? this : new Span(line, column, endLine, endColumn, function);
  }

  /** An empty range in front of a character. */
  public static Span at(int line, int column) {
    return new Span(line, column, line, column);
  }

  /** The range from the start of this one to the end of another. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  @Override
  public String toString() {
    return line + ":" + column + "-" + endLine + ":" + endColumn;
  }
}
