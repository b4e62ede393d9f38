package org.taipan.testbench.random;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How often each kind of piece is chosen, relative to the others. Immutable. */
public final class Weights {
  private final Map<Kind, Integer> weights;

  private Weights(Map<Kind, Integer> weights) {
    this.weights = weights;
  }

  /** A mixture of everything. */
  public static Weights balanced() {
    Map<Kind, Integer> weights = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      weights.put(kind, kind.weight());
    }
    return new Weights(weights);
  }

  /**
   * The same with another weight for one kind; 0 leaves it out.
   *
   * @throws IllegalArgumentException when it is negative, or nothing would be left
   */
  public Weights with(Kind kind, int weight) {
    Map<Kind, Integer> changed = new EnumMap<>(weights);
    changed.put(kind, weight);
    if (weight < 0 || changed.values().stream().allMatch(w -> w == 0)) {
      throw new IllegalArgumentException("weight " + weight + " for " + kind);
    }
    return new Weights(changed);
  }

  Kind choose(RandomGenerator random) {
    int total = weights.values().stream().mapToInt(Integer::intValue).sum();
    int left = random.nextInt(total);
    for (Map.Entry<Kind, Integer> entry : weights.entrySet()) {
      left -= entry.getValue();
      if (left < 0) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("weights do not add up");
  }
}
