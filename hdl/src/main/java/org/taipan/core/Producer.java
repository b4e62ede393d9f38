package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** What a stage tells about the register that its instruction writes. */
public final class Producer extends Bundle<Producer> {
  /** The stage holds an instruction that writes a register other than x0. */
  public final Bool writes = bool();

  /** The register. */
  public final UInt register = uint(5);

  /** The value is known in this cycle. */
  public final Bool available = bool();

  /** If not available: the value is in write-back in the next cycle. */
  public final Bool soon = bool();

  /** The value, if available. */
  public final Bits value = bits(64);

  /** The stage holds an instruction that accesses a CSR. */
  public final Bool csr = bool();

  /** The late unit, if any, of the stage's instruction, whether it writes a register or not. */
  public final Bits late;

  private final int lateUnits;

  /**
   * A stage's answer.
   *
   * @param lateUnits how many late units the core has
   */
  public Producer(int lateUnits) {
    this.lateUnits = lateUnits;
    late = bits(lateUnits);
  }

  @Override
  protected Producer copy() {
    return new Producer(lateUnits);
  }
}
