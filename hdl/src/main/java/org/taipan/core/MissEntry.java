package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** What a miss leaves in the CSRs. */
public final class MissEntry extends Bundle<MissEntry> {
  /** Bits of a cause. */
  public static final int CAUSE_WIDTH = 5;

  /** Entry of the miss vector. */
  public final Bits cause = bits(CAUSE_WIDTH);

  /** Address of the instruction. */
  public final UInt pc = uint(64);

  /** Left operand. */
  public final Bits left = bits(64);

  /** Right operand, or the immediate. */
  public final Bits right = bits(64);

  /** Destination register; 0 if there is none. */
  public final UInt register = uint(5);
}
