package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** A multiplication of two numbers of the same width. */
public final class MultiplyRequest extends Bundle<MultiplyRequest> {
  /** Multiplicand. */
  public final Bits left;

  /** Multiplier. */
  public final Bits right;

  /** {@link #left} is in two's complement; of no effect on the low half of the product. */
  public final Bool leftSigned = bool();

  /** {@link #right} is in two's complement; of no effect on the low half of the product. */
  public final Bool rightSigned = bool();

  /** The low half of the product is to be its own lower half, extended by its sign. */
  public final Bool word = bool();

  private final int operandWidth;

  /**
   * A request.
   *
   * @param operandWidth bits of the operands and of the result
   */
  public MultiplyRequest(int operandWidth) {
    this.operandWidth = operandWidth;
    left = bits(operandWidth);
    right = bits(operandWidth);
  }

  @Override
  protected MultiplyRequest copy() {
    return new MultiplyRequest(operandWidth);
  }
}
