package org.taipan.testbench.random;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What random programs use the registers for. */
final class Registers {
  /** Address of the middle of the data window; never written. */
  static final String WINDOW = "x8";

  /** Counts the rounds of the whole program; written by its end only. */
  static final String ROUNDS = "x2";

  /** Loop counters, outer loop first; written by loops only. */
  static final List<String> COUNTERS = List.of("x9", "x18");

  /** Temporaries of items of several instructions; no other item writes them. */
  static final String FIRST = "x26";

  /** The other temporary. */
  static final String SECOND = "x27";

  /** Where to go on after a jump to nowhere. */
  static final String RECOVERY = "x29";

  /** Registers that any instruction may write; the trap handler uses x30 and x31. */
  static final List<Integer> WRITABLE =
      IntStream.of(3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 28)
          .boxed()
          .toList();

  private final RandomGenerator random;

  Registers(RandomGenerator random) {
    this.random = random;
  }

  /** A register that any instruction may write; not x0. */
  int writable() {
    return WRITABLE.get(random.nextInt(random.nextBoolean() ? 6 : WRITABLE.size()));
  }

  /** A destination; sometimes x0. Few registers are preferred, so that results are used soon. */
  int destination() {
    if (random.nextInt(20) == 0) {
      return 0;
    }
    return writable();
  }

  /** A source: mostly a register that items write, sometimes any. */
  int source() {
    return random.nextInt(12) == 0 ? random.nextInt(32) : writable();
  }
}
