package org.taipan.core;

/**
 * A wrong operation that can be built into the {@link Alu}, so that a test can show that
 * verification finds it. No configuration key sets it.
 */
public enum AluFault {
  /** The circuit is right. */
  NONE,
  /** {@code xor}, {@code xori} and {@code xnor} take the bitwise or for the exclusive one. */
  XOR_IS_OR
}
