package org.taipan.compiler.ir;

import java.util.List;

/**
 * A function that is called by its symbol.
 *
 * @param symbol unique in the program
 * @param parameters their types, at most 8
 * @param result {@link Type#NONE} if it returns nothing
 * @param returns false if a call never comes back
 */
public record Callee(String symbol, List<Type> parameters, Type result, boolean returns) {
  /** Registers a0 to a7. */
  public static final int MAX_PARAMETERS = 8;
}
