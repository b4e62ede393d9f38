package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --config nosuch          | taipan: no configuration 'nosuch'
          --set nosuch=1           | taipan: no parameter 'nosuch'
          --set fetch.lines=3      | taipan: fetch.lines = 3: must be a power of two from 2 to 64
          --set fetch.lines        | taipan: Value for option option '--set' (KEY=VALUE) should be in KEY=VALUE format
          --on paper               | taipan: Invalid value for option '--on': 'paper' is not golden or rtl
          --max-cycles 0           | taipan: --max-cycles 0: must be at least 1
          --without call           | taipan: --without call: this group is not implemented yet
          --without nosuch         | taipan: --without nosuch: no such group; the groups are arithmetic
          --lockstep --on golden   | taipan: --lockstep compares the circuit with golden
          --lockstep --profile     | taipan: --profile and --lockstep do not go together
          --nosuch                 | taipan: Unknown option: '--nosuch'
          """)
  void whatMakesNoSenseIsAnError(String options, String message) throws Exception {
    Path program = BareMetal.write(Files.createTempFile("taipan", ".elf"), "li t6, 1\n");
    List<Object> arguments = new ArrayList<>(List.of("exec", program));
    arguments.addAll(List.of(options.split(" ")));
    Cli.Result result = taipan(arguments.toArray());
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith(message), result.err());
    Files.delete(program);
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Cli.Result result = taipan("--version");
    assertEquals(0, result.exitCode());
    assertTrue(result.out().matches("taipan \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), result.out());
  }

  @Test
  void withoutACommandThereIsAnError() {
    assertEquals(2, taipan().exitCode());
    assertEquals(2, taipan("nosuch").exitCode());
  }

  @Test
  void anUnknownKernelIsAnErrorThatNamesTheOthers() {
    Cli.Result result = taipan("bench", "core", "nosuch");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().startsWith("taipan: bench core: no kernel 'nosuch': there are copy, "),
        result.err());
    assertEquals(2, taipan("bench").exitCode());
  }

  @Test
  void aKernelThatNeedsOtherInstructionsIsAnError() {
    Cli.Result result = taipan("bench", "core", "fft", "--config", "minimal");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().startsWith("taipan: bench core: kernel fft needs more than RV64IM"),
        result.err());
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : List.of("run exec build disasm rtl bench fpga doctor test".split(" "))) {
      Cli.Result result = taipan(command, "--help");
      assertEquals(0, result.exitCode());
      assertTrue(result.out().startsWith("Usage: taipan " + command), result.out());
    }
  }
}
