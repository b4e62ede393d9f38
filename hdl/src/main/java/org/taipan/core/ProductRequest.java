package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** A multiplication or division of two numbers of the same width. */
public final class ProductRequest extends Bundle<ProductRequest> {
  /** Multiplicand, dividend. */
  public final Bits left;

  /** Multiplier, divisor. */
  public final Bits right;

  /** {@link #left} is in two's complement. */
  public final Bool leftSigned = bool();

  /** {@link #right} is in two's complement. */
  public final Bool rightSigned = bool();

  /** The high half of the product, or the remainder; else the low half, or the quotient. */
  public final Bool second = bool();

  private final int operandWidth;

  /**
   * A request.
   *
   * @param operandWidth bits of the operands and of the result
   */
  public ProductRequest(int operandWidth) {
    this.operandWidth = operandWidth;
    left = bits(operandWidth);
    right = bits(operandWidth);
  }

  @Override
  protected ProductRequest copy() {
    return new ProductRequest(operandWidth);
  }
}
