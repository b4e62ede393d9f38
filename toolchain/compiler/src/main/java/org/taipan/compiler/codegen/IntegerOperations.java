package org.taipan.compiler.codegen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Kinds.Kind;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.isa.Extension;
import org.taipan.isa.Op;
import org.taipan.isa.Values;

/**
 * Arithmetic with a fast path for small ints in plain RV64; everything else, overflow included, is
 * the library's. "High" below is a number in the top 48 bits of a word, whose overflow is the
 * word's.
 */
final class IntegerOperations {
  /** Shift that leaves the tag of a value. */
  static final int INT_SHIFT_TAG = Values.INT_BITS;

  /** Shift between a number and its place in the top bits. */
  static final int HIGH_SHIFT = 64 - Values.INT_BITS;

  private final MachineBuilder builder;
  private final FloatOperations floats;

  /** Where results go that are no small ints, unless there are none. */
  private record Overflow(SlowPath slow, boolean excluded) {
    boolean possible() {
      return !excluded;
    }

    void when(Op branch, int rs1, int rs2) {
      if (possible()) {
        slow.when(branch, rs1, rs2);
      }
    }
  }

  IntegerOperations(MachineBuilder builder) {
    this.builder = builder;
    this.floats = new FloatOperations(builder, this);
  }

  /** The library function of an operator. */
  static RuntimeFunction libraryFunction(Operator operator, boolean inPlace) {
    String name =
        switch (operator) {
          case ADD -> "ADD";
          case SUB -> "SUB";
          case MULT -> "MUL";
          case MOD -> "MOD";
          case POW -> "POW";
          case L_SHIFT -> "LSHIFT";
          case R_SHIFT -> "RSHIFT";
          case BIT_OR -> "OR";
          case BIT_XOR -> "XOR";
          case BIT_AND -> "AND";
          case FLOOR_DIV -> "FLOORDIV";
          case DIV -> "TRUEDIV";
          case MAT_MULT ->
              throw new IllegalArgumentException(operator.name().toLowerCase(Locale.ROOT));
        };
    return RuntimeFunction.valueOf((inPlace ? "OP_I" : "OP_") + name);
  }

  /**
   * A binary operation on values; gives the register of its result.
   *
   * @param kinds of the result: where only a small int can come out, nothing overflows
   */
  int binary(Operator operator, boolean inPlace, Operand a, Operand b, Kinds kinds) {
    RuntimeFunction library = libraryFunction(operator, inPlace);
    List<Operand> operands = List.of(a, b);
    boolean onInts =
        a.mayBeInt() && b.mayBeInt() && operator != Operator.POW && operator != Operator.DIV;
    boolean onFloats = FloatOperations.applies(operator, a, b);
    if (!onInts && !onFloats) {
      return builder.coldCall(library, SlowPath.registers(operands), List.of());
    }
    int result = builder.newRegister();
    boolean seldomMisses =
        (a.isAnyInt() && b.isAnyInt()) || (!inPlace && !builder.has(Extension.XPYGUARD));
    if (onInts && !onFloats && seldomMisses && valueInto(result, operator, a, b)) {
      return result;
    }
    SlowPath slow = new SlowPath(builder);
    if (onInts) {
      MachineBlock noInts = onFloats ? builder.newBlock() : null;
      Overflow overflow = new Overflow(slow, kinds.only(Kind.INT));
      binaryOnInts(operator, a, b, result, overflow, noInts);
      if (onFloats) {
        builder.jump(slow.join());
        builder.start(noInts);
      }
    }
    if (onFloats) {
      floats.binary(operator, a, b, result, slow);
    }
    slow.finish(library, operands, List.of(), result);
    return result;
  }

  /** Goes to {@code noInts}, if there is such a block, when one of the operands is no int. */
  private void binaryOnInts(
      Operator operator, Operand a, Operand b, int result, Overflow overflow, MachineBlock noInts) {
    SlowPath slow = overflow.slow();
    if (operator == Operator.L_SHIFT || operator == Operator.R_SHIFT) {
      checkInt(a, slow, noInts);
    } else {
      checkInts(a, b, slow, noInts);
    }
    builder.as(Category.PROGRAM);
    if (valueInto(result, operator, a, b)) {
      return;
    }
    switch (operator) {
      case ADD -> add(a, b, result, overflow);
      case SUB -> subtract(a, b, result, overflow);
      case MULT -> multiply(a, b, result, overflow);
      case FLOOR_DIV, MOD -> divide(operator, a, b, result, overflow);
      case BIT_AND -> builder.opInto(result, Op.AND, a.register(), b.register());
      case BIT_OR -> builder.opInto(result, Op.OR, a.register(), b.register());
      case BIT_XOR -> {
        int bits = builder.op(Op.XOR, a.register(), b.register());
        builder.as(Category.BOXING).opInto(result, Op.ADD, bits, Registers.INT_ZERO);
      }
      case L_SHIFT -> shiftLeft(a, b, result, overflow);
      case R_SHIFT -> shiftRight(a, b, result, slow);
      case POW, DIV, MAT_MULT -> throw new IllegalArgumentException(operator.symbol());
    }
  }

