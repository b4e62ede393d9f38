package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** An instruction on its way from execute to memory. */
public final class Executed extends Bundle<Executed> {
  /** Its address. */
  public final UInt pc = uint(64);

  /** Its word. */
  public final Bits instruction = bits(32);

  /** What it wants. */
  public final Control control = new Control();

  /** Its result; the address of a load or store; the source of a CSR instruction. */
  public final Bits result = bits(64);

  /** What a store stores, unless it clears. */
  public final Bits stored = bits(64);

  /** A conditional branch that is taken. */
  public final Bool taken = bool();

  /** Fetch had gone on elsewhere than behind it. */
  public final Bool mispredicted = bool();

  /** The values are not those of the instruction's fast case. */
  public final Bool miss = bool();

  /** With {@link #miss}: the left operand. */
  public final Bits left = bits(64);

  /** With {@link #miss}: the right operand, or the immediate. */
  public final Bits right = bits(64);

  /** Exception found so far. */
  public final PendingTrap trap = new PendingTrap();
}
