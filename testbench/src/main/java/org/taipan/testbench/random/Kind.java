package org.taipan.testbench.random;

/** What a piece of a random program is about. */
public enum Kind {
  /** A computing instruction without multiplication. */
  COMPUTE(20),
  /** A multiplication or division. */
  MULTIPLY(6),
  /** A floating-point instruction, with what it needs; computing without Zdinx. */
  FLOAT(10),
  /** Instructions on Python values; computing without Xpy. */
  VALUE(10),
  /** A load or store in the data window, at any alignment. */
  ACCESS(12),
  /** A result that is needed or overwritten shortly afterwards. */
  DEPENDENCE(12),
  /** An instruction of several cycles behind or ahead of a taken branch or a trap. */
  FLUSH(5),
  /** Stores, and loads of bytes that they have just written. */
  OVERLAP(8),
  /** Accesses to addresses that differ by multiples of 4 KiB, which share a set of a cache. */
  CONFLICT(8),
  /** A load, store or jump close to or within a block of memory that fails. */
  FAILING_ACCESS(2),
  /** Accesses at the end of memory, where it can be uncached. */
  MEMORY_END(2),
  /** cbo.zero; a computing instruction without Zicboz. */
  ZERO_BLOCK(2),
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
  CSR(6),
  /** CSR instructions back to back. */
  CSR_RUN(2),
  /** A word that is no instruction. */
  ILLEGAL(2),
  /** ecall, ebreak, or a wfi that an interrupt ends. */
  ENVIRONMENT(2),
  /** A return from a trap that did not happen. */
  TRAP_RETURN(1),
  /** fence or fence.i. */
  FENCE(1),
  /** Stores to instructions behind the fence.i that follows. */
  SELF_MODIFY(2);

  private final int weight;

  Kind(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
