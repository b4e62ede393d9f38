package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.sub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.hdl.sim.Simulation;

/** The units of Zba and Zbb against Java's methods. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BitUnitTest {
  private Simulation sim;

  private static final class Units extends Module {
    final Control control = in(new Control());
    final Bits value = in(bits(64));
    final Bits result = out(bits(64));
    final Bits scaled = out(bits(64));
    private final BitUnit unit = sub(BitUnit::new);
    private final AddressOperand address = sub(AddressOperand::new);

    Units() {
      unit.control.set(control);
      unit.value.set(value);
      address.control.set(control.zb);
      address.left.set(value);
      result.set(unit.result);
      scaled.set(address.scaled);
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

  /** Corners and random numbers, each power of two and the numbers beside it, one byte each. */
  private static List<Long> operands() {
    List<Long> values = new ArrayList<>();
    Operands.pairs(64, 300, 3).forEach(pair -> values.add(pair[0]));
    for (int bit = 0; bit < 64; bit++) {
      long power = 1L << bit;
      values.addAll(List.of(power, -power, power - 1, ~power, 0x80L << (bit & ~7)));
    }
    return values;
  }

  private void check(Set<String> raised, String output, LongUnaryOperator model) {
    raised.forEach(name -> sim.poke("control_" + name, 1));
    for (long value : operands()) {
      sim.poke("value", value);
      assertEquals(
          model.applyAsLong(value), sim.peek(output), () -> "%s of %#x".formatted(raised, value));
    }
    raised.forEach(name -> sim.poke("control_" + name, 0));
  }

  private void check(LongUnaryOperator model, String... raised) {
    check(Set.of(raised), "result", model);
  }

  @Test
  void silentUnlessAsked() {
    check(_ -> 0);
    check(_ -> 0, "word", "add", "shift");
  }

  @Test
  void countsZerosOfDoubleWords() {
    check(Long::numberOfLeadingZeros, "zb_leadingZeros");
    check(Long::numberOfTrailingZeros, "zb_trailingZeros");
  }

  @Test
  void countsZerosOfWords() {
    check(a -> Integer.numberOfLeadingZeros((int) a), "zb_leadingZeros", "word");
    check(a -> Integer.numberOfTrailingZeros((int) a), "zb_trailingZeros", "word");
  }

  @Test
  void countsOnes() {
    check(Long::bitCount, "zb_ones");
  }

  @Test
  void countsOnesOfRunsOfEveryLength() {
    sim.poke("control_zb_ones", 1);
    for (int length = 1; length <= 64; length++) {
      long run = -1L >>> (64 - length);
      sim.poke("value", run);
      assertEquals(length, sim.peek("result"));
      sim.poke("value", Long.reverse(run));
      assertEquals(length, sim.peek("result"));
    }
    sim.poke("control_zb_ones", 0);
  }

  @Test
  void ordersAndCombinesBytes() {
    check(Long::reverseBytes, "zb_reverseBytes");
    check(
        a -> {
          long bytes = 0;
          for (long lane = 0xff; lane != 0; lane <<= 8) {
            bytes |= (a & lane) == 0 ? 0 : lane;
          }
          return bytes;
        },
        "zb_combineBytes");
  }

  @Test
  void extends8And16Bits() {
    check(a -> (byte) a, "zb_signedByte");
    check(a -> (short) a, "zb_signedHalf");
    check(a -> (char) a, "zb_unsignedHalf");
  }

  @Test
  void scalesAddressOperands() {
    for (int scale = 0; scale < 4; scale++) {
      int steps = scale;
      sim.poke("control_zb_scale", scale);
      check(Set.of(), "scaled", a -> a << steps);
    }
    sim.poke("control_zb_scale", 0);
  }
}
