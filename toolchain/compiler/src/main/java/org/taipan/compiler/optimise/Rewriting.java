package org.taipan.compiler.optimise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;

/** Puts better instructions in the place of others. */
final class Rewriting {
  /** What an instruction can be replaced by. */
  @FunctionalInterface
  interface Rule {
    /** Instructions to stand behind it, the last one in its place; empty to leave it. */
    List<Instruction> better(Instruction original);
  }

  private Rewriting() {}

  /** Applies a rule to every instruction of a function. */
  static void run(Function function, Rule rule) {
    Map<Instruction, Instruction> replacements = new HashMap<>();
    for (Block block : function.blocks()) {
      List<Instruction> body = block.body();
      for (int n = 0; n < body.size(); n++) {
        Instruction original = body.get(n);
        List<Instruction> better = rule.better(original);
        if (!better.isEmpty()) {
          better.getLast().setKinds(original.kinds());
          replacements.put(original, better.getLast());
          body.addAll(n, better);
          n += better.size();
        }
      }
    }
    function.replace(replacements);
  }
}
