package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
  @TempDir private Path folder;

  @Test
  void aKernelIsMeasured() throws IOException {
    Path file = folder.resolve("core.json");
    Cli.Result result = taipan("bench", "core", "calls", "--json", file);
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("| calls "), result.out());
    JsonNode core = new ObjectMapper().readTree(file.toFile()).path("core");
    assertEquals("sim", core.path("config").asText());
    JsonNode calls = core.at("/kernels/calls");
    assertTrue(
        calls.path("cycles").asLong() >= calls.path("instructions").asLong(), core::toString);
  }

  @Test
  void aPythonProgramIsMeasured() throws IOException {
    Path file = folder.resolve("python.json");
    Cli.Result result = taipan("bench", "python", "queens", "--golden", "--json", file);
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("| queens "), result.out());
    JsonNode queens = new ObjectMapper().readTree(file.toFile()).at("/python/programs/queens");
    assertTrue(queens.path("instructions").asLong() > 100_000, queens::toString);
    assertTrue(queens.path("cpython_instructions").asLong() > 100_000, queens::toString);
  }

  @Test
  void anUnknownProgramIsRefused() {
    Cli.Result result = taipan("bench", "python", "nothing");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("no program 'nothing': there are aes, "), result.err());
  }
}
