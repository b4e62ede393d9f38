package org.taipan.testbench.golden.binary64;

import static org.taipan.testbench.golden.binary64.Binary64.negate;

import java.util.EnumSet;
import java.util.List;
import org.taipan.isa.RoundingMode;

/** An operation of the floating-point unit: its control signals, its operands, what it gives. */
enum UnitOperation {
  ADD(3, (a, b, _, m) -> Arithmetic.add(a, b, m), "multiplyAdd", "one"),
  SUBTRACT(3, (a, b, _, m) -> Arithmetic.subtract(a, b, m), "multiplyAdd", "one", "negateAddend"),
  MULTIPLY(2, (a, b, _, m) -> Arithmetic.multiply(a, b, m), "multiplyAdd", "withoutAddend"),
  FMADD(3, Arithmetic::fusedMultiplyAdd, "multiplyAdd"),
  FMSUB(
      3,
      (a, b, c, m) -> Arithmetic.fusedMultiplyAdd(a, b, negate(c), m),
      "multiplyAdd",
      "negateAddend"),
  FNMSUB(
      3,
      (a, b, c, m) -> Arithmetic.fusedMultiplyAdd(negate(a), b, c, m),
      "multiplyAdd",
      "negateProduct"),
  FNMADD(
      3,
      (a, b, c, m) -> Arithmetic.fusedMultiplyAdd(negate(a), b, negate(c), m),
      "multiplyAdd",
      "negateProduct",
      "negateAddend"),
  DIVIDE(2, (a, b, _, m) -> Arithmetic.divide(a, b, m), "divide"),
  ROOT(1, (a, _, _, m) -> Arithmetic.squareRoot(a, m), "root"),
  TO_W(0, (a, _, _, m) -> Conversions.toInteger(a, IntegerFormat.W, m), "toInteger", "word"),
  TO_WU(
      0,
      (a, _, _, m) -> Conversions.toInteger(a, IntegerFormat.WU, m),
      "toInteger",
      "word",
      "withoutSign"),
  TO_L(0, (a, _, _, m) -> Conversions.toInteger(a, IntegerFormat.L, m), "toInteger"),
  TO_LU(
      0, (a, _, _, m) -> Conversions.toInteger(a, IntegerFormat.LU, m), "toInteger", "withoutSign"),
  FROM_W(0, (a, _, _, m) -> Conversions.toNumber(a, IntegerFormat.W, m), "fromInteger", "word"),
  FROM_WU(
      0,
      (a, _, _, m) -> Conversions.toNumber(a, IntegerFormat.WU, m),
      "fromInteger",
      "word",
      "withoutSign"),
  FROM_L(0, (a, _, _, m) -> Conversions.toNumber(a, IntegerFormat.L, m), "fromInteger"),
  FROM_LU(
      0,
      (a, _, _, m) -> Conversions.toNumber(a, IntegerFormat.LU, m),
      "fromInteger",
      "withoutSign"),
  EQUAL(2, (a, b, _, _) -> Comparisons.equal(a, b), "equal"),
  LESS(2, (a, b, _, _) -> Comparisons.less(a, b), "less"),
  LESS_OR_EQUAL(2, (a, b, _, _) -> Comparisons.lessOrEqual(a, b), "less", "equal"),
  MINIMUM(2, (a, b, _, _) -> Comparisons.minimum(a, b), "minimum"),
  MAXIMUM(2, (a, b, _, _) -> Comparisons.maximum(a, b), "maximum"),
  COPY_SIGN(2, (a, b, _, _) -> signed(a, b), "copySign"),
  INVERT_SIGN(2, (a, b, _, _) -> signed(a, ~b), "invertSign"),
  MULTIPLY_SIGN(2, (a, b, _, _) -> signed(a, a ^ b), "multiplySign"),
  CLASSIFY(1, (a, _, _, _) -> Comparisons.classify(a), "classify");

  /** The specification of an operation. */
  @FunctionalInterface
  interface Meaning {
    Result apply(long a, long b, long c, RoundingMode mode);
  }

  private final int shape;
  private final Meaning meaning;
  private final List<String> signals;

  /**
   * An operation.
   *
   * @param shape 0: the operand is the addend; 1: it is left; 2: left and right; 3: the last of two
   *     or three is the addend
   */
  UnitOperation(int shape, Meaning meaning, String... signals) {
    this.shape = shape;
    this.meaning = meaning;
    this.signals = List.of(signals);
  }

  /** The control signals that are set. */
  List<String> signals() {
    return signals;
  }

  /** The result that the specification asks for. */
  Result expected(long a, long b, long c, RoundingMode mode) {
    return meaning.apply(a, b, c, mode);
  }

  /** What left gets; a conversion must not care. */
  long left(long a, long b) {
    return shape == 0 ? b : a;
  }

  /** What right gets. */
  long right(long b) {
    return shape < 2 || signals.contains("one") ? 0 : b;
  }

  /** What the addend gets; operations without one must not care, but for products. */
  long addend(long a, long b, long c) {
    if (shape == 0) {
      return a;
    }
    if (shape == 3) {
      return signals.contains("one") ? b : c;
    }
    return signals.contains("withoutAddend") ? 0 : c;
  }

  /** Whether it has three operands. */
  boolean isFused() {
    return shape == 3 && !signals.contains("one");
  }

  /** Whether it has one operand. */
  boolean isUnary() {
    return shape < 2;
  }

  /** Whether digits are found one after the other. */
  boolean isIterative() {
    return this == DIVIDE || this == ROOT;
  }

  /** Whether the rounding mode means nothing to it. */
  boolean ignoresMode() {
    return EnumSet.range(EQUAL, CLASSIFY).contains(this);
  }

  private static Result signed(long a, long sign) {
    return Result.of(Binary64.withSign(Binary64.isNegative(sign), Binary64.magnitude(a)));
  }
}
