package org.taipan.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Repository;
import org.taipan.cli.host.StatusLine;
import org.taipan.isa.InstructionSet;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.MissingToolException;
import org.taipan.testbench.verilator.ModelCache;
import org.taipan.testbench.verilator.Tools;

/** Circuits ready to be simulated: generated and verilated when they are first needed. */
final class Circuits {
  private Circuits() {}

  /**
   * The circuit of a configuration, with the port to watch it by.
   *
   * @param status shows what is going on
   * @throws Failure if a tool is missing
   */
  static Circuit open(Configuration configuration, StatusLine status) {
    status.work("generating Verilog");
    return open(GeneratedRtl.ofRepository().get(configuration.with("retirement", "true")), status);
  }

  /**
   * The circuit in a folder that {@code taipan rtl} wrote.
   *
   * @param status shows what is going on
   * @throws Failure if a tool is missing or the Verilog is refused
   */
  static Circuit open(Path verilog, StatusLine status) {
    ModelCache models =
        new ModelCache(
            Repository.root().resolve("target/taipan/models"),
            Tools.installed(),
            (what, done, total) -> status.work("%s (%d of %d)".formatted(what, done + 1, total)));
    try {
      Circuit circuit = Circuit.open(verilog, models);
      circuit.prepare();
      return circuit;
    } catch (MissingToolException e) {
      throw new Failure(ExitCode.MISSING_TOOL, "taipan: " + e.getMessage());
    } catch (SimulationException e) {
      throw new Failure(ExitCode.STUCK, "taipan: " + e.getMessage());
    }
  }

  /**
   * The size of memory in bytes that the circuit in a folder is made for.
   *
   * @throws Failure if the folder's manifest cannot be read
   */
  static long memoryBytes(Path verilog) {
    JsonNode size = manifest(verilog).path("parameters").path("memory.size");
    if (size.isIntegralNumber()) {
      return size.asLong();
    }
    throw Failure.usage(verilog.resolve(Generator.MANIFEST) + " has no parameter memory.size");
  }

  /** The instructions of the circuit in a folder that {@code taipan rtl} wrote. */
  static InstructionSet instructions(Path verilog) {
    try {
      return InstructionSet.parse(manifest(verilog).path("isa").asText());
    } catch (IllegalArgumentException e) {
      throw Failure.usage(verilog.resolve(Generator.MANIFEST) + ": " + e.getMessage());
    }
  }

  private static JsonNode manifest(Path verilog) {
    Path manifest = verilog.resolve(Generator.MANIFEST);
    try {
      return new ObjectMapper().readTree(manifest.toFile());
    } catch (IOException e) {
      throw Failure.usage("cannot read " + manifest + ", which taipan rtl writes");
    }
  }
}
