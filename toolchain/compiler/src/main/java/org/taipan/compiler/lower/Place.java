package org.taipan.compiler.lower;

/** Where a variable of a function lives. */
sealed interface Place {
  /** The SSA variable that has something to do with it. */
  String variable();

  /** Whether the variable belongs to what is around. */
  boolean free();

  /**
   * It is an SSA variable.
   *
   * @param free whether it belongs to what is around a comprehension
   */
  record Local(String variable, boolean free) implements Place {}

  /**
   * It is in a CELL, which an SSA variable holds.
   *
   * @param free whether the cell was made around
   */
  record Cell(String variable, boolean free) implements Place {}
}
