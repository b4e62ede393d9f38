package org.taipan.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.taipan.soc.Configuration;

/** An iteration of the small loops takes no more than recorded. */
class MicroBenchmarkTest {
  private static final Path RESULTS =
      Path.of(System.getProperty("taipan.repository"), "docs", "results", "micro.json");

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
    MicroBenchmark now = MicroBenchmark.run(Configuration.named("sim").withValues(), onCircuit);
    assertEquals(
        List.of(),
        now.regressionsFrom(new ObjectMapper().readTree(RESULTS.toFile()).path("micro")),
        "if it is meant: taipan bench micro with all groups, --json docs/results/micro.json");
  }
}
