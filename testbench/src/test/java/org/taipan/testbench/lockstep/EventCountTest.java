package org.taipan.testbench.lockstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EventCountTest {
  private final EventCount count = new EventCount(3);

  @Test
  void itMayStandStillAndGoesForwardsOnly() {
    assertEquals(0, count.read(0, 1000));
    assertEquals(900, count.read(900, 2000));
    assertEquals(900, count.read(900, 3000));
    assertThrows(IllegalChoice.class, () -> count.read(899, 4000));
  }

  @Test
  void oneEventACycleIsTheMost() {
    count.write(10, 1000);
    assertThrows(IllegalChoice.class, () -> count.read(200, 1100));
    assertEquals(110, count.read(110, 1100));
  }

  @Test
  void itWraps() {
    count.write(-2, 100);
    assertEquals(5, count.read(5, 200));
  }

  @Test
  void aLostValueIsTakenFromTheNextReading() {
    count.lose();
    assertEquals(1L << 40, count.read(1L << 40, 7));
  }
}
