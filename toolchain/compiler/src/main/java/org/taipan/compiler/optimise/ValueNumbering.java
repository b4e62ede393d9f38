package org.taipan.compiler.optimise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Dominators;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;

/**
 * Common subexpressions that depend on nothing but their arguments: an instruction is replaced by
 * an equal one that dominates it.
 */
final class ValueNumbering {
  /** What makes two instructions equal. */
  private record Key(Operation operation, Type type, List<Instruction> arguments) {}

  /** An instruction and where it stands. */
  private record Entry(Instruction instruction, Block block) {}

  private ValueNumbering() {}

  static boolean run(Function function) {
    Dominators dominators = new Dominators(function);
    Map<Key, Entry> known = new HashMap<>();
    Map<Instruction, Instruction> replacements = new HashMap<>();
    for (Block block : dominators.order()) {
      for (Instruction i : block.body()) {
        if (isNumbered(i.operation())) {
          List<Instruction> arguments = new ArrayList<>(i.arguments());
          arguments.replaceAll(a -> replacements.getOrDefault(a, a));
          Key key = new Key(i.operation(), i.type(), arguments);
          Entry earlier = known.get(key);
          if (earlier != null && dominators.dominates(earlier.block(), block)) {
            replacements.put(i, earlier.instruction());
          } else {
            known.put(key, new Entry(i, block));
          }
        }
      }
    }
    function.replace(replacements);
    return !replacements.isEmpty();
  }

  /** Constants too: equal ones become one argument of equal expressions. */
  private static boolean isNumbered(Operation operation) {
    return switch (operation) {
      case Operation.Word _, Operation.Constant _, Operation.Static _ -> true;
      case Operation.WordBinary _, Operation.Reinterpret _, Operation.TagInt _ -> true;
      case Operation.UntagInt _, Operation.IsType _ -> true;
      default -> false;
    };
  }
}
