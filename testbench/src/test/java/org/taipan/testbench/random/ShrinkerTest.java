package org.taipan.testbench.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkerTest {

  private static Set<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64, 201})
  void onlyTheItemsThatMatterAreLeft(int size) {
    Set<Integer> matter = Set.copyOf(List.of(0, size / 2, size - 1));
    assertEquals(matter, new Shrinker(kept -> kept.containsAll(matter)).shrink(upTo(size)));
  }

  @Test
  void aFailureThatNeedsNothingShrinksToNothing() {
    assertEquals(Set.of(), new Shrinker(kept -> true).shrink(upTo(50)));
  }

  @Test
  void trialsAreFew() {
    AtomicInteger trials = new AtomicInteger();
    new Shrinker(
            kept -> {
              trials.incrementAndGet();
              return kept.contains(700);
            })
        .shrink(upTo(1000));
    assertTrue(trials.get() < 60, () -> trials + " trials");
  }
}
