package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void threePercentMoreOrLessAreNothing() {
    assertEquals(
        Comparison.NOTHING,
        Comparison.NOTHING.and("LUT", 1000, 1030).and("LUT", 1000, 970).and("LUT", 1000, 1000));
  }

  @Test
  void moreIsGrowth() {
    assertEquals(
        new Comparison(List.of("LUT: 1031, +3.1 % of 1000"), List.of()),
        Comparison.NOTHING.and("LUT", 1000, 1031));
  }

  @Test
  void lessIsAnImprovement() {
    assertEquals(
        new Comparison(List.of(), List.of("delay in ns: 4.5, -10.0 % of 5")),
        Comparison.NOTHING.and("delay in ns", 5, 4.5));
  }

  @Test
  void somethingWhereNothingWasIsGrowth() {
    assertEquals(1, Comparison.NOTHING.and("DSP", 0, 1).growth().size());
  }
}
