package org.taipan.compiler.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** The open scopes during the first pass, innermost first, and the definition of names in them. */
final class ScopeStack {
  private final SourceFile source;
  private final Deque<ScopeBuilder> open = new ArrayDeque<>();

  ScopeStack(SourceFile source) {
    this.source = source;
  }

  ScopeBuilder current() {
    return open.getFirst();
  }

  private ScopeBuilder module() {
    return open.getLast();
  }

  void enter(ScopeKind kind, String name, Node node) {
    enter(kind, name, node, open.isEmpty() ? Optional.empty() : current().className);
  }

  void enter(ScopeKind kind, String name, Node node, Optional<String> className) {
    ScopeBuilder parent = open.peekFirst();
    ScopeBuilder scope = new ScopeBuilder(kind, name, node, className, parent);
    if (parent != null) {
      parent.children.add(scope);
    }
    open.addFirst(scope);
  }

  ScopeBuilder exit() {
    return open.removeFirst();
  }

  String mangle(String name) {
    return Names.mangle(current().className, name);
  }

  /** How the current scope uses a name so far. */
  Set<Use> usesOf(String name) {
    return current().usesOf(mangle(name));
  }

  void define(String name, Use use, Span where) {
    add(current(), mangle(name), use, where);
  }

  private void add(ScopeBuilder scope, String name, Use use, Span where) {
    EnumSet<Use> uses = scope.uses.computeIfAbsent(name, _ -> EnumSet.noneOf(Use.class));
    if (!uses.add(use) && use == Use.PARAMETER) {
      throw error(where, "duplicate argument '" + name + "' in function definition");
    }
    if (scope.inIterationTarget) {
      if (uses.contains(Use.DECLARED_GLOBAL) || uses.contains(Use.DECLARED_NONLOCAL)) {
        throw error(
            where,
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
      }
      uses.add(Use.ITERATION);
    }
    if (use == Use.DECLARED_GLOBAL) {
      module().uses.computeIfAbsent(name, _ -> EnumSet.noneOf(Use.class)).add(use);
    }
  }

  /** A {@code global} or {@code nonlocal} declaration. */
  void declare(String name, Use declaration, Span where) {
    String word = declaration == Use.DECLARED_GLOBAL ? "global" : "nonlocal";
    Set<Use> uses = usesOf(name);
    String quoted = "'" + name + "'";
    if (uses.contains(Use.PARAMETER)) {
      throw error(where, "name " + quoted + " is parameter and " + word);
    }
    if (uses.contains(Use.REFERENCED)) {
      throw error(where, "name " + quoted + " is used prior to " + word + " declaration");
    }
    if (uses.contains(Use.ANNOTATED)) {
      throw error(where, "annotated name " + quoted + " can't be " + word);
    }
    if (uses.contains(Use.ASSIGNED)) {
      throw error(where, "name " + quoted + " is assigned to before " + word + " declaration");
    }
    define(name, declaration, where);
    current().directives.putIfAbsent(mangle(name), where);
  }

  /** Binds the target of {@code :=} inside a comprehension in the scope that PEP 572 says. */
  void bindForEnclosing(Expr.Name target) {
    String name = mangle(target.id());
    Span where = target.span();
    for (ScopeBuilder scope : open) {
      switch (scope.kind) {
        case COMPREHENSION -> {
          if (scope.usesOf(name).contains(Use.ITERATION)) {
            throw error(
                where,
                "assignment expression cannot rebind comprehension iteration variable '"
                    + target.id()
                    + "'");
          }
        }
        case CLASS ->
            throw error(
                where,
                "assignment expression within a comprehension cannot be used in a class body");
        case MODULE -> {
          declareForEnclosing(name, Use.DECLARED_GLOBAL, where);
          return;
        }
        case TYPE_PARAMETERS, TYPE_VALUE ->
            throw error(
                where,
                "assignment expression within a comprehension cannot be used within the definition"
                    + " of a generic");
        case FUNCTION, LAMBDA -> {
          boolean global = scope.usesOf(name).contains(Use.DECLARED_GLOBAL);
          declareForEnclosing(name, global ? Use.DECLARED_GLOBAL : Use.DECLARED_NONLOCAL, where);
          add(scope, name, Use.ASSIGNED, where);
          return;
        }
      }
    }
  }

  private void declareForEnclosing(String name, Use declaration, Span where) {
    add(current(), name, declaration, where);
    current().directives.putIfAbsent(name, where);
  }

  CompileException error(Span where, String message) {
    return CompileException.syntaxError(source, where, message);
  }
}
