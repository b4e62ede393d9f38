package org.taipan.testbench;

/**
 * The external interrupt line is high for some cycles.
 *
 * @param cycle first cycle in which it is high, counted from the end of reset
 * @param length cycles that it stays high, at least 1
 */
public record InterruptPulse(long cycle, long length) {

  /**
   * @throws IllegalArgumentException when {@code cycle} is negative or {@code length} is not
   *     positive
   */
  public InterruptPulse {
    if (cycle < 0 || length < 1) {
      throw new IllegalArgumentException(
          "interrupt pulse of " + length + " cycles at cycle " + cycle);
    }
  }

  /** Whether the line is high in {@code at}. */
  public boolean covers(long at) {
    return at >= cycle && at < cycle + length;
  }

  /** Whether the line is high in some cycle of {@code from..to}, both included. */
  public boolean overlaps(long from, long to) {
    return to >= cycle && from < cycle + length;
  }
}
