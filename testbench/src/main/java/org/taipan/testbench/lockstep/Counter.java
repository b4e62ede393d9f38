package org.taipan.testbench.lockstep;

/**
 * What a counter that advances once a clock cycle may show. When exactly an instruction reads or
 * writes it is the circuit's affair: between two lines that advance once a cycle too, one from the
 * earliest moment of the last write and one from the latest, and never backwards. Values are
 * unsigned and wrap.
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
    if (unknown) {
      write(value, cycle - SLACK, cycle);
    } else if (!within(value, cycle)) {
      throw new IllegalChoice(
          "%s reads %d in cycle %d, which is not within %d..%d"
              .formatted(name, value, cycle, least(cycle), most(cycle)));
    }
    last = value;
    return value;
  }

  private boolean within(long value, long cycle) {
    long low = least(cycle);
    return Long.compareUnsigned(value - low, most(cycle) - low) <= 0;
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
