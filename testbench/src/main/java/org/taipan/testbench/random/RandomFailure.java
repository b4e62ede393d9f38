package org.taipan.testbench.random;

import org.taipan.testbench.SimulationException;

/** A random program failed. The message names its seed, what is left of it, and how that fails. */
public final class RandomFailure extends SimulationException {
  private static final long serialVersionUID = 1;

  private final long seed;
  private final int items;
  private final String assembly;

  RandomFailure(long seed, int items, String excerpt, String assembly, SimulationException cause) {
    super(
        "random program of seed %d fails; shrunk to %d pieces:%n%s%n%s"
            .formatted(seed, items, excerpt, cause.getMessage()),
        cause);
    this.seed = seed;
    this.items = items;
    this.assembly = assembly;
  }

  /** What the program was generated from. */
  public long seed() {
    return seed;
  }

  /** How many pieces of the program are left. */
  public int items() {
    return items;
  }

  /** The shrunk program, with its handler and data, for the assembler. */
  public String assembly() {
    return assembly;
  }
}
