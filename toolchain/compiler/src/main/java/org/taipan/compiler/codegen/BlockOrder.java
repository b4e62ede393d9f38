package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
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
    for (Block head : List.copyOf(order)) {
      if (head.terminator() instanceof Terminator.Branch && head != function.entry()) {
        lastLatch(head, order).ifPresent(latch -> moveBehind(head, latch, order));
      }
    }
    return order;
  }

  /** The last block that jumps back to the head and to nothing else. */
  private static java.util.Optional<Block> lastLatch(Block head, List<Block> order) {
    int position = order.indexOf(head);
    return head.predecessors().stream()
        .filter(p -> order.indexOf(p) > position)
        .filter(p -> p.terminator() instanceof Terminator.Jump)
        .max(java.util.Comparator.comparingInt(order::indexOf));
  }

  private static void moveBehind(Block head, Block latch, List<Block> order) {
    order.remove(head);
    order.add(order.indexOf(latch) + 1, head);
  }
}
