package org.taipan.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library under CPython: {@code src/test/python} models the machine and the low-level subset,
 * and compares every function with CPython's own behaviour. Texts are CPython 3.11's, so it takes
 * exactly that one.
 */
class LibraryTest {
  private static final Path MODULE =
      Path.of(System.getProperty("taipan.repository"), "toolchain", "runtime");
  private static final Path TESTS = MODULE.resolve("src/test/python");
  private static final String VERSION = "Python 3.11";
  private static final int TIMEOUT_MINUTES = 5;

  static List<String> testFiles() throws IOException {
    try (Stream<Path> files = Files.list(TESTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("test_") && name.endsWith(".py"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("testFiles")
  void behavesAsCPython(String file) throws IOException, InterruptedException {
    Run version = python("--version");
    assumeTrue(
        version.exitCode() == 0 && version.output().startsWith(VERSION),
        () -> "needs python3 with " + VERSION + ", found: " + version.output().strip());
    Run run = python("-W", "ignore", file);
    assertEquals(0, run.exitCode(), run.output());
  }

  @Test
  void isOnTheClassPathAsResources() throws IOException {
    Path root = MODULE.resolve("src/main/python");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path module : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(module).toString().replace('\\', '/');
        try (var resource = LibraryTest.class.getResourceAsStream(name)) {
          assertTrue(resource != null, module + " is no resource of package org.taipan.runtime");
          assertEquals(
              Files.readString(module),
              new String(resource.readAllBytes(), StandardCharsets.UTF_8),
              module.toString());
        }
      }
    }
  }

  private record Run(int exitCode, String output) {}

  /** Runs python3 in the folder of the tests; exit code 127 if there is none. */
  private static Run python(String... arguments) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("python3", "-B"), Stream.of(arguments)).toList();
    Path output = Files.createTempFile("taipan-library", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(TESTS.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Run(-1, "no end after " + TIMEOUT_MINUTES + " minutes: " + command);
      }
      return new Run(process.exitValue(), Files.readString(output));
    } catch (IOException e) {
      return new Run(127, e.getMessage());
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
