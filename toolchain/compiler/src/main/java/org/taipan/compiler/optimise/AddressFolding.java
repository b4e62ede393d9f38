package org.taipan.compiler.optimise;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.WordOperator;

/** Moves a constant that is added to an address into the load or store itself. */
final class AddressFolding {
  private static final long MIN_OFFSET = -2048;
  private static final long MAX_OFFSET = 2047;

  /** An address as base and constant. */
  private record Sum(Instruction base, long offset) {}

  private AddressFolding() {}

  static void run(Function function) {
    Rewriting.run(function, i -> foldedFully(i, function).stream().toList());
  }

  /** Folds as long as there is something to fold. */
  private static Optional<Instruction> foldedFully(Instruction i, Function function) {
    return folded(i, function).map(better -> foldedFully(better, function).orElse(better));
  }

  private static Optional<Instruction> folded(Instruction i, Function function) {
    return switch (i.operation()) {
      case Operation.Load(var access, int offset) ->
          sum(i.argument(0), offset)
              .map(s ->
                  function.newInstruction(
                      new Operation.Load(access, (int) s.offset()),
                      i.type(),
                      List.of(s.base()),
                      i.span()));
      case Operation.Store(var access, int offset) ->
          sum(i.argument(0), offset)
              .map(s ->
                  function.newInstruction(
                      new Operation.Store(access, (int) s.offset()),
                      i.type(),
                      List.of(s.base(), i.argument(1)),
                      i.span()));
      default -> Optional.empty();
    };
  }

  private static Optional<Sum> sum(Instruction address, long offset) {
    if (address.operation() instanceof Operation.WordBinary(WordOperator operator)
        && operator == WordOperator.ADD) {
      for (int side = 0; side < 2; side++) {
        if (address.argument(side).operation() instanceof Operation.Word(long bits)
            && bits + offset >= MIN_OFFSET
            && bits + offset <= MAX_OFFSET) {
          return Optional.of(new Sum(address.argument(1 - side), bits + offset));
        }
      }
    }
    return Optional.empty();
  }
}
