package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;

/** The generated core in yosys. */
class CoreSynthesisTest {
  @TempDir private Path folder;

  @Test
  void theMinimalCoreHasNoLatchAndNoLoopAndFitsTheSmallBoard() {
    Generator.generate(Configuration.named("minimal"), folder);
    Synthesis synthesis = Yosys.synthesize(folder);
    assertEquals(List.of(), synthesis.latches());
    assertEquals(List.of(), synthesis.loops());
    Resources used = synthesis.resources();
    Resources all = Board.ARTY_Z7_10.resources();
    assertTrue(used.lut() > 1000 && used.lut() < all.lut(), used.toString());
    assertTrue(used.ff() > 500 && used.ff() < all.ff(), used.toString());
    assertTrue(used.dsp() < all.dsp() && used.bram36() < all.bram36(), used.toString());
  }
}
