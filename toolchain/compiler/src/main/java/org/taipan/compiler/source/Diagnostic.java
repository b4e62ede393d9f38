package org.taipan.compiler.source;

import java.util.Optional;

/**
 * One error in a program, and how it is printed: as CPython's interpreter prints a {@code
 * SyntaxError}.
 *
 * @param source the file
 * @param kind the exception that CPython would raise
 * @param span where; absent for an error of the whole file, such as its encoding
 * @param message what is wrong, as it stands behind {@code SyntaxError: }
 */
public record Diagnostic(SourceFile source, Kind kind, Optional<Span> span, String message) {

  /** The exception of CPython that a diagnostic stands for. */
  public enum Kind {
    /** Any error of syntax or of the compiler. */
    SYNTAX("SyntaxError"),
    /** Wrong indentation. */
    INDENTATION("IndentationError"),
    /** Tabs and spaces that do not agree. */
    TAB("TabError"),
    /** An import of what a module does not have. */
    IMPORT("ImportError"),
    /** An import of a module that is not there. */
    MODULE_NOT_FOUND("ModuleNotFoundError");

    private final String exceptionName;

    Kind(String exceptionName) {
      this.exceptionName = exceptionName;
    }

    /** The name of the exception in Python. */
    public String exceptionName() {
      return exceptionName;
    }
  }

  /** An import of what a module does not have. */
  public static Diagnostic importError(SourceFile source, Span span, String message) {
    return new Diagnostic(source, Kind.IMPORT, Optional.of(span), message);
  }

  /** An import of a module that is not there. */
  public static Diagnostic moduleNotFound(SourceFile source, Span span, String message) {
    return new Diagnostic(source, Kind.MODULE_NOT_FOUND, Optional.of(span), message);
  }

  /**
   * The text for a person: file and line, the source line with its part marked by carets, the
   * message. Several lines without a line end behind the last. The layout is that of CPython 3.11's
   * {@code print_error_text}.
   */
  public String format() {
    String last = kind.exceptionName() + ": " + message;
    return span.map(range -> position(range) + last).orElse(last);
  }

  private String position(Span range) {
    StringBuilder text = new StringBuilder();
    text.append("  File \"").append(source.name()).append("\", line ").append(range.line());
    text.append('\n');
    String line = source.line(range.line());
    int nul = line.indexOf('\0');
    String visible = nul < 0 ? line : line.substring(0, nul);
    int indent = indent(visible);
    if (indent == visible.length()) {
      return text.toString();
    }
    text.append("    ").append(visible, indent, visible.length()).append('\n');
    int length = visible.codePointCount(0, visible.length());
    int start = Math.min(range.column(), length) - indent;
    if (start >= 0 && nul < 0) {
      int end = range.endLine() > range.line() ? length : Math.min(range.endColumn(), length);
      text.append(" ".repeat(4 + start));
      text.append("^".repeat(Math.max(1, end - indent - start))).append('\n');
    }
    return text.toString();
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && " \t\f".indexOf(line.charAt(indent)) >= 0) {
      indent++;
    }
    return indent;
  }

  @Override
  public String toString() {
    return format();
  }
}
