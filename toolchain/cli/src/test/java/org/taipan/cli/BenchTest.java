package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.cli.run.Ablation;

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
  void groupsAreLeftOut() throws IOException {
    Path json = folder.resolve("ablation.json");
    Path plot = folder.resolve("ablation.svg");
    Cli.Result result =
        taipan(
            "bench", "ablation", "queens", "spectral", "--golden", "--json", json, "--plot", plot);
    assertEquals(0, result.exitCode(), result.err());
    Ablation results = Ablation.parse(new ObjectMapper().readTree(json.toFile()).path("ablation"));
    assertEquals(result.out(), results.table());
    assertEquals(List.of("queens", "spectral"), names(results));
    assertEquals(List.of("arithmetic", "compare", "guard", "object"), results.groups());
    for (Ablation.Program program : results.programs()) {
      assertTrue(program.all() < program.none(), program::toString);
      program.without().forEach((group, cost) -> assertTrue(cost >= program.all(), group));
    }
    assertTrue(Files.readString(plot).contains(">spectral</text>"));
  }

  private static List<String> names(Ablation results) {
    return results.programs().stream().map(Ablation.Program::name).toList();
  }

  @Test
  void anUnknownProgramIsRefused() {
    Cli.Result result = taipan("bench", "python", "nothing");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("no program 'nothing': there are aes, "), result.err());
  }
}
