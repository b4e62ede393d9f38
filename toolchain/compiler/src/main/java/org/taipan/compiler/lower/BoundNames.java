package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Alias;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.ExceptHandler;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Pattern;
import org.taipan.compiler.ast.Stmt;

/**
 * The names that a body binds, the bodies of functions and classes inside left out: one entry for
 * each binding.
 *
 * @param bindings names in order of the text, repeated where bound again
 * @param deleted names that {@code del} statements unbind, bindings too
 * @param globals what its {@link Stmt.Global} statements name
 */
record BoundNames(List<String> bindings, Set<String> deleted, Set<String> globals) {

  /** Collects them from a body. */
  static BoundNames of(List<? extends Node> body) {
    BoundNames names =
        new BoundNames(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    body.forEach(names::visit);
    return names;
  }

  /** The local variables of a function with this body, parameters left out. */
  Set<String> locals() {
    Set<String> locals = new LinkedHashSet<>(bindings);
    locals.removeAll(globals);
    return locals;
  }

  private void visit(Node node) {
    switch (node) {
      case Stmt.FunctionDefinition s -> {
        s.decoratorList().forEach(this::visit);
        defaults(s.args());
        bindings.add(s.name());
      }
      case Stmt.ClassDef s -> {
        s.decoratorList().forEach(this::visit);
        s.bases().forEach(this::visit);
        s.keywords().forEach(this::visit);
        bindings.add(s.name());
      }
      case Stmt.Global s -> globals.addAll(s.names());
      case Expr.Lambda e -> defaults(e.args());
      case Expr.Name(String id, ExprContext ctx, _) when ctx != ExprContext.LOAD -> {
        bindings.add(id);
        if (ctx == ExprContext.DEL) {
          deleted.add(id);
        }
      }
      // Its own variables are not bound here, but targets of := are.
      case Comprehension c -> {
        visit(c.iter());
        c.ifs().forEach(this::visit);
      }
      case Alias alias -> bindings.add(alias.asname().orElse(alias.name().split("\\.")[0]));
      case Pattern.MatchStar p -> bind(p.name());
      case Pattern.MatchAs p -> {
        Children.of(p).forEach(this::visit);
        bind(p.name());
      }
      case Pattern.MatchMapping p -> {
        Children.of(p).forEach(this::visit);
        bind(p.rest());
      }
      case ExceptHandler h -> {
        bind(h.name());
        h.name().ifPresent(deleted::add);
        Children.of(h).forEach(this::visit);
      }
      case Stmt.Import s -> s.names().forEach(this::visit);
      case Stmt.ImportFrom s when Imports.isFuture(s) -> {}
      case Stmt.ImportFrom s -> s.names().forEach(this::visit);
      default -> Children.of(node).forEach(this::visit);
    }
  }

  private void bind(Optional<String> name) {
    name.ifPresent(bindings::add);
  }

  private void defaults(Arguments arguments) {
    arguments.defaults().forEach(this::visit);
    arguments.kwDefaults().forEach(d -> d.ifPresent(this::visit));
  }
}
