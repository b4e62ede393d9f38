package org.taipan.compiler.optimise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.WordOperator;

/**
 * Loads and stores of words whose address is the low half of a value, with the instructions of
 * Xpyobject that take the value itself.
 */
final class FieldAccess {
  private static final long HALF = 32;

  private FieldAccess() {}

  static void run(Function function) {
    Map<Instruction, Instruction> replacements = new HashMap<>();
    for (Block block : function.blocks()) {
      List<Instruction> body = block.body();
      for (int n = 0; n < body.size(); n++) {
        Instruction original = body.get(n);
        Optional<Instruction> better = better(original, function);
        if (better.isPresent()) {
          better.get().setKinds(original.kinds());
          replacements.put(original, better.get());
          body.add(n++, better.get());
        }
      }
    }
    function.replace(replacements);
  }

  private static Optional<Instruction> better(Instruction i, Function function) {
    Optional<Operation> access =
        switch (i.operation()) {
          case Operation.Load(var width, int offset) when width == MemoryAccess.WORD ->
              Optional.of(new Operation.Load(MemoryAccess.FIELD, offset));
          case Operation.Store(var width, int offset) when width == MemoryAccess.WORD ->
              Optional.of(new Operation.Store(MemoryAccess.FIELD, offset));
          default -> Optional.empty();
        };
    return access
        .filter(_ -> isLowHalf(i.argument(0)))
        .map(operation -> {
          List<Instruction> arguments = new ArrayList<>(i.arguments());
          arguments.set(0, i.argument(0).argument(0).argument(0));
          return function.newInstruction(operation, i.type(), arguments, i.span());
        });
  }

  /** Whether a word is shifted left and then right again by half its width. */
  private static boolean isLowHalf(Instruction word) {
    return isShift(word, WordOperator.SHR) && isShift(word.argument(0), WordOperator.SHL);
  }

  private static boolean isShift(Instruction i, WordOperator direction) {
    return i.operation() instanceof Operation.WordBinary(WordOperator operator)
        && operator == direction
        && i.argument(1).operation() instanceof Operation.Word(long bits)
        && bits == HALF;
  }
}
