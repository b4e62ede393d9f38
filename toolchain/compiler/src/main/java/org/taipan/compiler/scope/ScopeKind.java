package org.taipan.compiler.scope;

/** The kinds of scope. */
public enum ScopeKind {
  /** A module. */
  MODULE,
  /** A class body, which the scopes inside it cannot see. */
  CLASS,
  /** {@code def} or {@code async def}. */
  FUNCTION,
  /** A lambda expression. */
  LAMBDA,
  /**
   * A comprehension or generator expression; its parameter {@code .0} is the outermost iterator.
   */
  COMPREHENSION,
  /** The type parameters around a generic function, class or alias. */
  TYPE_PARAMETERS,
  /** The bound of a type parameter or the value of a type alias, evaluated on demand. */
  TYPE_VALUE;

  /** Whether the names it binds are variables of a call, which scopes inside can capture. */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS;
  }
}
