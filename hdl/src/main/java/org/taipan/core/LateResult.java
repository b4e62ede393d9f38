package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;

/** The late result of a cycle. */
public final class LateResult extends Bundle<LateResult> {
  /** The unit that it comes from, the first one lowest; zero: there is none. */
  public final Bits units;

  /** The result; zero if there is none. */
  public final Bits value = bits(64);

  /**
   * A result.
   *
   * @param unitCount how many units the core has
   */
  public LateResult(int unitCount) {
    units = bits(unitCount);
  }

  @Override
  protected LateResult copy() {
    return new LateResult(units.width());
  }
}
