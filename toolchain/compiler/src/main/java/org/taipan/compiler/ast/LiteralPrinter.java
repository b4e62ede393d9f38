package org.taipan.compiler.ast;

import java.math.BigDecimal;
import java.math.MathContext;
import org.taipan.compiler.source.Printable;

/** Constants as Python's {@code repr} prints them. */
final class LiteralPrinter {
  private LiteralPrinter() {}

  static String repr(Literal literal) {
    return switch (literal) {
      case Literal.Singleton.NONE -> "None";
      case Literal.Singleton.TRUE -> "True";
      case Literal.Singleton.FALSE -> "False";
      case Literal.Singleton.ELLIPSIS -> "Ellipsis";
      case Literal.Int(var value) -> value.toString();
      case Literal.Real(double value) -> repr(value);
      case Literal.Imaginary(double value) -> imaginary(value);
      case Literal.Str(String value) -> repr(value);
      case Literal.Bytes(String latin1) -> "b" + quote(latin1, true);
    };
  }

  static String repr(String text) {
    return quote(text, false);
  }

  /** Shortest digits that read back the same, in exponent form below 1e-4 and from 1e16. */
  private static String repr(double value) {
    if (value < 0) {
      return "-" + repr(-value);
    }
    if (Double.isInfinite(value)) {
      return "inf";
    }
    BigDecimal digits = shortest(value);
    int exponent = digits.precision() - digits.scale() - 1;
    if (value == 0) {
      return "0.0";
    }
    if (exponent >= -4 && exponent < 16) {
      String plain = digits.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    String unscaled = digits.unscaledValue().toString();
    return unscaled.charAt(0)
        + (unscaled.length() > 1 ? "." + unscaled.substring(1) : "")
        + "e%c%02d".formatted(exponent < 0 ? '-' : '+', Math.abs(exponent));
  }

  /** The JDK prints at least two digits, even where one identifies the number. */
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal one = digits.round(new MathContext(1));
    return one.doubleValue() == value ? one : digits;
  }

  private static String imaginary(double value) {
    String real = repr(value);
    return (real.endsWith(".0") ? real.substring(0, real.length() - 2) : real) + "j";
  }

  private static String quote(String text, boolean bytes) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            case '\\' -> quoted.append("\\\\");
            default -> {
              if (point == quote) {
                quoted.append('\\').append(quote);
              } else if (isPrintable(point, bytes)) {
                quoted.appendCodePoint(point);
              } else {
                quoted.append(escape(point));
              }
            }
          }
        });
    return quoted.append(quote).toString();
  }

  private static boolean isPrintable(int point, boolean bytes) {
    return Printable.is(point) && (point < 0x7f || !bytes);
  }

  private static String escape(int point) {
    if (point <= 0xff) {
      return "\\x%02x".formatted(point);
    }
    return point <= 0xffff ? "\\u%04x".formatted(point) : "\\U%08x".formatted(point);
  }
}
