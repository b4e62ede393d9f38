package org.taipan.compiler.optimise;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;

/**
 * Addresses from values and indices with the instructions of Zba: one for a shift and an addition.
 */
final class AddressGeneration {
  private static final int HALF = 32;

  private AddressGeneration() {}

  static void run(Function function) {
    Rewriting.run(function, i -> better(i, function));
  }

  /** Whether a word is the low half of another: shifted left, and right again. */
  static boolean isLowHalf(Instruction word) {
    return shift(word, WordOperator.SHR) == HALF
        && shift(word.argument(0), WordOperator.SHL) == HALF;
  }

  private static List<Instruction> better(Instruction i, Function function) {
    if (!(i.operation() instanceof Operation.WordBinary(WordOperator operator))) {
      return List.of();
    }
    if (isLowHalf(i)) {
      Instruction zero =
          function.newInstruction(new Operation.Word(0), Type.WORD, List.of(), i.span());
      Instruction value = i.argument(0).argument(0);
      return List.of(zero, make(function, WordOperator.ADD_LOW, value, zero, i));
    }
    return operator == WordOperator.ADD
        ? scaled(i, 0, function).or(() -> scaled(i, 1, function)).stream().toList()
        : List.of();
  }

  /** A sum one side of which is shifted. */
  private static Optional<Instruction> scaled(Instruction sum, int side, Function function) {
    Instruction index = sum.argument(side);
    Instruction base = sum.argument(1 - side);
    if (base.operation() instanceof Operation.Word) {
      return Optional.empty();
    }
    return switch (shift(index, WordOperator.SHL)) {
      case 1 -> Optional.of(make(function, WordOperator.ADD_DOUBLE, index.argument(0), base, sum));
      case 2 ->
          Optional.of(make(function, WordOperator.ADD_FOURFOLD, index.argument(0), base, sum));
      case 3 ->
          Optional.of(make(function, WordOperator.ADD_EIGHTFOLD, index.argument(0), base, sum));
      default -> Optional.empty();
    };
  }

  /** The distance of a shift by a constant, a multiplication being a shift too; else -1. */
  private static int shift(Instruction i, WordOperator direction) {
    if (i.operation() instanceof Operation.WordBinary(WordOperator operator)
        && i.argument(1).operation() instanceof Operation.Word(long bits)) {
      if (operator == direction) {
        return (int) bits & 63;
      }
      if (operator == WordOperator.MUL
          && direction == WordOperator.SHL
          && Long.bitCount(bits) == 1) {
        return Long.numberOfTrailingZeros(bits);
      }
    }
    return -1;
  }

  private static Instruction make(
      Function function,
      WordOperator operator,
      Instruction first,
      Instruction second,
      Instruction original) {
    return function.newInstruction(
        new Operation.WordBinary(operator), Type.WORD, List.of(first, second), original.span());
  }
}
