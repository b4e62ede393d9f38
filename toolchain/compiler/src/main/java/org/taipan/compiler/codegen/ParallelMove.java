package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders the moves of a parallel move (Rideau, Serpette, Leroy: "Tilting at windmills with Coq",
 * 2008): a move is done when nobody still needs what its target holds; a cycle is opened through a
 * temporary location.
 */
final class ParallelMove {
  /** Does one move between locations. */
  interface Mover {
    void move(int to, int from);
  }

  private record Pending(int to, int from) {}

  private ParallelMove() {}

  /**
   * Does all moves.
   *
   * @param temporary a location that none of the moves mentions
   */
  static void run(List<Integer> to, List<Integer> from, int temporary, Mover mover) {
    List<Pending> pending = new ArrayList<>();
    for (int i = 0; i < to.size(); i++) {
      if (!to.get(i).equals(from.get(i))) {
        pending.add(new Pending(to.get(i), from.get(i)));
      }
    }
    while (!pending.isEmpty()) {
      int ready = indexOfReady(pending);
      if (ready >= 0) {
        Pending move = pending.remove(ready);
        mover.move(move.to(), move.from());
      } else {
        int opened = pending.getFirst().from();
        mover.move(temporary, opened);
        pending.replaceAll(p -> p.from() == opened ? new Pending(p.to(), temporary) : p);
      }
    }
  }

  private static int indexOfReady(List<Pending> pending) {
    for (int i = 0; i < pending.size(); i++) {
      if (!isNeeded(pending.get(i).to(), pending)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNeeded(int location, List<Pending> pending) {
    for (Pending p : pending) {
      if (p.from() == location) {
        return true;
      }
    }
    return false;
  }
}
