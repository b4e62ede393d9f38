package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** A division of two numbers of the same width. */
public final class DivisionRequest extends Bundle<DivisionRequest> {
  /** Dividend. */
  public final Bits left;

  /** Divisor. */
  public final Bits right;

  /** {@link #left} is in two's complement. */
  public final Bool leftSigned = bool();

  /** {@link #right} is in two's complement. */
  public final Bool rightSigned = bool();

  /** The result is the remainder; else the quotient. */
  public final Bool second = bool();

  private final int operandWidth;

  /**
   * A request.
   *
   * @param operandWidth bits of the operands and of the result
   */
  public DivisionRequest(int operandWidth) {
    this.operandWidth = operandWidth;
    left = bits(operandWidth);
    right = bits(operandWidth);
  }

  @Override
  protected DivisionRequest copy() {
    return new DivisionRequest(operandWidth);
  }
}