  /** By an instruction on values, if there is one; what it cannot do misses. */
  private boolean valueInto(int result, Operator operator, Operand a, Operand b) {
    Optional<Op> op = Misses.arithmetic(operator);
    if (!builder.has(Extension.XPYARITH) || op.isEmpty()) {
      return false;
    }
    builder.as(Category.PROGRAM);
    OptionalLong number = b.number();
    Optional<Op> immediate = Misses.withImmediate(operator);
    if (immediate.isPresent()
        && number.isPresent()
        && MachineBuilder.fitsImmediate(number.getAsLong())) {
      builder.immediateInto(result, immediate.get(), a.register(), number.getAsLong());
    } else {
      builder.opInto(result, op.get(), a.register(), b.register());
    }
    return true;
  }

  private void checkInts(Operand a, Operand b, SlowPath slow, MachineBlock other) {
    if (!a.isInt() || !b.isInt()) {
      SlowPath.unlessInts(builder, a, b, other == null ? slow.block() : other);
    }
  }

  private static void checkInt(Operand a, SlowPath slow, MachineBlock other) {
    if (other == null) {
      slow.unlessInt(a);
    } else {
      slow.unlessInt(a, other);
    }
  }

  /** A unary operation; gives the register of its result, whose kinds are given. */
  int unary(UnaryOperator operator, Operand a, Kinds kinds) {
    RuntimeFunction library =
        switch (operator) {
          case USUB -> RuntimeFunction.OP_NEG;
          case UADD -> RuntimeFunction.OP_POS;
          case INVERT -> RuntimeFunction.OP_INVERT;
          case NOT -> throw new IllegalArgumentException("not");
        };
    int result = builder.newRegister();
    SlowPath slow = new SlowPath(builder);
    Overflow overflow = new Overflow(slow, kinds.only(Kind.INT));
    if (operator == UnaryOperator.USUB && a.mayBeFloat()) {
      MachineBlock noInt = builder.newBlock();
      if (a.mayBeInt()) {
        slow.unlessInt(a, noInt);
        negate(a, result, overflow);
        builder.jump(slow.join());
      } else {
        builder.jump(noInt);
      }
      builder.start(noInt);
      floats.negate(a, result, slow);
      slow.finish(library, List.of(a), List.of(), result);
      return result;
    }
    slow.unlessInt(a);
    builder.as(Category.PROGRAM);
    switch (operator) {
      case UADD -> builder.move(result, a.register());
      case INVERT -> {
        int high = high(a);
        int inverted = builder.as(Category.PROGRAM).immediate(Op.XORI, high, -1);
        box(inverted, result);
      }
      default -> negate(a, result, overflow);
    }
    slow.finish(library, List.of(a), List.of(), result);
    return result;
  }

  private void negate(Operand a, int result, Overflow overflow) {
    int high = high(a);
    int negated = builder.as(Category.PROGRAM).op(Op.SUB, Registers.ZERO, high);
    if (overflow.possible()) {
      int both = builder.as(Category.ERROR_CHECK).op(Op.AND, high, negated);
      overflow.when(Op.BLT, both, Registers.ZERO);
    }
    box(negated, result);
  }

  /** The number of a small int in the top bits of a word. */
  int high(Operand a) {
    if (a.number().isPresent()) {
      return builder.constant(a.number().getAsLong() << HIGH_SHIFT);
    }
    return builder.as(Category.BOXING).immediate(Op.SLLI, a.register(), HIGH_SHIFT);
  }

  /** The number of a small int. */
  int number(Operand a) {
    if (a.number().isPresent()) {
      return builder.constant(a.number().getAsLong());
    }
    return builder.as(Category.BOXING).immediate(Op.SRAI, high(a), HIGH_SHIFT);
  }

  /** Makes a small int of the top bits of a word; the low 16 do not matter. */
  void box(int high, int result) {
    int payload = builder.as(Category.BOXING).immediate(Op.SRLI, high, HIGH_SHIFT);
    builder.opInto(result, Op.ADD, payload, Registers.INT_ZERO);
    builder.as(Category.PROGRAM);
  }

  /** Makes a small int of a number that fits. */
  void boxNumber(int number, int result) {
    box(builder.as(Category.BOXING).immediate(Op.SLLI, number, HIGH_SHIFT), result);
  }

  private void add(Operand a, Operand b, int result, Overflow overflow) {
    if (a.number().isPresent() && b.number().isEmpty()) {
      add(b, a, result, overflow);
      return;
    }
    int x = high(a);
    int y = high(b);
    int sum = builder.as(Category.PROGRAM).op(Op.ADD, x, y);
    if (b.number().isPresent()) {
      boolean negative = b.number().getAsLong() < 0;
      overflow.when(Op.BLT, negative ? x : sum, negative ? sum : x);
    } else if (overflow.possible()) {
      int wrapped = builder.as(Category.ERROR_CHECK).op(Op.SLT, sum, x);
      int negative = builder.immediate(Op.SLTI, y, 0);
      overflow.when(Op.BNE, wrapped, negative);
    }
    box(sum, result);
  }

