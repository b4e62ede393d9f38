package org.taipan.core.fpu;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** A result that is known without arithmetic, and which it is; at most one of them. */
final class Shortcut extends Bundle<Shortcut> {
  /** There is one. */
  final Bool known = bool();

  /** The exponent and fraction of left. */
  final Bool left = bool();

  /** The exponent and fraction of right. */
  final Bool right = bool();

  /** The canonical NaN. */
  final Bool nan = bool();

  /** Infinity. */
  final Bool infinity = bool();

  /** The sign, for all but integers. */
  final Bool sign = bool();

  /** A truth value or class. */
  final Bits number = bits(10);

  /** If an integer is too large, it is so by being too number. */
  final Bool below = bool();

  /** The operation is invalid. */
  final Bool invalid = bool();

  /** A finite number was divided by zero. */
  final Bool divideByZero = bool();
}
