package org.taipan.testbench.golden.binary64;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.taipan.core.fpu.FloatPipeline;
import org.taipan.core.fpu.FloatUnit;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.RoundingMode;

/**
 * Runs operations through a floating-point unit, one a cycle, and compares each result with
 * golden's arithmetic when it comes out.
 */
final class UnitDriver implements AutoCloseable {
  private static final int STEPS_LEFT = FloatPipeline.STEPS - 1;

  private record Expected(
      UnitOperation operation, long a, long b, long c, RoundingMode mode, Result result) {
    String describe() {
      return "%s %s 0x%016x 0x%016x 0x%016x".formatted(operation, mode, a, b, c);
    }
  }

  private final Simulation sim;
  private final Deque<Expected> underWay = new ArrayDeque<>();
  private List<String> signals = List.of();

  UnitDriver(int digitsPerCycle) {
    sim = Simulation.of(() -> new FloatUnit(digitsPerCycle));
    sim.poke("leave", 1);
  }

  /** Starts an operation; the results of earlier ones are compared. */
  void run(UnitOperation operation, long a, long b, long c, RoundingMode mode) {
    if (!signals.equals(operation.signals())) {
      signals.forEach(signal -> sim.poke("control_" + signal, 0));
      signals = operation.signals();
      signals.forEach(signal -> sim.poke("control_" + signal, 1));
    }
    sim.poke("mode", mode.code());
    sim.poke("left", operation.left(a, b));
    sim.poke("right", operation.right(b));
    sim.poke("addend", operation.addend(a, b, c));
    if (operation.isIterative()) {
      waitForDigits();
    }
    Result result = operation.expected(a, b, c, mode);
    underWay.add(new Expected(operation, a, b, c, mode, result));
    step();
  }

  /** Steps until the digits are there; what was under way comes out meanwhile. */
  private void waitForDigits() {
    drain();
    sim.poke("start", 1);
    for (int cycle = 0; sim.isHigh("busy"); cycle++) {
      assertTrue(cycle < 200, "a division or root that does not end");
      sim.step();
    }
  }

  private void step() {
    sim.step();
    sim.poke("start", 0);
    if (underWay.size() == STEPS_LEFT) {
      compare();
    }
  }

  private void compare() {
    Expected expected = underWay.remove();
    long bits = sim.peek("result");
    int flags = (int) sim.peek("flags");
    if (bits != expected.result.bits() || flags != expected.result.flags()) {
      assertEquals(
          "0x%016x flags 0x%02x".formatted(expected.result.bits(), expected.result.flags()),
          "0x%016x flags 0x%02x".formatted(bits, flags),
          expected::describe);
    }
  }

  /** Waits for all results. */
  void drain() {
    for (int i = underWay.size(); i < STEPS_LEFT && !underWay.isEmpty(); i++) {
      sim.step();
    }
    while (!underWay.isEmpty()) {
      compare();
      sim.step();
    }
  }

  @Override
  public void close() {
    sim.close();
  }
}
