package org.taipan.testbench.lockstep;

/**
 * A value that golden knows exactly and the circuit shows with a delay of some cycles, so that for
 * a while after a change the old value is legal too.
 */
final class Level {
  /** Cycles after a change in which both values are legal. */
  static final long SETTLE = 64;

  private long value;
  private long changed = Long.MIN_VALUE / 2;

  /** A level from reset on. */
  Level(long value) {
    this.value = value;
  }

  /** The value as golden has it after the record of {@code cycle}. */
  void update(long now, long cycle) {
    if (now != value) {
      value = now;
      changed = cycle;
    }
  }

  /** Whether a change is so recent that the old value is legal. */
  boolean settling(long cycle) {
    return cycle - changed <= SETTLE;
  }

  /** Whether the circuit may show the value in {@code cycle}. */
  boolean mayBe(long shown, long cycle) {
    return shown == value || settling(cycle);
  }
}
