package org.taipan.testbench.lockstep;

/**
 * What a counter that advances once a clock cycle, unless it is stopped, may show. When exactly an
 * instruction reads or writes it is the circuit's affair: between two lines that advance once a
 * cycle too, one from the earliest moment of the last write and one from the latest, and never
 * backwards. Values are unsigned and wrap.
 */
final class Counter {
  /** Cycles that may pass between the reading of a value and its record. */
  static final long SLACK = 2000;

  private final String name;
  private long written;
  private long earliest;
  private long latest;
  private long last;
  private boolean unknown;
  private boolean stopped;
  private long lowest;
  private long highest;

  /** A counter that is 0 in cycle 0. */
  Counter(String name) {
    this.name = name;
  }

  /**
   * The program wrote it.
   *
   * @param from earliest cycle in which the write may have happened
   * @param to latest cycle
   */
  void write(long value, long from, long to) {
    written = value;
    earliest = from;
    latest = to;
    last = value;
    unknown = false;
    lowest = value;
    highest = value;
  }

  /** The program changed it in a way that is not known here: the next reading says how. */
  void lose() {
    unknown = true;
  }

  /**
   * It stands still from a cycle on: what it shows there may be seen by no later reading to differ.
   *
   * @param cycle of the record of what stopped it
   */
  void stop(long cycle) {
    if (!stopped) {
      stopped = true;
      lowest = least(cycle);
      highest = most(cycle);
    }
  }

  /**
   * It counts again.
   *
   * @param from earliest cycle in which that may have happened
   * @param to latest cycle
   */
  void go(long from, long to) {
    if (stopped) {
      stopped = false;
      if (lowest == highest && !unknown) {
        write(lowest, from, to);
      } else {
        lose();
      }
    }
  }

  /**
   * Takes a reading.
   *
   * @param cycle of its record
   * @throws IllegalChoice when the counter cannot have had the value
   */
  long read(long value, long cycle) {
    if (unknown) {
      write(value, cycle - SLACK, cycle);
    }
    long low = stopped ? lowest : least(cycle);
    long high = stopped ? highest : most(cycle);
    if (Long.compareUnsigned(value - low, high - low) > 0) {
      throw new IllegalChoice(
          "%s reads %d in cycle %d, which is not within %d..%d"
              .formatted(name, value, cycle, low, high));
    }
    if (stopped) {
      write(value, cycle, cycle);
    }
    last = value;
    return value;
  }

  /** The least value that a record of {@code cycle} may show. */
  long least(long cycle) {
    long passed = cycle - latest - SLACK;
    long line = written + Math.max(0, passed);
    return line - last > 0 ? line : last;
  }

  /** The greatest value that a record of {@code cycle} may show. */
  long most(long cycle) {
    return written + (cycle - earliest);
  }
}
