package org.taipan.fpga;

import java.util.List;

/**
 * Size and speed of a circuit; one with a combinational loop has no speed.
 *
 * @param total what the flat circuit occupies
 * @param path its longest path as {@code sta} has it right after synthesis: with {@code -abc9},
 *     which takes the delays of carry chains out of the design, one that ends at the latest at an
 *     adder
 * @param carryNs delay of the longest path in nanoseconds with the delays of carry chains
 * @param faults latches and combinational loops, one line each
 */
public record Measurement(Resources total, TimingPath path, double carryNs, List<String> faults) {

  /** A copy that nobody else can change. */
  public Measurement {
    faults = List.copyOf(faults);
  }
}
