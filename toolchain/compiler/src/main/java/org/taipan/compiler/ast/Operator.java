package org.taipan.compiler.ast;

/** A binary operator. */
public enum Operator {
  /** {@code +}. */
  ADD("Add", "+"),
  /** {@code -}. */
  SUB("Sub", "-"),
  /** {@code *}. */
  MULT("Mult", "*"),
  /** {@literal @}. */
  MAT_MULT("MatMult", "@"),
  /** {@code /}. */
  DIV("Div", "/"),
  /** {@code %}. */
  MOD("Mod", "%"),
  /** {@code **}. */
  POW("Pow", "**"),
  /** {@code <<}. */
  L_SHIFT("LShift", "<<"),
  /** {@code >>}. */
  R_SHIFT("RShift", ">>"),
  /** {@code |}. */
  BIT_OR("BitOr", "|"),
  /** {@code ^}. */
  BIT_XOR("BitXor", "^"),
  /** {@code &}. */
  BIT_AND("BitAnd", "&"),
  /** {@code //}. */
  FLOOR_DIV("FloorDiv", "//");

  private final String astName;
  private final String symbol;

  Operator(String astName, String symbol) {
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
