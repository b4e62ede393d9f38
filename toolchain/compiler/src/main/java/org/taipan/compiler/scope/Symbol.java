package org.taipan.compiler.scope;

import java.util.Set;

/**
 * A name in a scope.
 *
 * @param name the name, mangled if it is private to a class
 * @param binding where it lives
 * @param uses how the scope uses it; unmodifiable; empty for a variable that only passes through to
 *     a scope inside
 */
public record Symbol(String name, Binding binding, Set<Use> uses) {
  /** Whether the scope uses the name so. */
  public boolean is(Use use) {
    return uses.contains(use);
  }

  /** Whether the scope gives the name a value of its own. */
  public boolean isBound() {
    return is(Use.PARAMETER) || is(Use.ASSIGNED) || is(Use.IMPORTED);
  }
}
