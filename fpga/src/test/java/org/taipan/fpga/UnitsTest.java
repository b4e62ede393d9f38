package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitsTest {
  @Test
  void everyInstanceCounts() throws JsonProcessingException {
    String statistics =
        """
        {"\\\\Top": {"num_cells_by_type": {"LUT6": 5, "Half": 2}},
         "\\\\Half": {"num_cells_by_type": {"FDRE": 3, "Leaf": 2}},
         "\\\\Leaf": {"num_cells_by_type": {"LUT2": 1, "RAMB18E1": 1}},
         "\\\\Unused": {"num_cells_by_type": {"LUT2": 1}}}
        """;
    assertEquals(
        Map.of(
            "Top", new Resources(5, 0, 0, 0),
            "Half", new Resources(0, 6, 0, 0),
            "Leaf", new Resources(4, 0, 2, 0)),
        Measure.units(new ObjectMapper().readTree(statistics), "Top"));
  }
}
