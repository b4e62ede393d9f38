package org.taipan.compiler.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Stmt;

/**
 * The globals that are bound whenever a function of the program runs: those bound, on every path,
 * in front of the first statement of the module that could call one.
 */
final class AlwaysBound {
  /** Builtins that call none of their arguments. */
  private static final Set<String> QUIET_BUILTINS =
      Set.of(
          "range",
          "len",
          "list",
          "tuple",
          "int",
          "str",
          "bool",
          "float",
          "abs",
          "ord",
          "chr",
          "min",
          "max",
          "sum",
          "print",
          "repr",
          "set",
          "dict",
          "bytes",
          "bytearray");

  private AlwaysBound() {}

  static Set<String> of(List<Stmt> body, Set<String> globals, Predicate<Stmt> quietImport) {
    Set<String> bound = new HashSet<>();
    for (Stmt statement : body) {
      if (!(isImport(statement) ? quietImport.test(statement) : isQuiet(statement, globals))) {
        break;
      }
      if (statement instanceof Stmt.Assign
          || statement instanceof Stmt.FunctionDef
          || isImport(statement)) {
        bound.addAll(BoundNames.of(List.of(statement)).bindings());
      }
    }
    return bound;
  }

  private static boolean isImport(Stmt statement) {
    return statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom;
  }

  /** Whether a statement calls no function of the program and does not fail half-way. */
  private static boolean isQuiet(Stmt statement, Set<String> globals) {
    return switch (statement) {
      case Stmt.FunctionDef s ->
          s.decoratorList().isEmpty()
              && s.args().defaults().stream().allMatch(d -> isQuiet(d, globals))
              && s.args().kwDefaults().stream()
                  .flatMap(Optional::stream)
                  .allMatch(d -> isQuiet(d, globals));
      case Stmt.Pass _, Stmt.Global _ -> true;
      case Stmt.ExprStmt s -> isQuiet(s.value(), globals);
      case Stmt.Assign s ->
          s.targets().stream().allMatch(AlwaysBound::isName) && isQuiet(s.value(), globals);
      default -> false;
    };
  }

  private static boolean isName(Expr target) {
    return target instanceof Expr.Name
        || (target instanceof Expr.TupleExpr tuple
            && tuple.elts().stream().allMatch(AlwaysBound::isName));
  }

  private static boolean isQuiet(Expr expression, Set<String> globals) {
    return switch (expression) {
      case Expr.Constant _, Expr.Name _ -> true;
      case Expr.Lambda e ->
          e.args().defaults().isEmpty()
              && e.args().kwDefaults().stream().allMatch(Optional::isEmpty);
      case Expr.UnaryOp e -> isQuiet(e.operand(), globals);
      case Expr.BinOp e -> isQuiet(e.left(), globals) && isQuiet(e.right(), globals);
      case Expr.ListExpr e -> e.elts().stream().allMatch(x -> isQuiet(x, globals));
      case Expr.TupleExpr e -> e.elts().stream().allMatch(x -> isQuiet(x, globals));
      case Expr.Call e ->
          e.func() instanceof Expr.Name name
              && !globals.contains(name.id())
              && QUIET_BUILTINS.contains(name.id())
              && e.keywords().isEmpty()
              && e.args().stream().allMatch(x -> isQuiet(x, globals));
      default -> false;
    };
  }
}
