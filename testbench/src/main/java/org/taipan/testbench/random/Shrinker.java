package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Delta debugging (Zeller and Hildebrandt, 2002, in its complement form): leaves out ever smaller
 * runs of items as long as the rest still fails.
 */
final class Shrinker {
  private static final int MOST_TRIALS = 3000;

  private final Predicate<Set<Integer>> fails;
  private int trials;

  /**
   * A shrinker.
   *
   * @param fails whether a program with only these items fails
   */
  Shrinker(Predicate<Set<Integer>> fails) {
    this.fails = fails;
  }

  /** Items none of which can be left out, provided that there were trials enough. */
  Set<Integer> shrink(Set<Integer> items) {
    List<Integer> kept = new ArrayList<>(items.stream().sorted().toList());
    int run = Math.max(1, kept.size() / 2);
    while (true) {
      int before = kept.size();
      kept = pass(kept, run);
      boolean smaller = kept.size() < before;
      if (trials >= MOST_TRIALS || (run == 1 && !smaller)) {
        return new HashSet<>(kept);
      }
      run = Math.max(1, run / 2);
    }
  }

  private List<Integer> pass(List<Integer> items, int run) {
    List<Integer> kept = items;
    int at = 0;
    while (at < kept.size() && trials < MOST_TRIALS) {
      List<Integer> candidate = new ArrayList<>(kept.subList(0, at));
      candidate.addAll(kept.subList(Math.min(at + run, kept.size()), kept.size()));
      trials++;
      if (fails.test(new HashSet<>(candidate))) {
        kept = candidate;
      } else {
        at += run;
      }
    }
    return kept;
  }
}
