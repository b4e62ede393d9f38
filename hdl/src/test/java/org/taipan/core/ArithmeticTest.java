package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
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
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.sim.Simulation;

/** ALU, shifter and comparator against Java's arithmetic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArithmeticTest {
  private Simulation sim;

  private static final class Units extends Module {
    final Control control = in(new Control());
    final Bits left = in(bits(64));
    final Bits right = in(bits(64));
    final Bits computed = out(bits(64));
    final Bits shifted = out(bits(64));
    final Bool less = out(bool());
    final Bool taken = out(bool());
    private final Alu alu = sub(Alu::new);
    private final Shifter shifter = sub(Shifter::new);
    private final Comparator comparator = sub(Comparator::new);

    Units() {
      alu.control.set(control);
      alu.left.set(left);
      alu.right.set(right);
      shifter.control.set(control);
      shifter.value.set(left);
      shifter.distance.set(right.low(6).asUInt());
      comparator.control.set(control);
      comparator.left.set(left);
      comparator.right.set(right);
      computed.set(alu.result);
      shifted.set(shifter.result);
      less.set(comparator.less);
      taken.set(comparator.taken);
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

  /** Runs all pairs with these control signals raised; of a word, the low 32 bits count. */
  private void check(Set<String> raised, String output, LongBinaryOperator model) {
    long mask = raised.contains("word") ? 0xffff_ffffL : -1;
    raised.forEach(name -> sim.poke("control_" + name, 1));
    for (long[] pair : Operands.pairs(64, 300, 2)) {
      sim.poke("left", pair[0]);
      sim.poke("right", pair[1]);
      assertEquals(
          model.applyAsLong(pair[0], pair[1]) & mask,
          sim.peek(output) & mask,
          () -> "%s of %#x, %#x".formatted(raised, pair[0], pair[1]));
    }
    raised.forEach(name -> sim.poke("control_" + name, 0));
  }

  private static long bit(boolean condition) {
    return condition ? 1 : 0;
  }

  @Test
  void aluAddsAndSubtracts() {
    check(Set.of("add"), "computed", Long::sum);
    check(Set.of("add", "subtract"), "computed", (a, b) -> a - b);
    check(Set.of("add", "word"), "computed", (a, b) -> (int) a + (int) b);
    check(Set.of("add", "subtract", "word"), "computed", (a, b) -> (int) a - (int) b);
  }

  @Test
  void aluIsSilentUnlessAsked() {
    check(Set.of(), "computed", (_, _) -> 0);
  }

  @Test
  void shifterShiftsDoubleWords() {
    check(Set.of("shiftLeft"), "shifted", (a, b) -> a << b);
    check(Set.of(), "shifted", (a, b) -> a >>> b);
    check(Set.of("arithmetic"), "shifted", (a, b) -> a >> b);
  }

  @Test
  void shifterShiftsWords() {
    check(Set.of("shiftLeft", "word"), "shifted", (a, b) -> (int) a << b);
    check(Set.of("word"), "shifted", (a, b) -> (int) a >>> b);
    check(Set.of("arithmetic", "word"), "shifted", (a, b) -> (int) a >> b);
  }

  @Test
  void shifterRotates() {
    Set<String> left = Set.of("shiftLeft", "zb_rotate");
    check(left, "shifted", (a, b) -> Long.rotateLeft(a, (int) b));
    check(Set.of("zb_rotate"), "shifted", (a, b) -> Long.rotateRight(a, (int) b));
    Set<String> leftWord = Set.of("shiftLeft", "zb_rotate", "word");
    check(leftWord, "shifted", (a, b) -> Integer.rotateLeft((int) a, (int) b));
    Set<String> rightWord = Set.of("zb_rotate", "word");
    check(rightWord, "shifted", (a, b) -> Integer.rotateRight((int) a, (int) b));
  }

  @Test
  void shifterTakesEveryDistance() {
    for (int distance = 0; distance < 64; distance++) {
      int d = distance;
      sim.poke("right", d);
      for (long value : Operands.corners(64)) {
        sim.poke("left", value);
        assertEquals(value >>> d, sim.peek("shifted"), () -> "%#x >>> %d".formatted(value, d));
        sim.poke("control_shiftLeft", 1);
        assertEquals(value << d, sim.peek("shifted"), () -> "%#x << %d".formatted(value, d));
        sim.poke("control_shiftLeft", 0);
      }
    }
  }

  @Test
  void comparatorOrders() {
    check(Set.of(), "less", (a, b) -> bit(a < b));
    check(Set.of("withoutSign"), "less", (a, b) -> bit(Long.compareUnsigned(a, b) < 0));
  }

  @Test
  void comparatorDecidesBranches() {
    Map<Set<String>, LongBinaryOperator> branches =
        Map.of(
            Set.of("branchOnEqual"), (a, b) -> bit(a == b),
            Set.of("branchOnEqual", "branchInverted"), (a, b) -> bit(a != b),
            Set.of("branchInverted"), (a, b) -> bit(a >= b),
            Set.of("branchInverted", "withoutSign"),
                (a, b) -> bit(Long.compareUnsigned(a, b) >= 0));
    branches.forEach((raised, model) -> check(raised, "taken", model));
  }
}
