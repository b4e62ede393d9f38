package org.taipan.compiler.ast;

/** What is done with a name, attribute, subscript, list, tuple or starred expression. */
public enum ExprContext {
  /** Its value is taken. */
  LOAD("Load"),
  /** It is assigned to. */
  STORE("Store"),
  /** It is deleted. */
  DEL("Del");

  private final String astName;

  ExprContext(String astName) {
    this.astName = astName;
  }

  /** The name in CPython's {@code ast}. */
  public String astName() {
    return astName;
  }
}
