package org.taipan.testbench.verilator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taipan.isa.InstructionSet;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.golden.Specification;

/**
 * What a folder of generated Verilog says of itself in {@code manifest.json}, as far as simulation
 * needs it.
 *
 * @param configuration name of the configuration that it was generated from
 * @param instructions what the core implements: {@code isa} of the manifest; RV64IM_Zicsr_Zifencei
 *     when it says nothing
 * @param eventCounters how many event counters it has: parameter {@code counters.events}
 * @param top name of the top module
 * @param files Verilog files and files that they read, absolute
 */
public record Manifest(
    String configuration,
    InstructionSet instructions,
    int eventCounters,
    String top,
    List<Path> files) {

  /**
   * Reads the manifest of a folder.
   *
   * @throws SimulationException when there is none, it cannot be read, it names an unknown
   *     instruction set, or a file that it names is missing
   */
  public static Manifest read(Path folder) {
    Path file = folder.resolve("manifest.json");
    if (!Files.isRegularFile(file)) {
      throw new SimulationException(folder + " holds no generated Verilog: no manifest.json");
    }
    JsonNode json;
    try {
      json = new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new SimulationException(file + " cannot be read: " + e.getMessage(), e);
    }
    List<Path> files = new ArrayList<>();
    for (JsonNode name : json.path("files")) {
      Path listed = folder.resolve(name.asText()).toAbsolutePath();
      if (!Files.isRegularFile(listed)) {
        throw new SimulationException(file + " names " + name.asText() + ", which is missing");
      }
      files.add(listed);
    }
    String top = json.path("top").asText();
    if (files.isEmpty() || top.isEmpty()) {
      throw new SimulationException(file + " has no files or no top");
    }
    return new Manifest(
        json.path("config").asText(),
        instructions(file, json),
        json.path("parameters").path("counters.events").asInt(Specification.DEFAULT_EVENT_COUNTERS),
        top,
        List.copyOf(files));
  }

  /** What golden must do to be the same machine. */
  public Specification specification() {
    return Specification.of(instructions).withEventCounters(eventCounters);
  }

  private static InstructionSet instructions(Path file, JsonNode json) {
    JsonNode isa = json.path("isa");
    try {
      return isa.isMissingNode() ? InstructionSet.rv64im() : InstructionSet.parse(isa.asText());
    } catch (IllegalArgumentException e) {
      throw new SimulationException(file + ": " + e.getMessage(), e);
    }
  }
}
