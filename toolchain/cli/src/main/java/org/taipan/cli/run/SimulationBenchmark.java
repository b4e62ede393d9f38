package org.taipan.cli.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.TemporaryFolder;
import org.taipan.cli.host.Tool;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import org.taipan.testbench.speed.SimulationBench;
import org.taipan.testbench.speed.SimulationSpeed;
import org.taipan.testbench.verilator.Circuit;

/**
 * The benchmark {@code sim}.
 *
 * @param generationSeconds the first generation in this virtual machine
 * @param speed speeds of simulation
 * @param tools speeds of the tools
 */
public record SimulationBenchmark(
    double generationSeconds, SimulationSpeed speed, ToolSpeed tools) {

  /** Measures on the configuration {@code sim}. */
  public static SimulationBenchmark run() {
    Debian.require(Tool.VERILATOR, Tool.GXX, Tool.MAKE);
    Configuration configuration = Configuration.named("sim");
    try (StatusLine status = StatusLine.show("generating Verilog");
        TemporaryFolder folder = TemporaryFolder.create()) {
      long start = System.nanoTime();
      Path verilog = folder.path();
      Generator.generate(configuration, verilog);
      double generation = (System.nanoTime() - start) * 1e-9;
      try (Circuit circuit = Circuits.open(verilog, status)) {
        status.work("measuring");
        SimulationSpeed speed = new SimulationBench().measure(circuit);
        return new SimulationBenchmark(generation, speed, ToolSpeed.measure());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a table for people. */
  public String table() {
    return speed.table()
        + String.format(Locale.ROOT, "the Verilog is generated in %.1f s%n", generationSeconds)
        + tools.table();
  }

  /** As JSON: a flat object. */
  public ObjectNode json() {
    try {
      ObjectNode json = (ObjectNode) new ObjectMapper().readTree(speed.json());
      json.put("generation_seconds", Math.round(generationSeconds * 100) / 100.0);
      tools.putInto(json);
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
