package org.taipan.core.fpu;

/** Sizes of the format (IEEE 754-2019, 3.4) and of the numbers between the steps. */
final class Binary64 {
  /** Bits of a significand, the leading one included. */
  static final int PRECISION = 53;

  /** Bits of the fraction field. */
  static final int FRACTION_BITS = PRECISION - 1;

  /** Bits of the exponent field. */
  static final int EXPONENT_BITS = 11;

  /** An exponent field of this value means 2^0. */
  static final int BIAS = 1023;

  /** The exponent field of infinities and NaNs. */
  static final int EXPONENT_OF_INFINITY = (1 << EXPONENT_BITS) - 1;

  /**
   * Bits of a biased exponent between the steps, in two's complement: it may be that of a product
   * or quotient that is far out of the format's range.
   */
  static final int WIDE_EXPONENT_BITS = 13;

  /** Bits of a product of significands; its bit 104 has the weight of both hidden bits. */
  static final int PRODUCT_BITS = 2 * PRECISION;

  /** Bits of an addend: a significand at the top, or an integer. */
  static final int ADDEND_BITS = 64;

  /** Bits below the product: those of a sum that cancels by one place, and a sticky bit. */
  static final int BELOW_PRODUCT = 3;

  /** Bits above the product: an addend so far to the left and two zeros between. */
  static final int ABOVE_PRODUCT = PRECISION + 2;

  /**
   * Bits of the magnitude of a sum. Its highest bit has the weight of the leading bit of an addend
   * that is not shifted; the bits from 3 to 108 are those of the product.
   */
  static final int WINDOW_BITS = ABOVE_PRODUCT + PRODUCT_BITS + BELOW_PRODUCT;

  /** The weight of the window's highest bit relative to the product's hidden bits: 2^56. */
  static final int WINDOW_ABOVE_PRODUCT = WINDOW_BITS - 1 - BELOW_PRODUCT - 2 * FRACTION_BITS;

  /** The biased exponent of the highest bit of a 64-bit integer. */
  static final int EXPONENT_OF_INTEGER = BIAS + ADDEND_BITS - 1;

  private Binary64() {}
}
