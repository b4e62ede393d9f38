package org.taipan.core;

import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.lit;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.UInt;

/**
 * Sum or difference by one addition, with one lookup table for each bit of it.
 *
 * <p>A carry chain takes one operand as it is, while the lookup table of a bit can hold a gate
 * before the other one. In a difference it is settled which one is which; so a sum is written as
 * one, of the complement: a + b = a - ~b - 1.
 */
final class AddSubtract {
  private AddSubtract() {}

  /** The left operand plus or minus the right one, modulo two to the power of their width. */
  static Bits of(Bits left, Bits right, Bool subtract) {
    Bool add = subtract.not();
    UInt minuend = cat(left, lit(false)).asUInt();
    UInt subtrahend = cat(right.xor(add.repeat(right.width())), add).asUInt();
    return minuend.minus(subtrahend).asBits().high(left.width());
  }
}
