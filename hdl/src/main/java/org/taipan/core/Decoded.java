package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** An instruction on its way from decode to execute, with its operands. */
public final class Decoded extends Bundle<Decoded> {
  /** The lower bits of its address. */
  public final UInt pc = uint(Pc.LOWER_WIDTH);

  /** Its word. */
  public final Bits instruction = bits(32);

  /** Where fetch went on behind it. */
  public final Prediction prediction = new Prediction();

  /** What it wants. */
  public final Control control = new Control();

  /** Value of rs1, unless bypassed; of no meaning if it is not read. */
  public final Bits operand1 = bits(64);

  /** Value of rs2, unless bypassed; of no meaning if it is not read. */
  public final Bits operand2 = bits(64);

  /** The value of rs1 is what write-back holds; it stays there until the instruction takes it. */
  public final Bool bypass1 = bool();

  /** The value of rs2 is what write-back holds; it stays there until the instruction takes it. */
  public final Bool bypass2 = bool();

  /** The addend of a floating-point operation, or what it converts, unless bypassed. */
  public final Bits addend = bits(64);

  /** The addend is what write-back holds; it stays there until the instruction takes it. */
  public final Bool bypassAddend = bool();

  /** Rounding mode of a floating-point operation, never the dynamic one. */
  public final Bits roundingMode = bits(3);

  /** Immediate. */
  public final Bits immediate = bits(ImmediateGenerator.WIDTH);

  /** Exception found so far. */
  public final PendingTrap trap = new PendingTrap();
}
