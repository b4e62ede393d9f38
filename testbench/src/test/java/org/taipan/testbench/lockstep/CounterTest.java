package org.taipan.testbench.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CounterTest {
  private final Counter counter = new Counter("count");

  @Test
  void itCountsFromZero() {
    assertEquals(100, counter.read(100, 100));
    assertEquals(100, counter.read(100, 101));
    assertThrows(IllegalChoice.class, () -> counter.read(103, 102));
    assertThrows(IllegalChoice.class, () -> counter.read(99, 102));
  }

  @Test
  void itMayNotStandStill() {
    counter.read(5, 10);
    assertThrows(IllegalChoice.class, () -> counter.read(5, 10_000));
  }

  @Test
  void itGoesOnFromWhatWasWritten() {
    counter.write(1_000_000, 50, 60);
    assertThrows(IllegalChoice.class, () -> counter.read(70, 70));
    assertThrows(IllegalChoice.class, () -> counter.read(1_000_021, 70));
    assertEquals(1_000_020, counter.read(1_000_020, 70));
  }

  @Test
  void itWraps() {
    counter.write(-3, 10, 10);
    assertEquals(-1, counter.read(-1, 12));
    assertEquals(4, counter.read(4, 17));
    assertThrows(IllegalChoice.class, () -> counter.read(-1, 18));
  }

  @Test
  void aLostValueIsTakenFromTheNextReading() {
    counter.lose();
    assertEquals(77, counter.read(77, 5000));
    assertThrows(IllegalChoice.class, () -> counter.read(76, 5001));
  }

  @Test
  void stoppedItShowsOneValue() {
    counter.read(90, 100);
    counter.stop(110);
    assertThrows(IllegalChoice.class, () -> counter.read(111, 5000));
    assertEquals(105, counter.read(105, 5000));
    assertThrows(IllegalChoice.class, () -> counter.read(106, 6000));
    counter.go(7000, 7000);
    assertEquals(115, counter.read(115, 7010));
  }

  @Test
  void whatWasWrittenWhileItWasStoppedStays() {
    counter.stop(10);
    counter.write(55, 20, 21);
    assertEquals(55, counter.read(55, 10_000));
    assertThrows(IllegalChoice.class, () -> counter.read(56, 10_000));
  }
}
