package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {
  @TempDir Path directory;

  private JsonNode generate(Configuration configuration) throws IOException {
    Generator.generate(configuration, directory);
    return new ObjectMapper().readTree(directory.resolve(Generator.MANIFEST).toFile());
  }

  private static Map<String, String> ports(JsonNode manifest) {
    Map<String, String> ports = new HashMap<>();
    manifest
        .get("ports")
        .forEach(p ->
            ports.put(
                p.get("name").asText(),
                p.get("direction").asText() + " " + p.get("width").asInt()));
    return ports;
  }

  @Test
  void manifestDescribesTheSimulationTop() throws IOException {
    JsonNode manifest = generate(Configuration.named("sim").with("memory.size", "1048576"));
    assertEquals("sim", manifest.get("config").asText());
    assertEquals("SimTop", manifest.get("top").asText());
    assertEquals(
        "RV64IM_Zicsr_Zifencei_Zba_Zbb_Zicond_Zicboz_Zdinx",
        manifest.get("isa").asText(),
        "all are on");
    assertEquals(8, manifest.get("parameters").get("fetch.lines").asInt());
    for (JsonNode file : manifest.get("files")) {
      assertTrue(Files.exists(directory.resolve(file.asText())));
    }
    Map<String, String> ports = ports(manifest);
    assertEquals("input 64", ports.get("boot_address"));
    assertEquals("input 1", ports.get("interrupt"));
    assertEquals("output 32", ports.get("axi_ar_payload_addr"));
    assertEquals("input 64", ports.get("axi_r_payload_data"));
    assertEquals("output 8", ports.get("axi_w_payload_strb"));
    assertEquals("output 8", ports.get("console_payload_data"));
    assertEquals("output 32", ports.get("gpio_outputEnable"));
    assertEquals("output 32", ports.get("exit_code"));
    assertEquals("output 64", ports.get("retire_payload_rdValue"));
    assertEquals("output 6", ports.get("retire_payload_cause"));
    assertEquals("input 1", ports.get("clk"));
    assertEquals("input 1", ports.get("reset"));
    Map<String, Long> sizes = new HashMap<>();
    manifest
        .get("memoryMap")
        .forEach(r -> sizes.put(r.get("name").asText(), r.get("size").asLong()));
    assertEquals(1_048_576, sizes.get("dram"));
    assertEquals(0x1_0000, sizes.get("clint"));
  }

  @Test
  void synthesisTopHasTheSamePortsButThoseOfTheSimulation() throws IOException {
    Map<String, String> sim =
        ports(generate(Configuration.named("minimal").with("retirement", "true")));
    JsonNode manifest = generate(Configuration.named("minimal"));
    assertEquals("CoreTop", manifest.get("top").asText());
    assertEquals("RV64IM_Zicsr_Zifencei", manifest.get("isa").asText());
    assertTrue(sim.keySet().removeIf(GeneratorTest::isOfSimulation));
    assertEquals(sim, ports(manifest));
  }

  private static boolean isOfSimulation(String port) {
    return port.startsWith("retire_") || port.startsWith("host_") || port.equals("events");
  }

  static List<String> names() {
    return Configuration.all().stream().map(Configuration::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void verilogPassesTheLinterWithoutAWarning(String name) throws Exception {
    JsonNode manifest = generate(Configuration.named(name));
    String top = manifest.get("top").asText();
    assertEquals("", run("verilator", "--lint-only", "-Wall", "--top-module", top, top + ".v"));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("names")
  void verilogSynthesizesWithoutLatchesAndLoops(String name) throws Exception {
    Generator.generate(Configuration.named(name).with("retirement", "false"), directory);
    String log =
        run(
            "yosys",
            "-p",
            "read_verilog CoreTop.v; synth_xilinx -family xc7 -flatten -top CoreTop; check -assert;"
                + " select -assert-none t:LD* t:$dlatch");
    assertTrue(log.contains("Found and reported 0 problems."), log);
    assertFalse(log.contains("logic loop"), log);
  }

  /** Runs a tool in the folder of the Verilog; returns what it printed. */
  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
