package org.taipan.compiler.optimise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;

/** Removes instructions without effect whose results nobody needs, and writes that nobody reads. */
final class DeadCode {
  private DeadCode() {}

  static void remove(Function function) {
    BitSet live = new BitSet(function.instructionLimit());
    Deque<Instruction> work = new ArrayDeque<>();
    Map<Integer, List<Instruction>> writes = new HashMap<>();
    for (Block block : function.blocks()) {
      for (Instruction i : block.body()) {
        if (i.operation() instanceof Operation.SetVariable(int slot)) {
          writes.computeIfAbsent(slot, _ -> new ArrayList<>()).add(i);
        } else if (!i.operation().isPure()) {
          work.add(i);
        }
      }
      block.terminator().argument().ifPresent(work::add);
    }
    while (!work.isEmpty()) {
      Instruction i = work.pop();
      if (!live.get(i.id())) {
        live.set(i.id());
        work.addAll(i.arguments());
        if (i.operation() instanceof Operation.GetVariable(int slot)) {
          work.addAll(writes.getOrDefault(slot, List.of()));
        }
      }
    }
    for (Block block : function.blocks()) {
      block.phis().removeIf(i -> !live.get(i.id()));
      block.body().removeIf(i -> !live.get(i.id()));
    }
  }
}
