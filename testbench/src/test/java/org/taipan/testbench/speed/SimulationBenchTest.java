package org.taipan.testbench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.soc.Configuration;
import org.taipan.testbench.CoreCircuit;
import org.taipan.testbench.verilator.Circuit;

class SimulationBenchTest {
  @TempDir private Path folder;

  @Test
  void everySpeedIsMeasured() throws Exception {
    try (Circuit circuit = CoreCircuit.generate(Configuration.named("sim"), folder)) {
      SimulationSpeed speed = new SimulationBench(2_000_000, 100_000).measure(circuit);
      assertTrue(speed.goldenInstructions() > 100_000, speed::toString);
      assertTrue(speed.freeCycles() > 10_000, speed::toString);
      assertTrue(speed.lockstepCycles() > 10_000, speed::toString);
      assertTrue(speed.freeInstructions() < speed.freeCycles(), speed::toString);
    }
  }

  @Test
  void speedsAreShownAsTableAndJson() throws Exception {
    var speed = new SimulationSpeed(60e6, 2e6, 1e6, 1.5e6, 0.75e6);
    JsonNode json = new ObjectMapper().readTree(speed.json());
    assertEquals(60_000_000, json.path("golden_instructions_per_second").asLong());
    assertEquals(0.75, json.path("lockstep_share_of_free").asDouble());
    assertTrue(speed.table().contains("lockstep         1.50 M"), speed.table());
    assertTrue(speed.table().contains("75 % of the circuit alone"), speed.table());
  }
}
