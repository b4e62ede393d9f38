package org.taipan.compiler.optimise;

import java.util.Optional;
import java.util.OptionalLong;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Operator;
import org.taipan.isa.Values;

/** Python's arithmetic on small ints at compile time; nothing where it raises or overflows. */
final class IntFolder {
  private static final int MAX_SHIFT = 64;

  private IntFolder() {}

  static OptionalLong fold(Operator operator, long a, long b) {
    OptionalLong result =
        switch (operator) {
          case ADD -> OptionalLong.of(a + b);
          case SUB -> OptionalLong.of(a - b);
          case MULT -> multiply(a, b);
          case FLOOR_DIV -> b == 0 ? OptionalLong.empty() : OptionalLong.of(Math.floorDiv(a, b));
          case MOD -> b == 0 ? OptionalLong.empty() : OptionalLong.of(Math.floorMod(a, b));
          case BIT_AND -> OptionalLong.of(a & b);
          case BIT_OR -> OptionalLong.of(a | b);
          case BIT_XOR -> OptionalLong.of(a ^ b);
          case L_SHIFT ->
              b < 0 || b >= Values.INT_BITS ? OptionalLong.empty() : multiply(a, 1L << b);
          case R_SHIFT ->
              b < 0 ? OptionalLong.empty() : OptionalLong.of(a >> Math.min(b, MAX_SHIFT - 1));
          case POW -> power(a, b);
          case DIV, MAT_MULT -> OptionalLong.empty();
        };
    return result.isPresent() && Values.fitsInt(result.getAsLong()) ? result : OptionalLong.empty();
  }

  private static OptionalLong multiply(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) == product >> 63
        ? OptionalLong.of(product)
        : OptionalLong.empty();
  }

  private static OptionalLong power(long a, long b) {
    if (b < 0 || b >= MAX_SHIFT) {
      return OptionalLong.empty();
    }
    OptionalLong result = OptionalLong.of(1);
    for (long n = 0; n < b && result.isPresent(); n++) {
      result = multiply(result.getAsLong(), a);
    }
    return result;
  }

  /** A comparison; nothing for operators that are not about the numbers. */
  static Optional<Boolean> compare(CmpOperator operator, long a, long b) {
    return switch (operator) {
      case EQ -> Optional.of(a == b);
      case NOT_EQ -> Optional.of(a != b);
      case LT -> Optional.of(a < b);
      case LT_E -> Optional.of(a <= b);
      case GT -> Optional.of(a > b);
      case GT_E -> Optional.of(a >= b);
      case IS, IS_NOT, IN, NOT_IN -> Optional.empty();
    };
  }
}
