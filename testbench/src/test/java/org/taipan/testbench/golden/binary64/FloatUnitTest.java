package org.taipan.testbench.golden.binary64;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taipan.isa.RoundingMode;

/** The circuit's floating-point unit, results and flags, against golden's arithmetic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloatUnitTest {
  private static final List<RoundingMode> MODES =
      Arrays.stream(RoundingMode.values()).filter(m -> m != RoundingMode.DYN).toList();

  private static final List<UnitOperation> PIPELINED =
      Arrays.stream(UnitOperation.values()).filter(o -> !o.isIterative()).toList();

  private static final List<UnitOperation> ITERATIVE =
      Arrays.stream(UnitOperation.values()).filter(UnitOperation::isIterative).toList();

  private UnitDriver unit;

  @BeforeAll
  void build() {
    unit = new UnitDriver(1);
  }

  @AfterEach
  void compareTheLast() {
    unit.drain();
  }

  @AfterAll
  void close() {
    unit.close();
  }

  @ParameterizedTest
  @EnumSource
  void someSpecialOperands(UnitOperation operation) {
    special(operation, operation.isIterative() ? 41 : 7);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("long")
  void allPairsOfSpecialOperands(UnitOperation operation) {
    special(operation, 1);
  }

  /** All pairs, or every so many; of fused operations, some triples with each pair. */
  private void special(UnitOperation operation, int every) {
    List<Long> values = Operands.special();
    int pair = 0;
    for (long a : values) {
      for (long b : operation.isUnary() ? List.of(a) : values) {
        if (operation.isUnary() || pair++ % every == 0) {
          for (int i = 0; i < (operation.isFused() ? 3 : 1); i++) {
            inAllModes(operation, a, b, values.get((pair * 5 + i * 67) % values.size()));
          }
        }
      }
    }
  }

  private void inAllModes(UnitOperation operation, long a, long b, long c) {
    for (RoundingMode mode : MODES) {
      if (mode == RoundingMode.RNE || !operation.ignoresMode()) {
        unit.run(operation, a, b, c, mode);
      }
    }
  }

  @Test
  void someRandomOperands() {
    random(unit, 1, 40_000, PIPELINED);
    random(unit, 2, 400, ITERATIVE);
  }

  @Test
  @Tag("long")
  void aMillionRandomOperands() {
    random(unit, 3, 3_000_000, PIPELINED);
    random(unit, 4, 100_000, ITERATIVE);
  }

  @Test
  void twoDigitsACycle() {
    try (var other = new UnitDriver(2)) {
      random(other, 5, 500, ITERATIVE);
      other.drain();
    }
  }

  private static void random(UnitDriver unit, int seed, int count, List<UnitOperation> operations) {
    RandomGenerator random = Operands.random(seed);
    long last = 0;
    for (int i = 0; i < count; i++) {
      UnitOperation operation = operations.get(random.nextInt(operations.size()));
      long a = Operands.number(random, last);
      long b = Operands.number(random, a);
      RoundingMode mode = MODES.get(random.nextInt(MODES.size()));
      long product = Arithmetic.multiply(a, b, RoundingMode.RTZ).bits();
      long c = operation.isFused() ? Operands.number(random, product) : random.nextLong();
      unit.run(operation, a, b, c, mode);
      last = a;
    }
  }
}
