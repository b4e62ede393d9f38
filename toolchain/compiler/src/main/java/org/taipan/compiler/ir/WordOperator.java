package org.taipan.compiler.ir;

import java.util.Locale;

/**
 * An operation of the machine on two 64-bit words. Comparisons give 0 or 1. FLOAT_… are operations
 * on doubles, rounded to nearest, any NaN being the canonical one; those of one operand have it
 * twice.
 */
public enum WordOperator {
  ADD,
  SUB,
  MUL,
  MULH,
  MULHU,
  /** Division of RISC-V: truncating, x / 0 = −1. */
  DIV,
  /** Remainder of RISC-V: sign of the dividend, x % 0 = x. */
  REM,
  UDIV,
  UREM,
  AND,
  OR,
  XOR,
  /** Shifts take the count modulo 64. */
  SHL,
  SHR,
  SRA,
  /** The second operand plus the low 32 bits of the first, which are not signed. */
  ADD_LOW,
  /** The second operand plus 2, 4 or 8 times the first. */
  ADD_DOUBLE,
  ADD_FOURFOLD,
  ADD_EIGHTFOLD,
  FLOAT_ADD,
  FLOAT_SUB,
  FLOAT_MUL,
  FLOAT_DIV,
  FLOAT_SQRT,
  FLOAT_EQ,
  FLOAT_LT,
  FLOAT_LE,
  /** The double of a signed word. */
  FLOAT_OF_INT,
  /** The signed word of a double without its fraction; the nearest one if it does not fit. */
  FLOAT_TRUNC,
  EQ,
  NE,
  LT,
  GE,
  ULT,
  UGE;

  /** Whether the result is 0 or 1. */
  public boolean isComparison() {
    return compareTo(EQ) >= 0;
  }

  /** The comparison that is true exactly when this one is not. */
  public WordOperator negated() {
    return switch (this) {
      case EQ -> NE;
      case NE -> EQ;
      case LT -> GE;
      case GE -> LT;
      case ULT -> UGE;
      case UGE -> ULT;
      default -> throw new IllegalArgumentException(this + " is no comparison");
    };
  }

  /** Result for two constants, as the machine computes it. */
  public long apply(long a, long b) {
    return switch (this) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case MULH -> Math.multiplyHigh(a, b);
      case MULHU -> Math.unsignedMultiplyHigh(a, b);
      case DIV -> b == 0 ? -1 : a / b;
      case REM -> b == 0 ? a : b == -1 ? 0 : a % b;
      case UDIV -> b == 0 ? -1 : Long.divideUnsigned(a, b);
      case UREM -> b == 0 ? a : Long.remainderUnsigned(a, b);
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> a << b;
      case SHR -> a >>> b;
      case SRA -> a >> b;
      case ADD_LOW -> (a & 0xffff_ffffL) + b;
      case ADD_DOUBLE -> (a << 1) + b;
      case ADD_FOURFOLD -> (a << 2) + b;
      case ADD_EIGHTFOLD -> (a << 3) + b;
      case FLOAT_ADD -> bits(number(a) + number(b));
      case FLOAT_SUB -> bits(number(a) - number(b));
      case FLOAT_MUL -> bits(number(a) * number(b));
      case FLOAT_DIV -> bits(number(a) / number(b));
      case FLOAT_SQRT -> bits(Math.sqrt(number(a)));
      case FLOAT_EQ -> number(a) == number(b) ? 1 : 0;
      case FLOAT_LT -> number(a) < number(b) ? 1 : 0;
      case FLOAT_LE -> number(a) <= number(b) ? 1 : 0;
      case FLOAT_OF_INT -> bits((double) a);
      case FLOAT_TRUNC -> Double.isNaN(number(a)) ? Long.MAX_VALUE : (long) number(a);
      case EQ -> a == b ? 1 : 0;
      case NE -> a != b ? 1 : 0;
      case LT -> a < b ? 1 : 0;
      case GE -> a >= b ? 1 : 0;
      case ULT -> Long.compareUnsigned(a, b) < 0 ? 1 : 0;
      case UGE -> Long.compareUnsigned(a, b) >= 0 ? 1 : 0;
    };
  }

  private static double number(long bits) {
    return Double.longBitsToDouble(bits);
  }

  private static long bits(double number) {
    return Double.doubleToLongBits(number);
  }

  /** The name in printed IR. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
