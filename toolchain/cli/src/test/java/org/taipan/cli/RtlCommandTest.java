package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtlCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sim", "minimal"})
  void verilatorHasNothingAgainstTheVerilog(String configuration) throws Exception {
    assertEquals(0, taipan("rtl", "--config", configuration, "-o", folder).exitCode());
    List<String> command = new ArrayList<>(List.of("verilator", "--lint-only", "-Wall"));
    JsonNode manifest = manifest();
    command.addAll(List.of("--top-module", manifest.path("top").asText()));
    manifest.path("files").forEach(file -> command.add(file.asText()));
    Process verilator =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(verilator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, verilator.waitFor(), output);
  }

  @Test
  void theManifestDescribesTheCircuit() throws IOException {
    taipan("rtl", "-o", folder, "--set", "fetch.lines=4");
    JsonNode manifest = manifest();
    assertEquals("sim", manifest.path("config").asText());
    assertEquals("4", manifest.path("parameters").path("fetch.lines").asText());
    assertTrue(manifest.path("ports").size() > 20, manifest.toString());
    assertTrue(manifest.path("memoryMap").size() > 3, manifest.toString());
    for (JsonNode file : manifest.path("files")) {
      assertTrue(Files.size(folder.resolve(file.asText())) > 0, file.asText());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Cli.Result result = taipan("rtl", "-o", file);
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith("taipan: cannot write to " + file), result.err());
  }

  private JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
  }
}
