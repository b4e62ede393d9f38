package org.taipan.hdl;

import java.math.BigInteger;
import spinal.core.MaskedLiteral;
import spinal.core.MaskedLiteral$;
import spinal.core.internals.BitsLiteral$;
import spinal.core.internals.SIntLiteral$;
import spinal.core.internals.UIntLiteral$;

/** Constants. Each one has an explicit width and must fit. */
final class Literal {
  private Literal() {}

  static Bool bool(boolean value) {
    return new Bool(spinal.core.package$.MODULE$.Bool(value, Site.here().location()));
  }

  /**
   * The number that a Java {@code long} stands for: of a signal of 64 bits without sign it is the
   * bit pattern, so -1 is all ones; otherwise the number itself.
   */
  static BigInteger of(long value, int width, boolean signed) {
    BigInteger number = BigInteger.valueOf(value);
    return value < 0 && !signed && width == Long.SIZE
        ? number.add(BigInteger.ONE.shiftLeft(Long.SIZE))
        : number;
  }

  static UInt uint(BigInteger value, int width) {
    fits(value, width, false);
    var raw = new spinal.core.UInt();
    raw.setWidth(width);
    raw.setAsTypeNode();
    return new UInt(UIntLiteral$.MODULE$.apply(new scala.math.BigInt(value), width, raw), width);
  }

  static SInt sint(BigInteger value, int width) {
    fits(value, width, true);
    var raw = new spinal.core.SInt();
    raw.setWidth(width);
    raw.setAsTypeNode();
    return new SInt(SIntLiteral$.MODULE$.apply(new scala.math.BigInt(value), width, raw), width);
  }

  static Bits bits(BigInteger value, int width) {
    fits(value, width, false);
    var raw = new spinal.core.Bits();
    raw.setWidth(width);
    raw.setAsTypeNode();
    return new Bits(BitsLiteral$.MODULE$.apply(new scala.math.BigInt(value), width, raw), width);
  }

  static void fits(BigInteger value, int width, boolean signed) {
    HdlError.check(
        signed ? value.bitLength() < width : value.signum() >= 0 && value.bitLength() <= width,
        "the constant %s does not fit into %d bits %s sign",
        value,
        width,
        signed ? "with" : "without");
  }

  static MaskedLiteral masked(String pattern, int width) {
    String digits = pattern.replace("_", "");
    HdlError.check(
        digits.matches("[01-]*"), "pattern '%s': only 0, 1, - and _ may be used", pattern);
    HdlError.check(
        digits.length() == width,
        "width mismatch: pattern '%s' has %d bits, the signal has %d bits",
        pattern,
        digits.length(),
        width);
    return MaskedLiteral$.MODULE$.apply(digits);
  }
}
