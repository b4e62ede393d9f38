package org.taipan.fpga;

import java.util.Arrays;
import java.util.Optional;

/** A board that Taipan is made for, and what its FPGA has (Xilinx DS190). */
public enum Board {
  ARTY_Z7_20("arty-z7-20", "xc7z020clg400-1", new Resources(53_200, 106_400, 140, 220)),
  ARTY_Z7_10("arty-z7-10", "xc7z010clg400-1", new Resources(17_600, 35_200, 60, 80));

  private final String id;
  private final String part;
  private final Resources resources;

  Board(String id, String part, Resources resources) {
    this.id = id;
    this.part = part;
    this.resources = resources;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  /** The FPGA's part number. */
  public String part() {
    return part;
  }

  /** What the FPGA has in all. */
  public Resources resources() {
    return resources;
  }

  /** The board with a name. */
  public static Optional<Board> named(String id) {
    return Arrays.stream(values()).filter(board -> board.id.equals(id)).findFirst();
  }
}
