package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** Which register gives the third operand of a floating-point operation; at most one does. */
public final class AddendSource extends Bundle<AddendSource> {
  /** What is converted. */
  public final Bool rs1 = bool();

  /** What is added to, or subtracted from, rs1. */
  public final Bool rs2 = bool();

  /** What is added to, or subtracted from, the product. */
  public final Bool rs3 = bool();

  /** Some register does. */
  Bool any() {
    return rs1.or(rs2).or(rs3);
  }
}
