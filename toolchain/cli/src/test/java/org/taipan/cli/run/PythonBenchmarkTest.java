package org.taipan.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.taipan.soc.Configuration;

/** The benchmark programs print what CPython prints, and are no slower than recorded. */
class PythonBenchmarkTest {
  private static JsonNode recorded() throws IOException {
    Path file = Path.of(System.getProperty("taipan.repository"), "docs", "results", "python.json");
    return new ObjectMapper().readTree(file.toFile()).path("python");
  }

  @Test
  void instructionsAreNoMoreThanRecorded() throws IOException {
    measure(false);
  }

  @Test
  @Tag("long")
  void cyclesAreNoMoreThanRecorded() throws IOException {
    measure(true);
  }

  private static void measure(boolean onCircuit) throws IOException {
    PythonBenchmark now =
        PythonBenchmark.run(Configuration.named("sim"), BenchmarkProgram.all(), onCircuit);
    assertEquals(List.of(), now.refusedSince(recorded()));
    assertEquals(
        List.of(),
        now.regressionsFrom(recorded()),
        "if it is meant: ./taipan bench python --json docs/results/python.json");
  }
}
