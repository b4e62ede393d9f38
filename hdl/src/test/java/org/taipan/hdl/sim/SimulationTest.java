package org.taipan.hdl.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.uint;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.hdl.Verilog;

/** Ports of every size, in Java and in the model. */
class SimulationTest {
  private static final List<Integer> WIDTHS =
      List.of(1, 7, 8, 9, 16, 17, 32, 33, 63, 64, 65, 96, 97, 200);

  static final class Echo extends Module {
    final List<UInt> ins = new ArrayList<>();
    final List<UInt> outs = new ArrayList<>();
    final List<UInt> late = new ArrayList<>();

    Echo() {
      for (int width : WIDTHS) {
        UInt x = in(uint(width));
        UInt y = out(uint(width));
        UInt z = out(uint(width));
        y.set(x.not());
        z.set(regNext(x));
        ins.add(x);
        outs.add(y);
        late.add(z);
      }
    }
  }

  @Test
  void valuesOfEveryWidthGoInAndOut() {
    try (var sim = Simulation.of(Echo::new)) {
      for (int i = 0; i < WIDTHS.size(); i++) {
        BigInteger ones = BigInteger.ONE.shiftLeft(WIDTHS.get(i)).subtract(BigInteger.ONE);
        BigInteger value = new BigInteger("a5c3f00f1234567890abcdef".repeat(3), 16).and(ones);
        sim.poke("ins_" + i, value);
        assertEquals(ones.subtract(value), sim.peekBig("outs_" + i));
        sim.step();
        assertEquals(value, sim.peekBig("late_" + i));
        if (WIDTHS.get(i) <= 64) {
          assertEquals(value.longValue(), sim.peek("late_" + i));
        }
      }
    }
  }

  @Test
  void negativeNumbersAreTwosComplement() {
    try (var sim = Simulation.of(Echo::new)) {
      sim.poke("ins_2", BigInteger.valueOf(-3));
      assertEquals(2, sim.peek("outs_2"));
      assertEquals(0xff, sim.peek("outs_2") ^ sim.peek("ins_2"));
      assertEquals(-3, sim.peekSigned("ins_2"));
      sim.poke("ins_9", -1L);
      assertEquals(0, sim.peek("outs_9"));
      sim.poke("ins_10", -1L);
      assertEquals(BigInteger.ZERO, sim.peekBig("outs_10"));
    }
  }

  @Test
  void twoSimulationsAreIndependent() {
    try (var a = Simulation.of(Echo::new);
        var b = Simulation.of(Echo::new)) {
      a.poke("ins_2", 17);
      a.step();
      b.step();
      assertEquals(17, a.peek("late_2"));
      assertEquals(0, b.peek("late_2"));
    }
  }

  @Test
  void wrongUseIsReported() {
    try (var sim = Simulation.of(Echo::new)) {
      assertEquals(
          "outs_2 is an output",
          assertThrows(SimulationException.class, () -> sim.poke("outs_2", 1)).getMessage());
      assertEquals(
          "late_10 has 65 bits: read it with peekBig",
          assertThrows(SimulationException.class, () -> sim.peek("late_10")).getMessage());
      assertThrows(SimulationException.class, () -> sim.poke("ins_0", BigInteger.TWO));
    }
  }

  @Test
  void missingToolIsNamed(@TempDir Path directory) {
    var e =
        assertThrows(
            SimulationException.class, () -> Tools.run(directory, "no-such-tool", "--version"));
    assertEquals("cannot run no-such-tool: install the package no-such-tool", e.getMessage());
  }

  @Test
  void failingToolShowsItsOutput(@TempDir Path directory) {
    var e =
        assertThrows(
            SimulationException.class,
            () -> Tools.run(directory, "verilator", "--lint-only", "absent.v"));
    assertTrue(e.getMessage().contains("absent.v"), e.getMessage());
  }

  @Test
  void modelsAreBuiltOnceForACircuit(@TempDir Path directory) throws IOException {
    var builder = new ModelBuilder(Tools.cache());
    Path first = builder.build(Verilog.generate(directory, Echo::new));
    Object file = Files.getAttribute(first, "unix:ino");
    Path second = builder.build(Verilog.generate(directory, Echo::new));
    assertEquals(first, second);
    assertEquals(file, Files.getAttribute(second, "unix:ino"), "not built again");
  }
}
