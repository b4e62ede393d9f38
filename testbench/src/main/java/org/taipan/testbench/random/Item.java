package org.taipan.testbench.random;

import java.util.List;

/**
 * A piece of a random program that is only left out as a whole.
 *
 * @param lines instructions in assembly text, one machine instruction each
 * @param fixed whether the program needs it, so that it is never left out
 */
record Item(List<String> lines, boolean fixed) {
  Item {
    lines = List.copyOf(lines);
  }

  static Item of(String... lines) {
    return new Item(List.of(lines), false);
  }

  static Item fixed(String... lines) {
    return new Item(List.of(lines), true);
  }

  /** The label that stands before an item. */
  static String label(int index) {
    return "i" + index;
  }
}
