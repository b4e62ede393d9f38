package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.check;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;

import org.junit.jupiter.api.Test;
import org.taipan.hdl.sim.Simulation;
import org.taipan.hdl.sim.SimulationException;

/** Clock domains, black boxes and checks. */
class ClocksTest {
  static final class Counter extends Module {
    final UInt count = out(uint(8));

    Counter() {
      UInt value = reg(uint(8)).init(0);
      value.set(value.plus(1));
      count.set(value);
    }
  }

  static final class TwoClocks extends Module {
    final Bool otherClock = in(bool());
    final Bool otherReset = in(bool());
    final UInt fast = out(uint(8));
    final UInt slow = out(uint(8));
    final Bool crossed = out(bool());
    final Bool inReset = out(bool());

    TwoClocks() {
      Clock other = Clock.of(otherClock, otherReset);
      Counter here = sub(Counter::new);
      Counter there = other.make(() -> sub(Counter::new));
      fast.set(here.count);
      slow.set(there.count);
      Bool flag = other.make(() -> reg(bool()).init(false));
      other.run(() -> flag.set(there.count.ge(2)));
      crossed.set(Clock.current().synchronize(flag));
      inReset.set(Clock.current().reset());
    }
  }

  @Test
  void eachDomainHasItsOwnClockAndReset() {
    try (var sim = Simulation.of(TwoClocks::new)) {
      sim.step(5);
      assertEquals(5, sim.peek("fast"));
      assertEquals(0, sim.peek("slow"));
      sim.clock("otherClock", 3);
      assertEquals(5, sim.peek("fast"));
      assertEquals(3, sim.peek("slow"));
      sim.poke("otherReset", 1);
      assertEquals(0, sim.peek("inReset"));
      sim.clock("otherClock", 1);
      assertEquals(0, sim.peek("slow"));
      assertEquals(5, sim.peek("fast"));
    }
  }

  @Test
  void synchronizedSignalArrivesTwoCyclesLater() {
    try (var sim = Simulation.of(TwoClocks::new)) {
      sim.clock("otherClock", 3);
      sim.step();
      assertEquals(0, sim.peek("crossed"));
      sim.step();
      assertEquals(1, sim.peek("crossed"));
    }
  }

  /** A Verilog module of somebody else. */
  static final class Adder extends BlackBox {
    final UInt left = in(uint(8));
    final UInt sum = out(uint(8));
    final Bool clock = in(bool());

    Adder(int constant) {
      super("foreign_adder");
      parameter("CONSTANT", constant);
      clockedBy(clock);
      verilog(
          """
          module foreign_adder #(parameter CONSTANT = 0) (input [7:0] left, output reg [7:0] sum, input clock);
            always @(posedge clock) sum <= left + CONSTANT[7:0];
          endmodule
          """);
    }
  }

  static final class UsesBlackBox extends Module {
    final UInt x = in(uint(8));
    final UInt y = out(uint(8));
    final UInt z = out(uint(8));

    UsesBlackBox() {
      Adder three = sub(() -> new Adder(3));
      three.left.set(x);
      y.set(three.sum);
      Adder nine = sub(() -> new Adder(9));
      nine.left.set(x);
      z.set(nine.sum);
    }
  }

  @Test
  void blackBoxWithParametersIsConnected() {
    try (var sim = Simulation.of(UsesBlackBox::new)) {
      sim.poke("x", 100);
      sim.step();
      assertEquals(103, sim.peek("y"));
      assertEquals(109, sim.peek("z"));
    }
  }

  static final class Checked extends Module {
    final UInt x = in(uint(8));

    Checked() {
      check(x.ne(13), "x is never 13");
    }
  }

  @Test
  void failedCheckStopsTheSimulationWithItsMessage() {
    try (var sim = Simulation.of(Checked::new)) {
      sim.poke("x", 12);
      sim.step(3);
      sim.poke("x", 13);
      var e = assertThrows(SimulationException.class, () -> sim.step(10));
      assertEquals("in cycle 5: x is never 13", e.getMessage());
    }
  }

  @Test
  void simulationRefusesWhatDoesNotFit() {
    try (var sim = Simulation.of(Checked::new)) {
      assertTrue(
          assertThrows(SimulationException.class, () -> sim.poke("y", 1))
              .getMessage()
              .contains("no port y; there are [clk, reset, x]"));
      assertTrue(
          assertThrows(SimulationException.class, () -> sim.poke("x", 256))
              .getMessage()
              .contains("256 does not fit into the 8 bits of x"));
    }
  }
}
