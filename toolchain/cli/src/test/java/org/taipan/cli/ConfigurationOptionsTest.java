package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are compiled for the configuration that the options describe. */
class ConfigurationOptionsTest {
  private static final String SET = "--set";
  private static final String ARITHMETIC = "isa.value.arithmetic=true";

  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void write() throws IOException {
    program =
        Files.writeString(
            folder.resolve("sum.py"),
            """
            def sum_to(n):
                s = 0
                i = 0
                while i < n:
                    i = i + 1
                    s = s + i
                return s
            print(sum_to(10))
            """);
  }

  @Test
  void codeUsesTheInstructionsOfTheConfiguration() {
    assertTrue(listing(SET, ARITHMETIC).contains("py.add "));
    assertFalse(listing().contains("py."));
    assertFalse(listing(SET, ARITHMETIC, "--without", "arithmetic").contains("py."));
  }

  @Test
  void aFileIsBuiltForAConfiguration() {
    Path elf = folder.resolve("sum.elf");
    Cli.Result built = taipan("build", SET, ARITHMETIC, program, "-o", elf);
    assertEquals(0, built.exitCode(), built.err());
    Cli.Result fits = taipan("exec", elf, "--on", "golden", SET, ARITHMETIC);
    assertEquals("55\n", fits.out(), fits.err());
    assertEquals(0, fits.exitCode(), fits.err());
    Cli.Result lacks = taipan("exec", elf, "--on", "golden");
    assertTrue(lacks.err().contains("illegal instruction"), lacks.err());
  }

  @Test
  void whatDoesNotExistIsNamed() {
    Cli.Result result = taipan("build", "--config", "nosuch", program, "-o", folder.resolve("x"));
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertTrue(result.err().contains("nosuch"), result.err());
  }

  private String listing(String... options) {
    Object[] arguments = new Object[options.length + 4];
    arguments[0] = "disasm";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = "--function";
    arguments[options.length + 2] = "__main__.sum_to";
    arguments[options.length + 3] = program;
    Cli.Result result = taipan(arguments);
    assertEquals(0, result.exitCode(), result.err());
    return result.out();
  }
}
