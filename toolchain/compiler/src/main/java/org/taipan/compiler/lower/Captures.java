package org.taipan.compiler.lower;

import java.util.List;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.scope.Binding;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.scope.ScopeKind;
import org.taipan.compiler.scope.ScopeTable;
import org.taipan.compiler.scope.Symbol;
import org.taipan.compiler.scope.Use;

/**
 * Which variables closures capture, and how. Only functions, lambdas and generator expressions are
 * functions at run time; class bodies and other comprehensions run within the function around.
 *
 * <p>A variable that changes after its closures may have been made lives in a CELL; a parameter
 * that nothing binds again is captured by its value.
 */
record Captures(ScopeTable table) {
  private static final String CLASS_CELL = "__class__";

  /** Whether a scope becomes a function of its own. */
  static boolean isFunction(Scope scope) {
    return switch (scope.kind()) {
      case FUNCTION, LAMBDA -> true;
      case COMPREHENSION -> scope.generator();
      case MODULE, CLASS, TYPE_PARAMETERS, TYPE_VALUE -> false;
    };
  }

  /** The scope that a node opens. */
  Scope of(Node node) {
    return table.of(node);
  }

  /** What the closure of a function holds, in order. */
  List<String> closureOf(Scope function) {
    return function.freeVariables();
  }

  /** Whether a variable that a scope binds needs a cell. */
  boolean needsCell(Scope owner, String name) {
    return isCaptured(owner, name) && !isConstant(owner, name);
  }

  /** Whether what a function finds in its closure under a name is a cell. */
  boolean isCellIn(Scope function, String name) {
    return needsCell(owner(function, name), name);
  }

  /** Whether a scope inside binds a variable of another one. */
  boolean isReboundInside(Scope owner, String name) {
    return owner.children().stream()
        .filter(child -> child.freeVariables().contains(name))
        .anyMatch(child -> binds(child, name) || isReboundInside(child, name));
  }

  private static boolean binds(Scope scope, String name) {
    Symbol symbol = scope.symbols().get(name);
    return symbol != null
        && symbol.binding() == Binding.FREE
        && (symbol.is(Use.ASSIGNED) || symbol.is(Use.DELETED) || symbol.is(Use.IMPORTED));
  }

  private boolean isCaptured(Scope owner, String name) {
    return owner.children().stream()
        .filter(child -> child.freeVariables().contains(name))
        .anyMatch(child -> isFunction(child) || isCaptured(child, name));
  }

  private boolean isConstant(Scope owner, String name) {
    Symbol symbol = owner.symbols().get(name);
    return symbol != null
        && owner.kind() != ScopeKind.CLASS
        && symbol.is(Use.PARAMETER)
        && !symbol.is(Use.ASSIGNED)
        && !symbol.is(Use.DELETED)
        && !symbol.is(Use.IMPORTED)
        && !isReboundInside(owner, name);
  }

  /** The scope that binds a free variable of a scope. */
  Scope owner(Scope user, String name) {
    Scope scope = table.parent(user).orElseThrow();
    while (!owns(scope, name)) {
      scope = table.parent(scope).orElseThrow();
    }
    return scope;
  }

  private static boolean owns(Scope scope, String name) {
    if (scope.kind() == ScopeKind.CLASS) {
      return scope.needsClassCell() && name.equals(CLASS_CELL);
    }
    Symbol symbol = scope.symbols().get(name);
    return symbol != null && symbol.binding() == Binding.CELL;
  }

  /** Whether a class body supplies the variable to its methods. */
  static boolean isClassCell(Scope scope, String name) {
    return scope.kind() == ScopeKind.CLASS && owns(scope, name);
  }
}
