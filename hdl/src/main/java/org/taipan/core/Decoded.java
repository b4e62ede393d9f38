package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** An instruction on its way from decode to execute, with its operands. */
public final class Decoded extends Bundle<Decoded> {
  /** Its address. */
  public final UInt pc = uint(64);

  /** Its word. */
  public final Bits instruction = bits(32);

  /** Where fetch went on behind it. */
  public final Prediction prediction = new Prediction();

  /** What it wants. */
  public final Control control = new Control();

  /** Left operand of the computation. */
  public final Bits left = bits(64);

  /** Right operand of the computation. */
  public final Bits right = bits(64);

  /** Value of rs2, for stores. */
  public final Bits stored = bits(64);

  /** Immediate, of which branches and jumps make their target. */
  public final Bits immediate = bits(ImmediateGenerator.WIDTH);

  /** Exception found so far. */
  public final PendingTrap trap = new PendingTrap();
}
