package org.taipan.testbench.lockstep;

/**
 * What an event counter may show that counts what the circuit's timing decides: never less than
 * before, and at most one event more for every cycle since. Values are unsigned and wrap.
 */
final class EventCount {
  /** Cycles that may pass between an event or a reading and its being seen. */
  private static final long SLACK = 64;

  private final int number;
  private long last;
  private long since;
  private boolean unknown;

  /** A counter that is 0 in cycle 0. */
  EventCount(int number) {
    this.number = number;
  }

  /** The program wrote it. */
  void write(long value, long cycle) {
    last = value;
    since = cycle;
    unknown = false;
  }

  /** The program changed it in a way that is not known here: the next reading says how. */
  void lose() {
    unknown = true;
  }

  /**
   * Takes a reading.
   *
   * @param cycle of its record
   * @throws IllegalChoice when the counter cannot have had the value
   */
  long read(long value, long cycle) {
    if (!unknown && Long.compareUnsigned(value - last, cycle - since + SLACK) > 0) {
      throw new IllegalChoice(
          "mhpmcounter%d reads %d in cycle %d; it was %d in cycle %d"
              .formatted(number, value, cycle, last, since));
    }
    write(value, cycle);
    return value;
  }
}