  private void subtract(Operand a, Operand b, int result, Overflow overflow) {
    int x = high(a);
    int y = high(b);
    int difference = builder.as(Category.PROGRAM).op(Op.SUB, x, y);
    if (b.number().isPresent()) {
      boolean negative = b.number().getAsLong() < 0;
      overflow.when(Op.BLT, negative ? difference : x, negative ? x : difference);
    } else if (overflow.possible()) {
      int wrapped = builder.as(Category.ERROR_CHECK).op(Op.SLT, x, difference);
      int negative = builder.immediate(Op.SLTI, y, 0);
      overflow.when(Op.BNE, wrapped, negative);
    }
    box(difference, result);
  }

  private void multiply(Operand a, Operand b, int result, Overflow overflow) {
    int x = high(a);
    int y = number(b);
    int product = builder.as(Category.PROGRAM).op(Op.MUL, x, y);
    if (overflow.possible()) {
      int top = builder.as(Category.ERROR_CHECK).op(Op.MULH, x, y);
      int sign = builder.immediate(Op.SRAI, product, 63);
      overflow.when(Op.BNE, top, sign);
    }
    box(product, result);
  }

  /** Floor division and modulo from the machine's truncating ones. */
  private void divide(Operator operator, Operand a, Operand b, int result, Overflow overflow) {
    OptionalLong divisor = b.number();
    int x = number(a);
    if (divisor.isPresent() && divisor.getAsLong() > 0 && Long.bitCount(divisor.getAsLong()) == 1) {
      byPowerOfTwo(operator, x, divisor.getAsLong(), result);
      return;
    }
    int y = number(b);
    if (divisor.isEmpty() || divisor.getAsLong() == 0) {
      overflow.slow().when(Op.BEQ, y, Registers.ZERO);
    }
    builder.as(Category.PROGRAM);
    int remainder = builder.op(Op.REM, x, y);
    int adjust = adjustment(remainder, y, divisor);
    if (operator == Operator.MOD) {
      int correction = builder.op(Op.AND, adjust, y);
      boxNumber(builder.op(Op.ADD, remainder, correction), result);
      return;
    }
    int quotient = builder.op(Op.ADD, builder.op(Op.DIV, x, y), adjust);
    int high = builder.as(Category.BOXING).immediate(Op.SLLI, quotient, HIGH_SHIFT);
    if (overflow.possible() && (divisor.isEmpty() || divisor.getAsLong() == -1)) {
      int back = builder.as(Category.ERROR_CHECK).immediate(Op.SRAI, high, HIGH_SHIFT);
      overflow.when(Op.BNE, back, quotient);
    }
    box(high, result);
  }

  /** −1 where the remainder is not 0 and its sign is not the divisor's, else 0. */
  private int adjustment(int remainder, int y, OptionalLong divisor) {
    if (divisor.isPresent() && divisor.getAsLong() > 0) {
      return builder.immediate(Op.SRAI, remainder, 63);
    }
    int differs = builder.immediate(Op.SRAI, builder.op(Op.XOR, remainder, y), 63);
    int nonZero = builder.op(Op.SLTU, Registers.ZERO, remainder);
    return builder.op(Op.AND, differs, builder.op(Op.SUB, Registers.ZERO, nonZero));
  }

  private void byPowerOfTwo(Operator operator, int x, long divisor, int result) {
    builder.as(Category.PROGRAM);
    if (operator == Operator.FLOOR_DIV) {
      boxNumber(builder.immediate(Op.SRAI, x, Long.numberOfTrailingZeros(divisor)), result);
    } else if (MachineBuilder.fitsImmediate(divisor - 1)) {
      int bits = builder.immediate(Op.ANDI, x, divisor - 1);
      builder.as(Category.BOXING).opInto(result, Op.ADD, bits, Registers.INT_ZERO);
    } else {
      int bits = builder.op(Op.AND, x, builder.constant(divisor - 1));
      builder.as(Category.BOXING).opInto(result, Op.ADD, bits, Registers.INT_ZERO);
    }
  }

  /** The count of a shift: below the limit, and with that a small int. */
  private int shiftCount(Operand b, int limit, SlowPath slow) {
    builder.as(Category.TYPE_CHECK);
    int count = builder.op(Op.SUB, b.register(), Registers.INT_ZERO);
    slow.when(Op.BGEU, count, builder.constant(limit));
    return count;
  }

  private void shiftLeft(Operand a, Operand b, int result, Overflow overflow) {
    int count = shiftCount(b, Values.INT_BITS, overflow.slow());
    int x = high(a);
    int shifted = builder.as(Category.PROGRAM).op(Op.SLL, x, count);
    if (overflow.possible()) {
      int back = builder.as(Category.ERROR_CHECK).op(Op.SRA, shifted, count);
      overflow.when(Op.BNE, back, x);
    }
    box(shifted, result);
  }

  private void shiftRight(Operand a, Operand b, int result, SlowPath slow) {
    int count = shiftCount(b, Values.INT_BITS, slow);
    int x = high(a);
    box(builder.as(Category.PROGRAM).op(Op.SRA, x, count), result);
  }
}
