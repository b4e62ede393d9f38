package org.taipan.isa.asm;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and symbols with offsets, as operands write them. */
final class Expression {
  private static final Pattern SUM =
      Pattern.compile("([A-Za-z_.$][\\w.$]*)\\s*(?:([+-])\\s*(\\w+))?");

  private Expression() {}

  /** A decimal, 0x, 0b or character literal; 64 bits, unsigned or negative. */
  static long number(String text) {
    String t = text.replace("_", "");
    boolean negative = t.startsWith("-");
    String digits = negative ? t.substring(1) : t;
    long value;
    if (digits.startsWith("0x")) {
      value = Long.parseUnsignedLong(digits.substring(2), 16);
    } else if (digits.startsWith("0b")) {
      value = Long.parseUnsignedLong(digits.substring(2), 2);
    } else if (digits.length() == 3 && digits.charAt(0) == '\'' && digits.charAt(2) == '\'') {
      value = digits.charAt(1);
    } else {
      value = Long.parseUnsignedLong(digits);
    }
    return negative ? -value : value;
  }

  /** A number, a symbol, or a symbol plus or minus a number. */
  static long value(Statement s, String text, Map<String, Long> symbols) {
    Matcher m = SUM.matcher(text);
    if (m.matches()) {
      Long base = symbols.get(m.group(1));
      if (base == null) {
        throw s.error("unknown symbol '" + m.group(1) + "'");
      }
      long offset = m.group(3) == null ? 0 : literal(s, m.group(3));
      return "-".equals(m.group(2)) ? base - offset : base + offset;
    }
    return literal(s, text);
  }

  private static long literal(Statement s, String text) {
    try {
      return number(text);
    } catch (NumberFormatException e) {
      throw s.error("'" + text + "' is neither a number nor a symbol");
    }
  }
}
