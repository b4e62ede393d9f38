package org.taipan.fpga;

import java.util.List;
import java.util.Map;

/**
 * Result of a synthesis for Xilinx 7-series.
 *
 * @param cells number of cells by type
 * @param latches names of the types of latches among them, which a synchronous design has none of
 * @param loops what was found of combinational loops, one line each
 */
public record Synthesis(Map<String, Integer> cells, List<String> latches, List<String> loops) {

  /** A copy that nobody else can change. */
  public Synthesis {
    cells = Map.copyOf(cells);
    latches = List.copyOf(latches);
    loops = List.copyOf(loops);
  }

  /** What it occupies. */
  public Resources resources() {
    return Resources.of(cells);
  }
}
