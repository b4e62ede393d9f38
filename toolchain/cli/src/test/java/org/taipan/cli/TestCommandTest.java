package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test command, on a Maven that plays back what Maven prints. */
class TestCommandTest {
  private static final String OUTPUT =
      """
      [INFO] Scanning for projects...
      WARNING: A terminally deprecated method in sun.misc.Unsafe has been called
      [INFO] Building Taipan ISA 0.1.0-SNAPSHOT                                 [2/8]
      [INFO] Running org.taipan.isa.CsrTest
      [INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in org.taipan.isa.CsrTest
      [INFO] Results:
      """;

  @TempDir private Path folder;
  private FakeTools tools;

  @BeforeEach
  void makeTools() throws IOException {
    assumeTrue(Files.exists(Path.of("/usr/include/zlib.h")), "zlib1g-dev is not installed");
    tools = FakeTools.in(folder.resolve("bin"));
    for (String tool : List.of("verilator", "g++", "make", "yosys", "node", "npm")) {
      tools.add(tool, "exit 0");
    }
    Files.writeString(folder.resolve("output"), OUTPUT);
  }

  private Cli.Result test(String ending, String... arguments) throws Exception {
    tools.add("mvn", "echo \"[INFO] $JAVA_HOME $PWD $*\"; cat '" + folder + "/output'; " + ending);
    Object[] words = new Object[arguments.length + 1];
    words[0] = "test";
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    return Cli.spawnIn(folder.resolve("repository"), tools.environment(), words);
  }

  @Test
  void resultsAreShownAndTheRestIsInTheLog() throws Exception {
    Cli.Result result = test("exit 0");
    Path log = folder.resolve("repository/target/taipan/test.log");
    assertEquals(
        new Cli.Result(
            0,
            """
            Taipan ISA
              Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in org.taipan.isa.CsrTest
            All tests passed; Maven's whole output: %s
            """
                .formatted(log),
            ""),
        result);
    List<String> lines = Files.readAllLines(log);
    assertEquals(OUTPUT.lines().toList(), lines.subList(1, lines.size()));
    assertTrue(lines.getFirst().contains(System.getProperty("java.home")), lines.getFirst());
    assertTrue(lines.getFirst().endsWith(" verify"), lines.getFirst());
    assertTrue(!lines.getFirst().contains("taipan.test.excluded"), lines.getFirst());
  }

  @Test
  void aFailureIsShownInFullAndGivesOne() throws Exception {
    Cli.Result result =
        test("echo '[ERROR] CsrTest.widths:12 expected 3'; echo '\tat Csr.java:3'; exit 1");
    assertEquals(1, result.exitCode());
    assertTrue(
        result.out().contains("[ERROR] CsrTest.widths:12 expected 3\n\tat Csr.java:3\nFAILED"),
        result.out());
  }

  @Test
  void longTestsAreIncludedOnRequest() throws Exception {
    test("exit 0", "--long");
    List<String> log = Files.readAllLines(folder.resolve("repository/target/taipan/test.log"));
    assertTrue(log.getFirst().contains("-Dtaipan.test.excluded= "), log.getFirst());
  }
}
