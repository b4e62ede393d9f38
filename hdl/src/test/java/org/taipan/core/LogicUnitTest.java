package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.sub;

import java.util.Map;
import java.util.Set;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.Op;

/** The logic unit, with the comparator that it asks, against Java's operators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogicUnitTest {
  private static final Map<Op, LongBinaryOperator> BITWISE =
      Map.of(
          Op.AND, (a, b) -> a & b,
          Op.OR, (a, b) -> a | b,
          Op.XORI, (a, b) -> a ^ b,
          Op.ANDN, (a, b) -> a & ~b,
          Op.ORN, (a, b) -> a | ~b,
          Op.XNOR, (a, b) -> ~(a ^ b));

  private Simulation sim;

  private static final class Units extends Module {
    final Control control = in(new Control());
    final Bits left = in(bits(64));
    final Bits right = in(bits(64));
    final Bits result = out(bits(64));
    final Bits wrong = out(bits(64));
    private final LogicUnit unit = sub(() -> new LogicUnit(AluFault.NONE));
    private final LogicUnit broken = sub(() -> new LogicUnit(AluFault.XOR_IS_OR));
    private final Comparator comparator = sub(Comparator::new);

    Units() {
      comparator.control.set(control);
      comparator.left.set(left);
      comparator.right.set(right);
      for (LogicUnit u : Set.of(unit, broken)) {
        u.control.set(control);
        u.left.set(left);
        u.right.set(right);
        u.less.set(comparator.less);
      }
      result.set(unit.result);
      wrong.set(broken.result);
    }
  }

  @BeforeAll
  void build() {
    sim = Simulation.of(Units::new);
  }

  @AfterAll
  void close() {
    sim.close();
  }

  private void check(String output, LongBinaryOperator model) {
    for (long[] pair : Operands.pairs(64, 300, 2)) {
      sim.poke("left", pair[0]);
      sim.poke("right", pair[1]);
      assertEquals(
          model.applyAsLong(pair[0], pair[1]),
          sim.peek(output),
          () -> "%#x, %#x".formatted(pair[0], pair[1]));
    }
  }

  private void check(Set<String> raised, LongBinaryOperator model) {
    raised.forEach(name -> sim.poke("control_" + name, 1));
    check("result", model);
    raised.forEach(name -> sim.poke("control_" + name, 0));
  }

  private void checkTruth(Op op, String output, LongBinaryOperator model) {
    sim.poke("control_truth", LogicUnit.truth(op));
    check(output, model);
    sim.poke("control_truth", 0);
  }

  @Test
  void combinesBitsAsTheInstructionsSay() {
    BITWISE.forEach((op, model) -> checkTruth(op, "result", model));
  }

  @Test
  void knowsEveryTruthTable() {
    for (int truth = 0; truth < 16; truth++) {
      sim.poke("control_truth", truth);
      for (int pair = 0; pair < 4; pair++) {
        sim.poke("left", -(pair >> 1));
        sim.poke("right", -(pair & 1));
        assertEquals(-((truth >> pair) & 1), sim.peek("result"), truth + " of " + pair);
      }
    }
    sim.poke("control_truth", 0);
  }

  @Test
  void choosesTheLesserAndTheGreater() {
    check(Set.of("zb_minimum"), Math::min);
    check(Set.of("zb_maximum"), Math::max);
    check(Set.of("zb_minimum", "withoutSign"), (a, b) -> Long.compareUnsigned(a, b) < 0 ? a : b);
    check(Set.of("zb_maximum", "withoutSign"), (a, b) -> Long.compareUnsigned(a, b) > 0 ? a : b);
  }

  @Test
  void zeroesUnderACondition() {
    check(Set.of("zb_zeroIfZero"), (a, b) -> b == 0 ? 0 : a);
    check(Set.of("zb_zeroUnlessZero"), (a, b) -> b == 0 ? a : 0);
  }

  @Test
  void silentUnlessAsked() {
    check(Set.of("add", "word", "shift"), (_, _) -> 0);
  }

  @Test
  void builtInFaultChangesExclusiveOrOnly() {
    checkTruth(Op.XOR, "wrong", (a, b) -> a | b);
    checkTruth(Op.AND, "wrong", (a, b) -> a & b);
    checkTruth(Op.XNOR, "wrong", (a, b) -> ~(a ^ b));
  }
}
