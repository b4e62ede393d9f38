package org.taipan.testbench;

/** How a run ended. */
public enum Ending {
  /** The program stored its exit code to the host-exit device. */
  EXIT,
  /** A bare-metal program stored a nonzero value to its {@code tohost} symbol. */
  TOHOST,
  /** {@link RunOptions#maxCycles()} had passed. */
  CYCLE_LIMIT,
  /** {@link RunOptions#maxInstructions()} had retired. */
  INSTRUCTION_LIMIT;

  /** Whether the program itself ended the run, so that it has an exit code. */
  public boolean byProgram() {
    return this == EXIT || this == TOHOST;
  }
}
