package org.taipan.compiler.ast;

/** A unary operator. */
public enum UnaryOperator {
  /** {@code ~}. */
  INVERT("Invert", "~"),
  /** {@code not}. */
  NOT("Not", "not"),
  /** {@code +}. */
  UADD("UAdd", "+"),
  /** {@code -}. */
  USUB("USub", "-");

  private final String astName;
  private final String symbol;

  UnaryOperator(String astName, String symbol) {
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
