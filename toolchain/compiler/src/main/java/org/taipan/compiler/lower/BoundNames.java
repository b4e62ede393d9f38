package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taipan.compiler.ast.ExceptHandler;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Stmt;

/**
 * The names that a body binds, nested functions left out: one entry for each binding.
 *
 * @param bindings names in order of the text, repeated where bound again
 * @param deleted names that {@code del} statements unbind, bindings too
 * @param globals what its {@link Stmt.Global} statements name
 */
record BoundNames(List<String> bindings, Set<String> deleted, Set<String> globals) {

  /** Collects them from a body. */
  static BoundNames of(List<Stmt> body) {
    BoundNames names =
        new BoundNames(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    body.forEach(names::statement);
    return names;
  }

  /** The names that a target binds. */
  static List<String> ofTarget(Expr target) {
    BoundNames names =
        new BoundNames(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    names.target(target);
    return names.bindings();
  }

  /** The local variables of a function with this body, parameters left out. */
  Set<String> locals() {
    Set<String> locals = new LinkedHashSet<>(bindings);
    locals.removeAll(globals);
    return locals;
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Assign s -> s.targets().forEach(this::target);
      case Stmt.AugAssign s -> target(s.target());
      case Stmt.AnnAssign s -> target(s.target());
      case Stmt.Delete s -> s.targets().forEach(this::deletion);
      case Stmt.FunctionDefinition s -> bindings.add(s.name());
      case Stmt.ClassDef s -> bindings.add(s.name());
      case Stmt.Global s -> globals.addAll(s.names());
      case Stmt.For s -> {
        target(s.target());
        s.body().forEach(this::statement);
        s.orelse().forEach(this::statement);
      }
      case Stmt.While s -> {
        s.body().forEach(this::statement);
        s.orelse().forEach(this::statement);
      }
      case Stmt.If s -> {
        s.body().forEach(this::statement);
        s.orelse().forEach(this::statement);
      }
      case Stmt.Try s -> {
        s.body().forEach(this::statement);
        for (ExceptHandler h : s.handlers()) {
          h.name().ifPresent(bindings::add);
          h.name().ifPresent(deleted::add);
          h.body().forEach(this::statement);
        }
        s.orelse().forEach(this::statement);
        s.finalbody().forEach(this::statement);
      }
      case Stmt.With s -> {
        s.items().forEach(i -> i.optionalVars().ifPresent(this::target));
        s.body().forEach(this::statement);
      }
      // Neither binds a name, or is refused when it is lowered.
      case Stmt.Return _, Stmt.TypeAlias _, Stmt.AsyncFor _ -> {}
      case Stmt.AsyncWith _, Stmt.Match _, Stmt.Raise _, Stmt.TryStar _ -> {}
      case Stmt.Assert _, Stmt.Import _, Stmt.ImportFrom _, Stmt.Nonlocal _ -> {}
      case Stmt.ExprStmt _, Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> {}
    }
  }

  private void deletion(Expr target) {
    switch (target) {
      case Expr.Name name -> {
        bindings.add(name.id());
        deleted.add(name.id());
      }
      case Expr.TupleExpr tuple -> tuple.elts().forEach(this::deletion);
      case Expr.ListExpr list -> list.elts().forEach(this::deletion);
      default -> {}
    }
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Name name -> bindings.add(name.id());
      case Expr.TupleExpr tuple -> tuple.elts().forEach(this::target);
      case Expr.ListExpr list -> list.elts().forEach(this::target);
      case Expr.Starred starred -> target(starred.value());
      default -> {}
    }
  }
}
