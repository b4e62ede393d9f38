package org.taipan.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelMoveTest {
  private static final int TEMPORARY = 99;

  @Test
  void everyTargetGetsTheOldValueOfItsSource() {
    Random random = new Random(7);
    for (int n = 0; n < 2000; n++) {
      int size = 1 + random.nextInt(8);
      List<Integer> to = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
      Collections.shuffle(to, random);
      List<Integer> targets = List.copyOf(to.subList(0, size));
      List<Integer> sources = targets.stream().map(_ -> random.nextInt(8)).toList();
      Map<Integer, Integer> values = new HashMap<>();
      IntStream.range(0, 8).forEach(i -> values.put(i, i));
      ParallelMove.run(targets, sources, TEMPORARY, (t, f) -> values.put(t, values.get(f)));
      for (int i = 0; i < size; i++) {
        assertEquals(sources.get(i), values.get(targets.get(i)), targets + " <- " + sources);
      }
    }
  }

  @Test
  void aCycleTakesOneMoveMore() {
    List<String> moves = new ArrayList<>();
    ParallelMove.run(
        List.of(1, 2, 3), List.of(2, 3, 1), TEMPORARY, (t, f) -> moves.add(t + "<-" + f));
    assertEquals(List.of("99<-2", "2<-3", "3<-1", "1<-99"), moves);
  }
}
