package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Dominators;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Terminator;

/**
 * The order in which blocks are laid out: reverse postorder, and a loop's condition behind its
 * body, so that an iteration takes one branch.
 */
final class BlockOrder {
  private BlockOrder() {}

  static List<Block> of(Function function) {
    List<Block> order = new ArrayList<>(Dominators.reversePostorder(function.entry()));
    int[] positions = new int[function.blockLimit()];
    number(order, positions);
    for (Block head : List.copyOf(order)) {
      if (head.terminator() instanceof Terminator.Branch && head != function.entry()) {
        lastLatch(head, positions)
            .ifPresent(latch -> {
              order.remove(positions[head.id()]);
              order.add(positions[latch.id()], head);
              number(order, positions);
            });
      }
    }
    return order;
  }

  /** Enters the place of each block by its id. */
  private static void number(List<Block> order, int[] positions) {
    for (int i = 0; i < order.size(); i++) {
      positions[order.get(i).id()] = i;
    }
  }

  /** The last block that jumps back to the head and to nothing else. */
  private static Optional<Block> lastLatch(Block head, int[] positions) {
    return head.predecessors().stream()
        .filter(p -> positions[p.id()] > positions[head.id()])
        .filter(p -> p.terminator() instanceof Terminator.Jump)
        .max(Comparator.comparingInt(p -> positions[p.id()]));
  }
}
