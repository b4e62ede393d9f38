package org.taipan.compiler.codegen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taipan.isa.Op;

/** Takes out the moves that became nothing, and the blocks that only jump on. */
public final class EmptyBlocks {
  private EmptyBlocks() {}

  /** Cleans a function whose registers are allocated. */
  public static void remove(MachineFunction function) {
    List<MachineBlock> blocks = function.blocks();
    blocks.forEach(b -> b.instructions().removeIf(EmptyBlocks::isNothing));
    Set<MachineBlock> kept = new HashSet<>(List.of(blocks.getFirst()));
    for (MachineBlock block : blocks) {
      block.handler().ifPresent(kept::add);
      if (block.terminator() instanceof MachineTerminator.Try(_, MachineBlock handler)) {
        kept.add(handler);
      }
    }
    Map<MachineBlock, MachineBlock> beyond = new HashMap<>();
    for (MachineBlock block : blocks) {
      if (block.instructions().isEmpty()
          && !kept.contains(block)
          && block.terminator() instanceof MachineTerminator.Jump(MachineBlock target)
          && end(target, beyond) != block) {
        beyond.put(block, target);
      }
    }
    blocks.removeIf(beyond::containsKey);
    for (MachineBlock block : blocks) {
      for (MachineBlock successor : block.terminator().successors()) {
        block.replaceTerminator(
            joined(block.terminator().retarget(successor, end(successor, beyond))));
      }
    }
  }

  private static boolean isNothing(MachineInstruction i) {
    return i.op() instanceof MachineOp.Move(List<Integer> to, List<Integer> from)
        && to.equals(from);
  }

  private static MachineBlock end(MachineBlock block, Map<MachineBlock, MachineBlock> beyond) {
    MachineBlock end = block;
    while (beyond.containsKey(end)) {
      end = beyond.get(end);
    }
    return end;
  }

  private static MachineTerminator joined(MachineTerminator terminator) {
    return terminator instanceof MachineTerminator.Branch(Op op, _, _, var taken, var otherwise)
            && taken == otherwise
            && !Misses.possible(op)
        ? new MachineTerminator.Jump(taken)
        : terminator;
  }
}
