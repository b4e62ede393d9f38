package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a register is live: disjoint ranges of positions, ascending, with holes. Instruction number
 * i reads at position 2i and writes at 2i + 1.
 */
final class Interval {
  /** Positions from (inclusive) to (exclusive). */
  record Range(int from, int to) {}

  /**
   * A register that this one is moved to or from.
   *
   * @param benefit expected executions of the move that sharing a register saves
   */
  record Hint(int register, double benefit) {}

  private final int register;
  private final List<Range> reversed = new ArrayList<>();
  private final List<Hint> hints = new ArrayList<>();
  private double accesses;
  private boolean handled;

  Interval(int register) {
    this.register = register;
  }

  int register() {
    return register;
  }

  /** The ranges, last first. */
  List<Range> reversedRanges() {
    return reversed;
  }

  int start() {
    return reversed.getLast().from();
  }

  boolean isEmpty() {
    return reversed.isEmpty();
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
    int length = reversed.stream().mapToInt(r -> r.to() - r.from()).sum();
    return accesses / (length + 4);
  }

  /** Adds a range in front of all others, or touching the first. Built backwards. */
  void addFront(int from, int to) {
    if (!reversed.isEmpty() && reversed.getLast().from() <= to) {
      Range first = reversed.removeLast();
      reversed.add(new Range(Math.min(from, first.from()), Math.max(to, first.to())));
    } else {
      reversed.add(new Range(from, to));
    }
  }

  /** Moves the start of the first range to the definition. */
  void startAt(int position) {
    Range first = reversed.removeLast();
    reversed.add(new Range(position, first.to()));
  }

  /** Adds a range that may cover the first ones. Built backwards. */
  void coverFront(int from, int to) {
    int end = to;
    while (!reversed.isEmpty() && reversed.getLast().from() <= end) {
      end = Math.max(end, reversed.removeLast().to());
    }
    reversed.add(new Range(from, end));
  }

  /** Demands that the register is one that calls preserve, because a handler needs it. */
  void setHandled() {
    handled = true;
  }

  /** Whether the register must be one that calls preserve. */
  boolean isHandled() {
    return handled;
  }

  boolean covers(int position) {
    return reversed.stream().anyMatch(r -> r.from() <= position && position < r.to());
  }
}
