package org.taipan.compiler.ast;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The value of a constant. */
public sealed interface Literal {

  /** The constants there is one of. */
  enum Singleton implements Literal {
    /** {@code None}. */
    NONE,
    /** {@code True}. */
    TRUE,
    /** {@code False}. */
    FALSE,
    /** {@code ...}. */
    ELLIPSIS
  }

  /** An integer, never negative: a sign is a unary operator. */
  record Int(BigInteger value) implements Literal {}

  /** A floating point number, IEEE 754 binary64. */
  record Real(double value) implements Literal {}

  /** An imaginary number such as {@code 2j}. */
  record Imaginary(double value) implements Literal {}

  /**
   * A string.
   *
   * @param value the text; may have lone surrogates, as in Python. Two escapes that would together
   *     form a pair are refused by the parser.
   */
  record Str(String value) implements Literal {}

  /**
   * A bytes literal.
   *
   * @param latin1 the bytes, one in each character (U+0000 to U+00FF)
   */
  record Bytes(String latin1) implements Literal {
    /** The bytes. */
    public byte[] toByteArray() {
      return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
  }
}
