package org.taipan.compiler.optimise;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ast.UnaryOperator;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.isa.Values;

/**
 * How large ints and words can get: <em>b</em> bits say that −2ᵇ ≤ n &lt; 2ᵇ. Up to {@link #SMALL}
 * bits an int is a small int for certain.
 */
final class IntBits {
  /** Nothing gives a value yet. */
  static final int NONE = -1;

  /** Bits of small ints. */
  static final int SMALL = Values.INT_BITS - 1;

  /** Any int. */
  static final int ANY = SMALL + 1;

  private static final int WORD = Long.SIZE - 1;

  /**
   * Counting does not get beyond this. To get from here out of the range of small ints by steps of
   * at most {@link #MAX_STEP} takes 2⁴⁴ additions, months on any machine that runs this code.
   */
  private static final int COUNTED = SMALL - 1;

  static final long MAX_STEP = 4;

  /** Where a phi stops on its way up, so that inference ends soon. */
  private static final int[] STOPS = {NONE, 1, 8, 16, 32, COUNTED, SMALL, ANY, WORD};

  /** Lengths fit the machine's memory. */
  private static final int LENGTH = 32;

  private static final int CHARACTER = 21;

  private IntBits() {}

  /** Bits that a number needs. */
  static int of(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number < 0 ? ~number : number);
  }

  /** Bits of the results of an instruction, where those of its arguments are known. */
  static int of(Instruction i, ToIntFunction<Instruction> known) {
    return switch (i.operation()) {
      case Operation.Word(long bits) -> of(bits);
      case Operation.Constant(long bits) when Values.isInt(bits) -> of(Values.intValue(bits));
      case Operation.MakeBool _, Operation.Compare _, Operation.CompareTruth _ -> 1;
      case Operation.Phi _ -> roundUp(most(i.arguments(), known));
      case Operation.IntToWord(boolean far) when far -> WORD;
      case Operation.TagInt _, Operation.UntagInt _, Operation.IntToWord _ ->
          Math.min(known.applyAsInt(i.argument(0)), SMALL);
      case Operation.CheckBound _, Operation.AssumeBound _ -> known.applyAsInt(i.argument(0));
      case Operation.WordBinary(WordOperator operator) -> ofWords(operator, i, known);
      case Operation.Binary(Operator operator, _) -> ofInts(operator, i, known);
      case Operation.Unary(UnaryOperator operator) ->
          Math.min(known.applyAsInt(i.argument(0)) + (operator == UnaryOperator.USUB ? 1 : 0), ANY);
      case Operation.Call(Callee callee) -> ofCall(callee);
      default -> i.type() == Type.WORD ? WORD : ANY;
    };
  }

  private static int most(List<Instruction> values, ToIntFunction<Instruction> known) {
    int most = NONE;
    for (Instruction v : values) {
      most = Math.max(most, known.applyAsInt(v));
    }
    return most;
  }

  private static int ofCall(Callee callee) {
    return switch (callee.symbol()) {
      case "builtin_len" -> LENGTH;
      case "builtin_ord" -> CHARACTER;
      default -> ANY;
    };
  }

  /** The next stop on the way up. */
  static int roundUp(int bits) {
    for (int stop : STOPS) {
      if (bits <= stop) {
        return stop;
      }
    }
    return WORD;
  }

  private static int ofWords(
      WordOperator operator, Instruction i, ToIntFunction<Instruction> known) {
    int a = known.applyAsInt(i.argument(0));
    int b = known.applyAsInt(i.argument(1));
    if (a == NONE || b == NONE) {
      return NONE;
    }
    return switch (operator) {
      case ADD, SUB -> Math.min(sum(i, a, b), WORD);
      default -> WORD;
    };
  }

  private static int ofInts(Operator operator, Instruction i, ToIntFunction<Instruction> known) {
    int a = known.applyAsInt(i.argument(0));
    int b = known.applyAsInt(i.argument(1));
    if (a == NONE || b == NONE) {
      return NONE;
    }
    OptionalLong right = constant(i.argument(1));
    boolean positive = right.isPresent() && right.getAsLong() > 0;
    int bits =
        switch (operator) {
          case ADD, SUB -> sum(i, a, b);
          case MULT -> a + b + 1;
          case FLOOR_DIV -> positive ? a : a + 1;
          case MOD -> b;
          case BIT_AND -> positive ? b : Math.max(a, b);
          case BIT_OR, BIT_XOR -> Math.max(a, b);
          case R_SHIFT -> a;
          case L_SHIFT -> positive && right.getAsLong() < ANY ? a + (int) right.getAsLong() : ANY;
          case POW, DIV, MAT_MULT -> ANY;
        };
    return Math.min(bits, ANY);
  }

  private static int sum(Instruction i, int a, int b) {
    int bits = Math.max(a, b) + 1;
    boolean counts = isStep(i.argument(1)) ? a <= COUNTED : isStep(i.argument(0)) && b <= COUNTED;
    return counts ? Math.min(bits, COUNTED) : bits;
  }

  private static boolean isStep(Instruction i) {
    OptionalLong number = constant(i);
    return number.isPresent() && Math.abs(number.getAsLong()) <= MAX_STEP;
  }

  private static OptionalLong constant(Instruction i) {
    return switch (i.operation()) {
      case Operation.Word(long bits) -> OptionalLong.of(bits);
      case Operation.Constant(long bits) when Values.isInt(bits) ->
          OptionalLong.of(Values.intValue(bits));
      default -> OptionalLong.empty();
    };
  }
}
