package org.taipan.testbench.golden;

import java.util.Map;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;

/** Counts what a machine's steps do. */
final class Tally {
  long steps;
  long instructions;
  private long loads;
  private long stores;
  private long traps;
  private long interrupts;

  void count(Retirement r) {
    steps++;
    if (!r.trap) {
      instructions++;
      if ((r.memReadMask | r.memWriteMask) != 0) {
        if (r.memReadMask != 0) {
          loads++;
        } else {
          stores++;
        }
      }
    } else if (r.interrupt) {
      interrupts++;
    } else {
      traps++;
    }
  }

  Outcome.Counters counters() {
    return new Outcome.Counters(steps, instructions, loads, stores, traps, interrupts, Map.of());
  }
}
