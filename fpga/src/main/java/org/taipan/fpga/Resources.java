package org.taipan.fpga;

import java.util.Map;

/**
 * Primitives of a Xilinx 7-series FPGA.
 *
 * @param lut six-input look-up tables, those used as memory and shift registers included
 * @param ff flip-flops
 * @param bram36 block RAMs of 36 kbit; half of one counts 0.5
 * @param dsp DSP48E1 slices
 */
public record Resources(int lut, int ff, double bram36, int dsp) {

  /**
   * Adds up the cells of a netlist (Xilinx UG953: each LUT, flip-flop, distributed and block RAM
   * primitive and what it occupies); cells that occupy none of the four are left out.
   *
   * @param cells number of cells by type
   */
  static Resources of(Map<String, Integer> cells) {
    int lut = 0;
    int ff = 0;
    int halfBrams = 0;
    int dsp = 0;
    for (Map.Entry<String, Integer> cell : cells.entrySet()) {
      int count = cell.getValue();
      switch (cell.getKey()) {
        case "LUT1", "LUT2", "LUT3", "LUT4", "LUT5", "LUT6", "SRL16E", "SRLC32E" -> lut += count;
        case "RAM32X1S", "RAM64X1S" -> lut += count;
        case "RAM32X1D", "RAM64X1D", "RAM128X1S" -> lut += 2 * count;
        case "RAM32M", "RAM64M", "RAM128X1D", "RAM256X1S" -> lut += 4 * count;
        case "FDRE", "FDSE", "FDCE", "FDPE" -> ff += count;
        case "RAMB18E1" -> halfBrams += count;
        case "RAMB36E1" -> halfBrams += 2 * count;
        case "DSP48E1" -> dsp += count;
        default -> {}
      }
    }
    return new Resources(lut, ff, halfBrams / 2.0, dsp);
  }

  /** A number of the same. */
  Resources times(int n) {
    return new Resources(lut * n, ff * n, bram36 * n, dsp * n);
  }
}
