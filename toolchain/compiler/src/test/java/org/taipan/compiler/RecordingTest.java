package org.taipan.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where CPython 3.11 is installed, what is recorded is what it says. */
@Tag("long")
class RecordingTest {
  private static final Path TESTS =
      Path.of(System.getProperty("taipan.repository"), "toolchain/compiler/src/test");

  @Test
  void recordingsAreFresh(@TempDir Path copy) throws IOException, InterruptedException {
    assumeTrue(isPython311(), "no CPython 3.11");
    Path corpora = TESTS.resolve("resources/org/taipan/compiler/corpus");
    for (Path file : list(corpora)) {
      if (file.toString().endsWith(".txt")) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Process recorder =
        new ProcessBuilder(
                "python3",
                "-W",
                "ignore",
                TESTS.resolve("python/record.py").toString(),
                copy.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, recorder.waitFor());
    assertEquals(names(corpora), names(copy));
    for (Path file : list(copy)) {
      assertEquals(Files.readString(corpora.resolve(file.getFileName())), Files.readString(file));
    }
  }

  private static boolean isPython311() throws InterruptedException {
    try {
      Process python = new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      String version = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return python.waitFor() == 0 && version.startsWith("Python 3.11.");
    } catch (IOException absent) {
      return false;
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return list(folder).stream().map(file -> file.getFileName().toString()).toList();
  }
}
