package org.taipan.testbench.golden;

/**
 * An instruction on Python values whose operands are not those of its fast case: it has no effect,
 * and the runtime goes on in its place.
 */
final class Miss extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Instruction instruction;
  private final long left;
  private final long right;

  /** A miss; it carries no stack trace, being part of normal execution. */
  Miss(Instruction instruction, long left, long right) {
    super("miss", null, false, false);
    this.instruction = instruction;
    this.left = left;
    this.right = right;
  }

  /** The instruction. */
  Instruction instruction() {
    return instruction;
  }

  /** Its left operand. */
  long left() {
    return left;
  }

  /** Its right operand: a register or the immediate. */
  long right() {
    return right;
  }
}
