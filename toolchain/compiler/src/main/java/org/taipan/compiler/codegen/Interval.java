package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a register is live: disjoint ranges of positions, ascending, with holes. Instruction number
 * i reads at position 2i and writes at 2i + 1.
 */
final class Interval {
  /**
   * A register that this one is moved to or from.
   *
   * @param benefit expected executions of the move that sharing a register saves
   */
  record Hint(int register, double benefit) {}

  private final int register;

  // The ranges from (inclusive) to (exclusive), the last one first.
  private int[] from = {};
  private int[] to = {};
  private int ranges;
  private final List<Hint> hints = new ArrayList<>();
  private double accesses;
  private boolean handled;

  Interval(int register) {
    this.register = register;
  }

  int register() {
    return register;
  }

  int start() {
    return from[ranges - 1];
  }

  boolean isEmpty() {
    return ranges == 0;
  }

  /** The number of ranges. */
  int ranges() {
    return ranges;
  }

  /** The first position of a range; range 0 is the last one. */
  int from(int range) {
    return from[range];
  }

  /** The position behind a range. */
  int to(int range) {
    return to[range];
  }

  List<Hint> hints() {
    return hints;
  }

  void addHint(int other, double benefit) {
    hints.add(new Hint(other, benefit));
  }

  /** Counts the expected executions of an access. */
  void addAccess(double executions) {
    accesses += executions;
  }

  /** Expected cost of keeping the register in memory, for each position that it is live. */
  double weight() {
    int length = 0;
    for (int i = 0; i < ranges; i++) {
      length += to[i] - from[i];
    }
    return accesses / (length + 4);
  }

  /** Adds a range in front of all others, or touching the first. Built backwards. */
  void addFront(int start, int end) {
    if (ranges > 0 && start() <= end) {
      from[ranges - 1] = Math.min(start, start());
      to[ranges - 1] = Math.max(end, to[ranges - 1]);
    } else {
      push(start, end);
    }
  }

  /** Moves the start of the first range to the definition. */
  void startAt(int position) {
    from[ranges - 1] = position;
  }

  /** Adds a range that may cover the first ones. Built backwards. */
  void coverFront(int start, int end) {
    int last = end;
    while (ranges > 0 && start() <= last) {
      ranges--;
      last = Math.max(last, to[ranges]);
    }
    push(start, last);
  }

  private void push(int start, int end) {
    if (ranges == from.length) {
      from = Arrays.copyOf(from, 2 * ranges + 1);
      to = Arrays.copyOf(to, 2 * ranges + 1);
    }
    from[ranges] = start;
    to[ranges++] = end;
  }

  /** Demands that the register is one that calls preserve, because a handler needs it. */
  void setHandled() {
    handled = true;
  }

  /** Whether the register must be one that calls preserve. */
  boolean isHandled() {
    return handled;
  }

  /** Whether a position of this interval is one of another. */
  boolean intersects(Interval other) {
    int mine = 0;
    int its = 0;
    while (mine < ranges && its < other.ranges) {
      if (from[mine] >= other.to[its]) {
        mine++;
      } else if (other.from[its] >= to[mine]) {
        its++;
      } else {
        return true;
      }
    }
    return false;
  }
}
