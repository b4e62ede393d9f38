package org.taipan.testbench.random;

/** What a piece of a random program is about. */
public enum Kind {
  /** A computing instruction without multiplication. */
  COMPUTE(30),
  /** A multiplication or division. */
  MULTIPLY(6),
  /** A load or store in the data window, at any alignment. */
  ACCESS(20),
  /** The same at a computed address. */
  INDEXED_ACCESS(5),
  /** A load or store where no memory is. */
  WILD_ACCESS(2),
  /** A device access. */
  DEVICE(3),
  /** A branch or jump forwards. */
  BRANCH(12),
  /** A loop of a few rounds around other pieces. */
  LOOP(3),
  /** A call of a subroutine. */
  CALL(3),
  /** A jump or branch to an address that is not a multiple of 4. */
  MISALIGNED_JUMP(1),
  /** A jump to where no memory is. */
  WILD_JUMP(1),
  /** A CSR instruction, legal or not. */
  CSR(8),
  /** A word that is no instruction. */
  ILLEGAL(2),
  /** ecall, ebreak, or a wfi that an interrupt ends. */
  ENVIRONMENT(2),
  /** A return from a trap that did not happen. */
  TRAP_RETURN(1),
  /** fence or fence.i. */
  FENCE(1),
  /** A store to the instruction behind the fence.i that follows. */
  SELF_MODIFY(1);

  private final int weight;

  Kind(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
