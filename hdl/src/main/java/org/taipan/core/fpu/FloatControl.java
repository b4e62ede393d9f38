package org.taipan.core.fpu;

import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** What a floating-point instruction wants of the unit; all zero for other instructions. */
public final class FloatControl extends Bundle<FloatControl> {
  /** Left × right + addend: sums, products and fused operations. */
  public final Bool multiplyAdd = bool();

  /** Right counts as 1.0; its bits are zero. */
  public final Bool one = bool();

  /** There is no addend (its bits are zero): a product that is zero has its own sign. */
  public final Bool withoutAddend = bool();

  /** The product counts negated. */
  public final Bool negateProduct = bool();

  /** The addend counts negated. */
  public final Bool negateAddend = bool();

  /** Left / right. */
  public final Bool divide = bool();

  /** The square root of left. */
  public final Bool root = bool();

  /** The addend, a number, to an integer. */
  public final Bool toInteger = bool();

  /** The addend, an integer, to a number. */
  public final Bool fromInteger = bool();

  /** The integer has 32 bits; else 64. */
  public final Bool word = bool();

  /** The integer has no sign. */
  public final Bool withoutSign = bool();

  /** Whether left = right. */
  public final Bool equal = bool();

  /** Whether left &lt; right; with {@link #equal}, left ≤ right. */
  public final Bool less = bool();

  /** The smaller of left and right. */
  public final Bool minimum = bool();

  /** The larger of left and right. */
  public final Bool maximum = bool();

  /** Left with the sign of right. */
  public final Bool copySign = bool();

  /** Left with the opposite of the sign of right. */
  public final Bool invertSign = bool();

  /** Left with its sign changed if right is negative. */
  public final Bool multiplySign = bool();

  /** The class of left. */
  public final Bool classify = bool();
}
