package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.taipan.cli.Cli.taipan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.cli.host.Tool;

/** Every program in examples/ prints what CPython prints, on golden and on the circuit. */
class ExamplesTest {
  private static final Path FOLDER = Path.of(System.getProperty("taipan.repository"), "examples");

  static Stream<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** What testbench/src/test/python/record.py recorded: lines without errors, exit code 0. */
  private static String recorded(String program) throws IOException {
    Path file = FOLDER.resolve(program.replace(".py", ".expected"));
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.getFirst().startsWith("cpython 3."), lines.getFirst());
    assertEquals("exit 0", lines.get(1));
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(2, lines.size())) {
      assertTrue(line.startsWith("out|"), line);
      text.append(line.substring(4)).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void goldenPrintsWhatCPythonPrints(String program) throws IOException {
    assertEquals(
        new Cli.Result(0, recorded(program), ""),
        taipan("run", FOLDER.resolve(program), "--on", "golden"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theCircuitPrintsItInLockstepWithGolden(String program) throws IOException {
    assertEquals(
        new Cli.Result(0, recorded(program), ""),
        taipan("run", FOLDER.resolve(program), "--lockstep", "--max-cycles", "100000000"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theRecordingIsUpToDate(String program) throws Exception {
    assumeTrue(Tool.PYTHON.find().isPresent(), "python3 is not installed");
    Process python =
        new ProcessBuilder(Tool.PYTHON.find().get().toString(), "-I", "-X", "utf8", program)
            .directory(FOLDER.toFile())
            .start();
    String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, python.waitFor());
    assertEquals(out, recorded(program));
  }

  @Test
  void thereAreAtLeastTwelve() throws IOException {
    assertTrue(programs().count() >= 12);
  }
}
