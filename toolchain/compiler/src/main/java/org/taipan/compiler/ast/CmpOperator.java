package org.taipan.compiler.ast;

/** A comparison operator. */
public enum CmpOperator {
  /** {@code ==}. */
  EQ("Eq", "=="),
  /** {@code !=}. */
  NOT_EQ("NotEq", "!="),
  /** {@code <}. */
  LT("Lt", "<"),
  /** {@code <=}. */
  LT_E("LtE", "<="),
  /** {@code >}. */
  GT("Gt", ">"),
  /** {@code >=}. */
  GT_E("GtE", ">="),
  /** {@code is}. */
  IS("Is", "is"),
  /** {@code is not}. */
  IS_NOT("IsNot", "is not"),
  /** {@code in}. */
  IN("In", "in"),
  /** {@code not in}. */
  NOT_IN("NotIn", "not in");

  private final String astName;
  private final String symbol;

  CmpOperator(String astName, String symbol) {
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
