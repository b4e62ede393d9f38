package org.taipan.compiler.lower;

/** Where a variable of a function lives. */
sealed interface Place {
  /** The SSA variable that has something to do with it. */
  String variable();

  /** It is an SSA variable. */
  record Local(String variable) implements Place {}

  /**
   * It is in a CELL, which an SSA variable holds.
   *
   * @param free whether a function around has made the cell
   */
  record Cell(String variable, boolean free) implements Place {}
}
