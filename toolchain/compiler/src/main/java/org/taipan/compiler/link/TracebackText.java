package org.taipan.compiler.link;

import java.util.Optional;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * What a frame looks like in a traceback of CPython 3.11: the place, the source line, and marks
 * under the part that was executed ({@code tb_displayline} in CPython's traceback.c).
 */
final class TracebackText {
  private static final String INDENT = "    ";

  private TracebackText() {}

  /** The lines for one frame, and for those inlined in it, each with its line end. */
  static String of(SourceFile source, String function, Span span, Anchors anchors) {
    if (span.inlined().isPresent()) {
      Span.Inlined inlined = span.inlined().get();
      return of(source, function, inlined.call(), anchors)
          + of(source, inlined.function(), span.in(Optional.empty()), anchors);
    }
    StringBuilder text = new StringBuilder();
    text.append("  File \"").append(source.name()).append("\", line ").append(span.line());
    text.append(", in ").append(function).append('\n');
    String line = source.line(span.line());
    String code = line.strip();
    if (!code.isEmpty()) {
      text.append(INDENT).append(code).append('\n');
      text.append(marks(line, code, span, anchors.of(span)));
    }
    return text.toString();
  }

  private static String marks(
      String line, String code, Span span, Optional<Anchors.Anchor> anchor) {
    int indent = line.codePointCount(0, line.indexOf(code));
    int[] points = code.codePoints().toArray();
    int length = points.length;
    int from = Math.max(span.column() - indent, 0);
    int to = span.endLine() > span.line() ? length : Math.min(span.endColumn() - indent, length);
    if (to <= from || (anchor.isEmpty() && to - from == length)) {
      return "";
    }
    StringBuilder text = new StringBuilder(INDENT);
    text.repeat(' ', DisplayWidth.of(points, 0, from));
    if (anchor.isEmpty()) {
      text.repeat('^', DisplayWidth.of(points, from, to));
    } else {
      int first = anchor.get().from() - indent;
      int last = anchor.get().to() - indent;
      text.repeat('~', DisplayWidth.of(points, from, first));
      text.repeat('^', DisplayWidth.of(points, first, last));
      text.repeat('~', DisplayWidth.of(points, last, to));
    }
    return text.append('\n').toString();
  }
}
