package org.taipan.compiler.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;

/**
 * Loads and stores of words whose address is the low half of a value, with the instructions of
 * Xpyobject that take the value itself.
 */
final class FieldAccess {
  private FieldAccess() {}

  static void run(Function function) {
    Rewriting.run(function, i -> better(i, function).stream().toList());
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
        .filter(_ -> AddressGeneration.isLowHalf(i.argument(0)))
        .map(operation -> {
          List<Instruction> arguments = new ArrayList<>(i.arguments());
          arguments.set(0, i.argument(0).argument(0).argument(0));
          return function.newInstruction(operation, i.type(), arguments, i.span());
        });
  }
}
