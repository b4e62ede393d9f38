package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on Python files: run, build, disasm. */
class RunTest {
  @TempDir private Path folder;

  private Path python(String text) throws IOException {
    return Files.writeString(folder.resolve("my program.py"), text);
  }

  @Test
  void optionsMayStandBeforeAndBehindTheFile() throws IOException {
    Path file = python("print('hi')\n");
    Cli.Result expected = new Cli.Result(0, "hi\n", "");
    assertEquals(expected, taipan("run", "--on", "golden", file));
    assertEquals(expected, taipan("run", file, "--on", "golden"));
    assertEquals(expected, taipan("run", file, "an argument", "--on", "golden", "another"));
    assertEquals(expected, taipan("run", "--on", "golden", file, "--", "--on", "paper"));
  }

  @Test
  void anArgumentThatLooksLikeAnOptionNeedsTheSeparator() throws IOException {
    Cli.Result result = taipan("run", python("print('hi')\n"), "--on", "golden", "--verbose");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith("taipan: Unknown option: '--verbose'"), result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void anUncaughtErrorGivesCPythonsTracebackAndOne(String machine) throws IOException {
    Path file = python("print('before')\nprint(1 // 0)\n");
    assertEquals(
        new Cli.Result(
            1,
            "before\n",
            """
            Traceback (most recent call last):
              File "%s", line 2, in <module>
                print(1 // 0)
                      ~~^^~~
            ZeroDivisionError: integer division or modulo by zero
            """
                .formatted(file)),
        taipan("run", file, "--on", machine));
  }

  @Test
  void aSyntaxErrorIsPrintedAsCPythonDoes() throws IOException {
    Path file = python("x = 1\nif x\n    pass\n");
    assertEquals(
        new Cli.Result(
            2,
            "",
            """
              File "%s", line 2
                if x
                    ^
            SyntaxError: expected ':'
            """
                .formatted(file)),
        taipan("run", file));
  }

  @Test
  void aTracebackShowsTheAbsolutePathAsCPythonDoes() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path relative = here.relativize(python("print(1 // 0)\n"));
    assertEquals(
        new Cli.Result(
            1,
            "",
            """
            Traceback (most recent call last):
              File "%s", line 1, in <module>
                print(1 // 0)
                      ~~^^~~
            ZeroDivisionError: integer division or modulo by zero
            """
                .formatted(here.resolve(relative))),
        taipan("run", "--on", "golden", Path.of(".").resolve(relative)));
  }

  @Test
  void whatIsNotSupportedIsNamedWithItsPlace() throws IOException {
    Path file = python("print(eval('1'))\n");
    Cli.Result result = taipan("run", file);
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .err()
            .startsWith("  File \"" + file + "\", line 1\n    print(eval('1'))\n          ^"),
        result.err());
    assertTrue(result.err().contains("not supported"), result.err());
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Path file = folder.resolve("nothing.py");
    for (String command : new String[] {"run", "disasm"}) {
      assertEquals(
          new Cli.Result(2, "", "taipan: cannot open " + file + ": no such file\n"),
          taipan(command, file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void anEndlessLoopIsEndedByTheLimit(String machine) throws IOException {
    Path file = python("print('go')\nwhile True:\n    pass\n");
    Cli.Result result = taipan("run", file, "--on", machine, "--max-cycles", "100000");
    assertEquals(5, result.exitCode());
    assertEquals("go\n", result.out(), "what was printed before is not lost");
    assertTrue(result.err().contains("has not ended within 100000"), result.err());
  }

  @Test
  void aBuiltProgramRuns() throws IOException {
    Path elf = folder.resolve("program.elf");
    assertEquals(new Cli.Result(0, "", ""), taipan("build", python("print(6 * 7)\n"), "-o", elf));
    assertEquals(new Cli.Result(0, "42\n", ""), taipan("exec", elf, "--on", "golden"));
  }

  @Test
  void buildingIntoAFolderThatIsNotThereIsAnError() throws IOException {
    Path elf = folder.resolve("nowhere/program.elf");
    Cli.Result result = taipan("build", python("print(6 * 7)\n"), "-o", elf);
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith("taipan: cannot write " + elf), result.err());
  }

  @Test
  void aListingHasSymbolsAndSourceLines() throws IOException {
    Path file = python("def twice(x):\n    return x + x\n\n\nprint(twice(4))\n");
    Cli.Result source = taipan("disasm", file);
    assertEquals(0, source.exitCode());
    assertTrue(source.out().contains("twice>:\n; " + file + ":"), "symbol, then source line");
    assertTrue(source.out().contains("; " + file + ":2: return x + x\n"), "source line");
    Path elf = folder.resolve("program.elf");
    taipan("build", file, "-o", elf);
    assertEquals(source.out(), taipan("disasm", elf).out(), "the same from the ELF file");
  }

  @Test
  void aProfileNamesFunctionsAndLines() throws IOException {
    Path file =
        python(
            """
            def busy(n):
                total = 0
                for i in range(n):
                    total += i * i
                return total


            print(busy(2000))
            """);
    Cli.Result result = taipan("run", file, "--on", "golden", "--profile");
    assertEquals("2664667000\n", result.out());
    assertTrue(result.err().contains(file + ":4: total += i * i"), result.err());
    String first = result.err().lines().skip(1).findFirst().orElseThrow();
    assertTrue(first.contains("busy"), "the most expensive function: " + result.err());
  }
}
