package org.taipan.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page and the picture show what is recorded. */
class AblationTest {
  private static final Path DOCS = Path.of(System.getProperty("taipan.repository"), "docs");

  private static Ablation recorded() throws IOException {
    Path file = DOCS.resolve("results/ablation.json");
    return Ablation.parse(new ObjectMapper().readTree(file.toFile()).path("ablation"));
  }

  @Test
  void thePageShowsWhatIsRecorded() throws IOException {
    String page = Files.readString(DOCS.resolve("benchmarks.md"));
    assertTrue(page.contains(recorded().table()), () -> "the table belongs in docs/benchmarks.md");
  }

  @Test
  void thePictureShowsWhatIsRecorded() throws IOException {
    assertEquals(
        AblationPlot.svg(recorded()), Files.readString(DOCS.resolve("results/ablation.svg")));
  }
}
