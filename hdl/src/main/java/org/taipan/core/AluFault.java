package org.taipan.core;

/**
 * A wrong operation that can be built into the {@link LogicUnit}, so that a test can show that
 * verification finds it. No configuration key sets it.
 */
public enum AluFault {
  /** The circuit is right. */
  NONE,
  /** {@code xor} and {@code xori} take the bitwise or for the exclusive one. */
  XOR_IS_OR
}
