package org.taipan.compiler.optimise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;

/** Removes instructions without effect whose results nobody needs. */
final class DeadCode {
  private DeadCode() {}

  static void remove(Function function) {
    Set<Instruction> live = new HashSet<>();
    Deque<Instruction> work = new ArrayDeque<>();
    for (Block block : function.blocks()) {
      block.body().stream().filter(i -> !i.operation().isPure()).forEach(work::add);
      block.terminator().argument().ifPresent(work::add);
    }
    while (!work.isEmpty()) {
      Instruction i = work.pop();
      if (live.add(i)) {
        work.addAll(i.arguments());
      }
    }
    for (Block block : function.blocks()) {
      block.phis().retainAll(live);
      block.body().retainAll(live);
    }
  }
}
