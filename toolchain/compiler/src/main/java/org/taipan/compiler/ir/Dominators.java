package org.taipan.compiler.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Immediate dominators (Cooper, Harvey, Kennedy: "A Simple, Fast Dominance Algorithm", 2001) and
 * the reverse postorder they are computed in.
 */
public final class Dominators {
  private final List<Block> order;

  /** Place in the order by the block's id; -1 if it is not reachable. */
  private final int[] number;

  private final int[] immediate;

  /** Of a function whose blocks are all terminated. */
  public Dominators(Function function) {
    order = reversePostorder(function.entry());
    number = new int[function.blockLimit()];
    Arrays.fill(number, -1);
    for (int i = 0; i < order.size(); i++) {
      number[order.get(i).id()] = i;
    }
    immediate = new int[order.size()];
    compute();
  }

  /** The reachable blocks, each before its successors but for back edges. */
  public static List<Block> reversePostorder(Block entry) {
    List<Block> postorder = new ArrayList<>();
    Set<Block> seen = new HashSet<>(Set.of(entry));
    record Visit(Block block, Iterator<Block> rest) {}
    Deque<Visit> path = new ArrayDeque<>();
    path.push(new Visit(entry, backwards(entry)));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.rest().hasNext()) {
        Block next = visit.rest().next();
        if (seen.add(next)) {
          path.push(new Visit(next, backwards(next)));
        }
      } else {
        postorder.add(path.pop().block());
      }
    }
    Collections.reverse(postorder);
    return postorder;
  }

  /** The successors, last first: so a loop's body stands in front of what follows the loop. */
  private static Iterator<Block> backwards(Block block) {
    return block.terminator().successors().reversed().iterator();
  }

  /** The reachable blocks in reverse postorder. */
  public List<Block> order() {
    return order;
  }

  /** Whether every path from the entry to b leads through a. Unreachable blocks are dominated. */
  public boolean dominates(Block a, Block b) {
    int target = number[a.id()];
    int current = number[b.id()];
    if (current < 0) {
      return true;
    }
    if (target < 0) {
      return false;
    }
    while (current > target) {
      current = immediate[current];
    }
    return current == target;
  }

  private void compute() {
    Arrays.fill(immediate, -1);
    immediate[0] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 1; i < order.size(); i++) {
        int common = -1;
        for (Block predecessor : order.get(i).predecessors()) {
          int p = number[predecessor.id()];
          if (p >= 0 && immediate[p] >= 0) {
            common = common < 0 ? p : intersect(common, p);
          }
        }
        if (immediate[i] != common) {
          immediate[i] = common;
          changed = true;
        }
      }
    }
  }

  private int intersect(int a, int b) {
    int left = a;
    int right = b;
    while (left != right) {
      if (left > right) {
        left = immediate[left];
      } else {
        right = immediate[right];
      }
    }
    return left;
  }
}
