package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourcesTest {
  @Test
  void cellsAreWeighedByWhatTheyOccupy() {
    assertEquals(
        new Resources(3 + 2 * 4, 7, 1.5, 2),
        Resources.of(
            Map.of(
                "LUT3",
                3,
                "RAM32M",
                2,
                "FDRE",
                7,
                "RAMB18E1",
                1,
                "RAMB36E1",
                1,
                "DSP48E1",
                2,
                "CARRY4",
                9)));
  }
}
