package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/**
 * What an instruction of Zba, Zbb or Zicond wants beyond the base operations; all zero for others.
 */
public final class BitControl extends Bundle<BitControl> {
  /** The left operand of the adder is shifted left by 0 to 3. */
  public final UInt scale = uint(2);

  /** Together with {@link Control#shift}: what leaves at one end enters at the other. */
  public final Bool rotate = bool();

  /** Number of zeros above the highest one. */
  public final Bool leadingZeros = bool();

  /** Number of zeros below the lowest one. */
  public final Bool trailingZeros = bool();

  /** Number of ones. */
  public final Bool ones = bool();

  /** Bytes in the opposite order. */
  public final Bool reverseBytes = bool();

  /** All ones in each byte that is not zero. */
  public final Bool combineBytes = bool();

  /** Low byte, sign-extended. */
  public final Bool signedByte = bool();

  /** Low 16 bits, sign-extended. */
  public final Bool signedHalf = bool();

  /** Low 16 bits, zero-extended. */
  public final Bool unsignedHalf = bool();

  /** The lesser operand. */
  public final Bool minimum = bool();

  /** The greater operand. */
  public final Bool maximum = bool();

  /** The left operand, but zero if the right one is zero. */
  public final Bool zeroIfZero = bool();

  /** The left operand, but zero unless the right one is zero. */
  public final Bool zeroUnlessZero = bool();
}
