package org.taipan.compiler.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * The part of an expression that a traceback marks with {@code ^} among {@code ~}: the operator of
 * a binary operation, the brackets of a subscript. Only of expressions on one line (CPython 3.11,
 * {@code extract_anchors_from_line}).
 */
final class Anchors {
  /**
   * Columns in the line, in code points.
   *
   * @param from first column
   * @param to column behind the last
   */
  record Anchor(int from, int to) {}

  private final SourceFile source;
  private final Map<Span, Anchor> anchors = new HashMap<>();

  /** The anchors of all expressions of a tree. */
  Anchors(SourceFile source, Node tree) {
    this.source = source;
    collect(tree);
  }

  /** The anchor of the expression with a span. */
  Optional<Anchor> of(Span span) {
    return Optional.ofNullable(anchors.get(span));
  }

  private void collect(Node node) {
    switch (node) {
      case Expr.BinOp e when isOnOneLine(e) -> operator(e, line(e));
      case Expr.Subscript e when isOnOneLine(e) -> brackets(e, line(e));
      default -> {}
    }
    Children.of(node).forEach(this::collect);
  }

  private static boolean isOnOneLine(Node node) {
    return node.span().line() == node.span().endLine();
  }

  private int[] line(Node node) {
    return source.line(node.span().line()).codePoints().toArray();
  }

  private void operator(Expr.BinOp e, int[] line) {
    int end = e.right().span().column();
    int from = e.left().span().endColumn();
    while (from < end && (Character.isWhitespace(line[from]) || line[from] == ')')) {
      from++;
    }
    boolean two =
        from + 1 < end && !Character.isWhitespace(line[from + 1]) && line[from + 1] != '(';
    anchors.put(e.span(), new Anchor(from, from + (two ? 2 : 1)));
  }

  private void brackets(Expr.Subscript e, int[] line) {
    int end = e.span().endColumn();
    int from = e.value().span().endColumn();
    while (from < end && line[from] != '[') {
      from++;
    }
    anchors.put(e.span(), new Anchor(from, end));
  }
}
