package org.taipan.compiler.scope;

/** A way in which a scope uses a name. */
public enum Use {
  /** It is a parameter. */
  PARAMETER,
  /** It is bound or deleted by a statement or expression. */
  ASSIGNED,
  /** It is deleted. */
  DELETED,
  /** Its value is taken. */
  REFERENCED,
  /** It is bound by an import. */
  IMPORTED,
  /** It has an annotation. */
  ANNOTATED,
  /** It is declared {@code global}, here or (in a module) in any scope below. */
  DECLARED_GLOBAL,
  /**
   * It is declared {@code nonlocal}, or bound by {@code :=} in a comprehension for the function
   * around.
   */
  DECLARED_NONLOCAL,
  /** It is an iteration variable of a comprehension. */
  ITERATION,
  /**
   * The class binds it, and a method uses a variable of that name from a function around the class.
   */
  PASSED_THROUGH_CLASS
}
