package org.taipan.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that have given values at some bits: a product term of two-level logic.
 *
 * @param mask bits that count
 * @param match their values; zero elsewhere
 */
record Cube(int mask, int match) {
  private boolean intersects(Cube other) {
    return ((match ^ other.match) & mask & other.mask) == 0;
  }

  private boolean contains(Cube other) {
    return (mask & ~other.mask) == 0 && (other.match & mask) == match;
  }

  private Cube without(int bit) {
    return new Cube(mask & ~bit, match & ~bit);
  }

  /**
   * Few cubes with few bits that hold every word of {@code wanted} and none of {@code unwanted};
   * what they do with other words is open. Each wanted cube is grown, high bits first and low bits
   * first, as far as no unwanted one is touched; the larger of the results are taken until they
   * hold all.
   */
  static List<Cube> cover(Collection<Cube> wanted, Collection<Cube> unwanted) {
    Set<Cube> grown = new HashSet<>();
    for (Cube cube : wanted) {
      grown.add(cube.grown(unwanted, true));
      grown.add(cube.grown(unwanted, false));
    }
    List<Cube> open = new ArrayList<>(wanted);
    List<Cube> cover = new ArrayList<>();
    Comparator<Cube> order =
        Comparator.<Cube>comparingLong(c -> open.stream().filter(c::contains).count())
            .thenComparing(c -> -Integer.bitCount(c.mask))
            .thenComparing(Cube::mask)
            .thenComparing(Cube::match);
    while (!open.isEmpty()) {
      Cube best = grown.stream().max(order).orElseThrow();
      cover.add(best);
      open.removeIf(best::contains);
    }
    return cover;
  }

  private Cube grown(Collection<Cube> unwanted, boolean highFirst) {
    Cube cube = this;
    for (int i = 0; i < Integer.SIZE; i++) {
      Cube larger = cube.without(1 << (highFirst ? Integer.SIZE - 1 - i : i));
      if (unwanted.stream().noneMatch(larger::intersects)) {
        cube = larger;
      }
    }
    return cube;
  }
}
