package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;

/**
 * Size and speed of the named configurations against the recorded ones. Where yosys 0.55 cannot be
 * had, the system's takes over, and only latches, loops and the board's size count.
 */
class AreaTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("taipan.repository"));

  @TempDir private Path folder;

  @Test
  void theMinimalConfigurationHasNotGrown() throws IOException {
    check("minimal");
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"default", "arty-z7-20", "arty-z7-10"})
  void theConfigurationHasNotGrown(String name) throws IOException {
    check(name);
  }

  private void check(String name) throws IOException {
    Generator.generate(Configuration.named(name).with("retirement", "false"), folder);
    YosysTool tool = yosys();
    Measurement measured = Measure.of(tool, folder).flat();
    assertEquals(List.of(), measured.faults());
    Resources used = measured.total();
    Resources all = Board.ARTY_Z7_10.resources();
    assertTrue(used.lut() < all.lut() && used.ff() < all.ff(), used.toString());
    assertTrue(used.dsp() < all.dsp() && used.bram36() < all.bram36(), used.toString());
    if (tool.comparable()) {
      Comparison comparison = new AreaRecord(REPOSITORY).compare(name, measured);
      String update = "./taipan fpga report --board arty-z7-20 --config " + name + " --record";
      comparison
          .improvements()
          .forEach(line -> note(name + " has improved: " + line + "; to keep it: " + update));
      assertEquals(
          List.of(), comparison.growth(), name + " has grown. If that is meant: " + update);
    }
  }

  @Test
  void thePageShowsTheRecordedNumbers() throws IOException {
    assertTrue(
        new AreaRecord(REPOSITORY).isPageUpToDate(),
        "the table of docs/fpga.md is not that of docs/results/fpga.json;"
            + " ./taipan fpga report --board arty-z7-20 --record writes both");
  }

  private static YosysTool yosys() {
    try {
      return YosysTool.ofNpm(REPOSITORY.resolve("target/taipan"));
    } catch (SynthesisException e) {
      note("not compared with docs/results/fpga.json, yosys 0.55 cannot be had: " + e.getMessage());
      return YosysTool.onPath();
    }
  }

  /** Surefire shows it between the results. */
  private static void note(String text) {
    System.out.println("note: " + text);
  }
}
