package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** An instruction of a late unit on its way from the commit to its result. */
public final class LateStep extends Bundle<LateStep> {
  /** Its unit, of those that the core has, the first one lowest; zero: no instruction. */
  public final Bits units;

  /** There is an instruction, and it writes a register other than x0. */
  public final Bool writes = bool();

  /** The register. */
  public final UInt register = uint(5);

  /**
   * A step.
   *
   * @param unitCount how many units the core has
   */
  public LateStep(int unitCount) {
    units = bits(unitCount);
  }

  @Override
  protected LateStep copy() {
    return new LateStep(units.width());
  }
}
