package org.taipan.compiler.optimise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.isa.Values;

/**
 * Makes ints of words that count up: such a word has no bit where the tag of an int stands, so that
 * one addition puts it there. It starts at small numbers and goes in small steps, which does not
 * lead to an end of the ints ({@link IntBits}).
 */
final class CountedInts {
  private static final long MAX_START = 1L << 32;

  private final Function function;

  /** Words that may count up; those that turn out not to are taken out. */
  private final Set<Instruction> counting = new HashSet<>();

  private CountedInts(Function function) {
    this.function = function;
  }

  static void run(Function function) {
    CountedInts ints = new CountedInts(function);
    ints.find();
    if (!ints.counting.isEmpty()) {
      Rewriting.run(function, ints::better);
    }
  }

  private void find() {
    for (Block block : function.blocks()) {
      for (Instruction phi : block.phis()) {
        if (phi.type() == Type.WORD) {
          counting.add(phi);
        }
      }
    }
    while (counting.removeIf(phi -> !phi.arguments().stream().allMatch(this::counts))) {}
  }

  private boolean counts(Instruction word) {
    return switch (word.operation()) {
      case Operation.Word(long number) -> number >= 0 && number <= MAX_START;
      case Operation.WordBinary(WordOperator operator) when operator == WordOperator.ADD ->
          (counting.contains(word.argument(0)) && isStep(word.argument(1)))
              || (counting.contains(word.argument(1)) && isStep(word.argument(0)));
      default -> counting.contains(word);
    };
  }

  private static boolean isStep(Instruction word) {
    return word.operation() instanceof Operation.Word(long step)
        && step >= 0
        && step <= IntBits.MAX_STEP;
  }

  private List<Instruction> better(Instruction i) {
    if (!(i.operation() instanceof Operation.TagInt) || !counts(i.argument(0))) {
      return List.of();
    }
    Instruction zero =
        function.newInstruction(
            new Operation.Constant(Values.ofInt(0)), Type.VALUE, List.of(), i.span());
    Instruction tag =
        function.newInstruction(new Operation.Reinterpret(), Type.WORD, List.of(zero), i.span());
    Instruction sum =
        function.newInstruction(
            new Operation.WordBinary(WordOperator.ADD),
            Type.WORD,
            List.of(i.argument(0), tag),
            i.span());
    return List.of(
        zero,
        tag,
        sum,
        function.newInstruction(new Operation.Reinterpret(), Type.VALUE, List.of(sum), i.span()));
  }
}
