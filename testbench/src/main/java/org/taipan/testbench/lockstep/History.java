package org.taipan.testbench.lockstep;

import java.util.ArrayList;
import java.util.List;
import org.taipan.testbench.Retirement;

/** The last records that both sides agreed on. */
final class History {
  private static final int SIZE = 20;

  private final Retirement[] ring = new Retirement[SIZE];
  private long count;

  History() {
    for (int i = 0; i < SIZE; i++) {
      ring[i] = new Retirement();
    }
  }

  void add(Retirement r) {
    ring[(int) (count % SIZE)].set(r);
    count++;
  }

  /** How many there ever were. */
  long count() {
    return count;
  }

  /** The last ones, oldest first. */
  List<Retirement> last() {
    List<Retirement> result = new ArrayList<>();
    for (long i = Math.max(0, count - SIZE); i < count; i++) {
      result.add(ring[(int) (i % SIZE)]);
    }
    return result;
  }
}
