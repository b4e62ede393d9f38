package org.taipan.compiler.scope;

/** Where a name of a scope lives. */
public enum Binding {
  /** In the scope itself; in a module that is the module's globals, in a class its namespace. */
  LOCAL,
  /**
   * In the scope itself, and used by a scope inside it: needs a cell. Only in scopes like a
   * function's.
   */
  CELL,
  /** In a cell of an enclosing function. */
  FREE,
  /** Among the module's globals (then the builtins), by a {@code global} statement. */
  GLOBAL_EXPLICIT,
  /** Among the module's globals (then the builtins), because no scope around binds it. */
  GLOBAL_IMPLICIT
}
