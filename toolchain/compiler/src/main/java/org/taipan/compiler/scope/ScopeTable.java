package org.taipan.compiler.scope;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.taipan.compiler.ast.Node;

/** The scopes of a module, by the nodes that open them. Immutable. */
public final class ScopeTable {
  private final Scope module;
  private final IdentityHashMap<Node, Scope> byNode = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Scope> typeParameters = new IdentityHashMap<>();
  private final IdentityHashMap<Scope, Scope> parents = new IdentityHashMap<>();

  ScopeTable(Scope module) {
    this.module = module;
    enter(module);
  }

  private void enter(Scope scope) {
    (scope.kind() == ScopeKind.TYPE_PARAMETERS ? typeParameters : byNode).put(scope.node(), scope);
    for (Scope child : scope.children()) {
      parents.put(child, scope);
      enter(child);
    }
  }

  /** The module's own scope. */
  public Scope module() {
    return module;
  }

  /**
   * The scope that a node opens: a module, function, lambda, class or comprehension; or the lazily
   * evaluated part of a type alias or type variable.
   *
   * @throws IllegalArgumentException if the node of this tree opens no scope
   */
  public Scope of(Node node) {
    Scope scope = byNode.get(node);
    if (scope == null) {
      throw new IllegalArgumentException("no scope at " + node.span());
    }
    return scope;
  }

  /** The scope of a generic function's, class's or alias's type parameters. */
  public Optional<Scope> typeParametersOf(Node node) {
    return Optional.ofNullable(typeParameters.get(node));
  }

  /** The scope around another; empty for the module's. */
  public Optional<Scope> parent(Scope scope) {
    return Optional.ofNullable(parents.get(scope));
  }
}
