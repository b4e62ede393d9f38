package org.taipan.compiler.front;

import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Alias;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/**
 * The {@code from __future__ import} statements of a module.
 *
 * @param annotations whether annotations are postponed
 * @param lastLine line of the last of them, 0 if there is none
 */
record FutureStatements(boolean annotations, int lastLine) {
  private static final Set<String> MANDATORY =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop");

  static final String TOO_LATE = "from __future__ imports must occur at the beginning of the file";

  /**
   * Finds them at the beginning of a module, where only a documentation string may stand before
   * them.
   */
  static FutureStatements find(SourceFile source, Module module) {
    boolean annotations = false;
    boolean done = false;
    int lastLine = 0;
    int previousLine = 0;
    for (Stmt statement : module.body()) {
      Span span = statement.span();
      if (done && span.line() > previousLine) {
        break;
      }
      previousLine = span.line();
      if (statement instanceof Stmt.ImportFrom future && isFuture(future)) {
        if (done) {
          throw error(source, span, TOO_LATE);
        }
        for (Alias feature : future.names()) {
          annotations |= isAnnotations(source, span, feature.name());
        }
        lastLine = span.line();
      } else {
        done |= !isString(statement);
      }
    }
    return new FutureStatements(annotations, lastLine);
  }

  static boolean isFuture(Stmt.ImportFrom statement) {
    return statement.module().equals(Optional.of("__future__"));
  }

  private static boolean isString(Stmt statement) {
    return statement instanceof Stmt.ExprStmt(Expr.Constant(Literal.Str _, _, _), _);
  }

  private static boolean isAnnotations(SourceFile source, Span span, String feature) {
    if (feature.equals("braces")) {
      throw error(source, span, "not a chance");
    }
    if (!feature.equals("annotations") && !MANDATORY.contains(feature)) {
      throw error(source, span, "future feature " + feature + " is not defined");
    }
    return feature.equals("annotations");
  }

  private static CompileException error(SourceFile source, Span span, String message) {
    return CompileException.syntaxError(source, Span.at(span.line(), span.column()), message);
  }
}
