package org.taipan.compiler.optimise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Dominators;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Terminator;

/**
 * Shorter ways through the blocks: who comes to a mere branch and knows how it goes jumps to where
 * it leads, and a block that nothing else leads to becomes part of the one in front of it.
 */
final class Jumps {
  /** So far back is looked for what a branch has decided. */
  private static final int MAX_DISTANCE = 16;

  private final Function function;
  private final Map<Instruction, Integer> uses = new HashMap<>();

  private Jumps(Function function) {
    this.function = function;
  }

  /** Shortens a function's ways; gives whether anything changed. */
  static boolean run(Function function) {
    boolean changed = merge(function);
    while (new Jumps(function).thread()) {
      merge(function);
      changed = true;
    }
    return changed;
  }

  private boolean thread() {
    Dominators dominators = new Dominators(function);
    countUses();
    boolean changed = false;
    for (Block block : List.copyOf(function.blocks())) {
      if (isMereBranch(block)
          && block.predecessors().stream().noneMatch(p -> dominators.dominates(block, p))) {
        for (Block predecessor : List.copyOf(block.predecessors())) {
          changed |= thread(predecessor, block);
        }
      }
    }
    if (changed) {
      function.removeUnreachableBlocks();
      function.removeTrivialPhis();
    }
    return changed;
  }

  private void countUses() {
    for (Block block : function.blocks()) {
      block.phis().forEach(i -> i.arguments().forEach(a -> uses.merge(a, 1, Integer::sum)));
      block.body().forEach(i -> i.arguments().forEach(a -> uses.merge(a, 1, Integer::sum)));
      block.terminator().argument().ifPresent(a -> uses.merge(a, 1, Integer::sum));
    }
  }

  /** Whether a block does nothing but branch, at most on its own phi that nobody else uses. */
  private boolean isMereBranch(Block block) {
    return block.body().isEmpty()
        && block.terminator() instanceof Terminator.Branch(Instruction condition, _, _)
        && block.phis().stream().allMatch(phi -> phi == condition && uses.get(phi) == 1);
  }

  /** Leads an edge into a mere branch to where that goes, if it is known. */
  private static boolean thread(Block from, Block branch) {
    var end = (Terminator.Branch) branch.terminator();
    Optional<Boolean> outcome =
        branch.phis().contains(end.condition())
            ? constant(end.condition().argument(branch.predecessors().indexOf(from)))
            : decided(end.condition(), from, branch);
    if (outcome.isEmpty() || from.terminator() instanceof Terminator.Try) {
      return false;
    }
    Block target = outcome.get() ? end.then() : end.otherwise();
    if (target == branch || target.predecessors().contains(from)) {
      return false;
    }
    from.redirect(branch, target);
    return true;
  }

  private static Optional<Boolean> constant(Instruction i) {
    return i.operation() instanceof Operation.Word(long bits)
        ? Optional.of(bits != 0)
        : Optional.empty();
  }

  /** What a branch in front of an edge has found the condition to be. */
  private static Optional<Boolean> decided(Instruction condition, Block from, Block to) {
    Block block = from;
    Block next = to;
    for (int n = 0; n < MAX_DISTANCE; n++) {
      if (block.terminator() instanceof Terminator.Branch(var same, Block then, _)
          && same == condition) {
        return Optional.of(then == next);
      }
      if (block.predecessors().size() != 1) {
        return Optional.empty();
      }
      next = block;
      block = block.predecessors().getFirst();
    }
    return Optional.empty();
  }

  private static boolean merge(Function function) {
    Set<Block> merged = new HashSet<>();
    for (Block block : List.copyOf(function.blocks())) {
      while (!merged.contains(block)
          && block.terminator() instanceof Terminator.Jump(Block next)
          && next != block
          && next.predecessors().size() == 1
          && next.phis().isEmpty()
          && next.loopDepth() == block.loopDepth()
          && next.isRare() == block.isRare()
          && next.handler().equals(block.handler())) {
        function.append(block, next);
        merged.add(next);
      }
    }
    return !merged.isEmpty();
  }
}
