package org.taipan.compiler.ast;

/** A short-circuit operator. */
public enum BoolOperator {
  /** {@code and}. */
  AND("And", "and"),
  /** {@code or}. */
  OR("Or", "or");

  private final String astName;
  private final String symbol;

  BoolOperator(String astName, String symbol) {
    this.astName = astName;
    this.symbol = symbol;
  }

  /** The name in CPython's {@code ast}. */
  public String astName() {
    return astName;
  }

  /** The operator as it is written in a program. */
  public String symbol() {
    return symbol;
  }
}
