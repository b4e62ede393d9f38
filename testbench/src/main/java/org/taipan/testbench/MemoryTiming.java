package org.taipan.testbench;

/**
 * How slow the simulated DRAM is.
 *
 * @param minLatency least cycles from an accepted address to its first response; at least 1
 * @param maxLatency most cycles; drawn for every burst from {@code minLatency..maxLatency}, and
 *     responses to different ids may then overtake one another
 * @param stallPercent chance, in percent, that a ready is withheld or a response delayed in a
 *     cycle; 0..90
 */
public record MemoryTiming(int minLatency, int maxLatency, int stallPercent) {

  /** Answers in the next cycle, never stalls. */
  public static final MemoryTiming FAST = new MemoryTiming(1, 1, 0);

  /** Everything varies: the timing for random tests. */
  public static final MemoryTiming ERRATIC = new MemoryTiming(1, 20, 25);

  /**
   * @throws IllegalArgumentException when a field is out of its range
   */
  public MemoryTiming {
    if (minLatency < 1 || maxLatency < minLatency || maxLatency > 100_000) {
      throw new IllegalArgumentException(
          "memory latency "
              + minLatency
              + ".."
              + maxLatency
              + " is not within 1..100000 in rising order");
    }
    if (stallPercent < 0 || stallPercent > 90) {
      throw new IllegalArgumentException(
          "memory stall chance " + stallPercent + " % is not within 0..90");
    }
  }

  /** A constant latency of {@code cycles} without stalls. */
  public static MemoryTiming fixed(int cycles) {
    return new MemoryTiming(cycles, cycles, 0);
  }
}
