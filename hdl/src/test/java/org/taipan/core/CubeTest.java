package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taipan.isa.Op;

/** Covers of sets of instructions. */
class CubeTest {
  private final Random random = new Random(21);

  private static List<Cube> cubes(Set<Op> ops) {
    return ops.stream().map(op -> new Cube(op.mask(), op.match())).toList();
  }

  private static boolean holds(List<Cube> cover, int word) {
    return cover.stream().anyMatch(c -> (word & c.mask()) == c.match());
  }

  /** Random sets, from a few instructions to most of them. */
  @Test
  void wantedWordsAreInTheCoverAndUnwantedOnesAreNot() {
    for (int i = 0; i < 30; i++) {
      Set<Op> wanted = EnumSet.noneOf(Op.class);
      int share = 1 + random.nextInt(15);
      for (Op op : Op.values()) {
        if (random.nextInt(16) < share) {
          wanted.add(op);
        }
      }
      List<Cube> cover =
          Cube.cover(cubes(wanted), cubes(EnumSet.complementOf(EnumSet.copyOf(wanted))));
      for (Op op : Op.values()) {
        int word = op.match() | (random.nextInt() & ~op.mask());
        assertEquals(wanted.contains(op), holds(cover, word), () -> op + " in " + wanted);
      }
      assertTrue(cover.size() <= wanted.size());
    }
  }

  @Test
  void bitsThatTellNothingApartAreLeftOut() {
    Cube wanted = new Cube(0xff, 0x13);
    assertEquals(List.of(), Cube.cover(List.of(), List.of(wanted)));
    assertEquals(List.of(new Cube(0, 0)), Cube.cover(List.of(wanted), List.of()));
    List<Cube> cover = Cube.cover(List.of(wanted), List.of(new Cube(0xff, 0x33)));
    assertEquals(List.of(new Cube(0x20, 0)), cover);
  }

  @Test
  void neighboursShareACube() {
    List<Cube> wanted = List.of(new Cube(7, 4), new Cube(7, 5));
    assertEquals(List.of(new Cube(4, 4)), Cube.cover(wanted, List.of(new Cube(7, 1))));
  }
}
