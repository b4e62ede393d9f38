package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.core.AluFault;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;

/** A circuit whose xor is an or, and one that is right. */
class LockstepTest {
  /** 6 ^ 3 is 5, and 6 | 3 is 7 with the tag of an int, which exclusive or would have cleared. */
  private static final String DIFFERENCE = "\\* register +(\\w+) = 0x5 +\\1 = 0xfff9000000000007";

  @TempDir private Path folder;

  private Path verilog(AluFault fault) {
    Generator.generate(Configuration.named("sim").withFault(fault), folder);
    return folder;
  }

  private Path python(String text) throws IOException {
    return Files.writeString(folder.resolve("xor.py"), text);
  }

  @Test
  void aBrokenCircuitIsReportedWithBothSidesAndAWaveform() throws IOException {
    Path program = python("a = 6\nfor i in range(3):\n    a = a ^ 3\nprint(a)\n");
    Cli.Result result =
        taipan("run", program, "--lockstep", "--verilog", verilog(AluFault.XOR_IS_OR));
    assertEquals(4, result.exitCode(), result.err());
    assertTrue(result.err().contains("taipan: " + program + ": "), result.err());
    assertTrue(result.err().lines().anyMatch(line -> line.matches(DIFFERENCE)), result.err());
    assertTrue(result.err().contains("[" + program + ":3]"), "the Python line: " + result.err());
    assertTrue(result.err().contains("last records before it"), result.err());
    Path waveform = Path.of("xor.fst");
    assertTrue(result.err().contains("waveform: xor.fst"), result.err());
    assertTrue(Files.size(waveform) > 0);
    Files.delete(waveform);
  }

  /** It may also go on for ever. */
  @Test
  void withoutLockstepTheBrokenCircuitGivesAWrongResult() throws IOException {
    Path program = python("a = 6\nprint(a ^ 3)\n");
    assertNotEquals(
        new Cli.Result(0, "5\n", ""),
        taipan(
            "run", program, "--max-cycles", "2000000", "--verilog", verilog(AluFault.XOR_IS_OR)));
  }

  @Test
  void theRightCircuitPasses() throws IOException {
    Path program = python("a = 6\nprint(a ^ 3)\n");
    assertEquals(
        new Cli.Result(0, "5\n", ""),
        taipan("run", program, "--lockstep", "--verilog", verilog(AluFault.NONE)));
  }
}
