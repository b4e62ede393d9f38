package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taipan.hdl.sim.Simulation;

/** Conditions, switches, registers, enums, assignments to parts: one circuit with all of them. */
class StatementsTest {
  enum Light {
    RED,
    RED_YELLOW,
    GREEN,
    YELLOW
  }

  static final class Statements extends Module {
    final UInt a = in(uint(8));
    final UInt index = in(uint(3));
    final Bool enable = in(bool());

    final UInt chosen = out(uint(4));
    final UInt cases = out(uint(4));
    final UInt signedCases = out(uint(2));
    final UInt patterns = out(uint(4));
    final Bits assembled = out(bits(8));
    final UInt late = out(uint(8));
    final UInt held = out(uint(8));
    final UInt counted = out(uint(8));
    final Bool rising = out(bool());
    final Bool falling = out(bool());
    final EnumSig<Light> light = out(enumOf(Light.class));
    final Bool stop = out(bool());
    final Bool sameLight = out(bool());
    final EnumSig<Light> decoded = out(enumOf(Light.class));

    Statements() {
      chosen.set(0);
      when(a.lt(10), () -> chosen.set(1))
          .elseWhen(
              a.lt(20), () -> when(enable, () -> chosen.set(2)).otherwise(() -> chosen.set(3)))
          .elseWhen(a.eq(99), () -> chosen.set(4));
      when(a.eq(5), () -> chosen.set(9)); // the last assignment wins

      switchOn(a)
          .is(1, () -> cases.set(1))
          .is(new long[] {2, 3, 200}, () -> cases.set(2))
          .otherwise(() -> cases.set(3));
      switchOn(a.low(2).asSInt())
          .is(-2, () -> signedCases.set(2))
          .is(-1, () -> signedCases.set(1))
          .is(0, () -> signedCases.set(0))
          .is(1, () -> signedCases.set(3));
      switchOn(a.asBits())
          .is("1------0", () -> patterns.set(1))
          .is(List.of("0000_00--", "0111_1111"), () -> patterns.set(2))
          .otherwise(() -> patterns.set(3));

      assembled.set(0);
      assembled.bits(7, 4).set(a.low(4).asBits());
      assembled.bit(index.low(2)).set(enable);

      late.set(regNext(a));
      held.set(regNextWhen(a, enable).init(7));
      UInt count = reg(uint(8)).init(250);
      when(enable, () -> count.set(count.plus(1)));
      counted.set(count);
      rising.set(enable.rise());
      falling.set(enable.fall());

      EnumSig<Light> state = reg(enumOf(Light.class)).init(Light.RED);
      switchOn(state)
          .is(Light.RED, () -> state.set(Light.RED_YELLOW))
          .is(Light.RED_YELLOW, () -> state.set(Light.GREEN))
          .is(
              Set.of(Light.GREEN, Light.YELLOW),
              () -> {
                state.set(Light.RED);
                when(state.is(Light.GREEN), () -> state.set(Light.YELLOW));
              });
      light.set(state);
      stop.set(state.isOneOf(Light.RED, Light.YELLOW));
      decoded.set(a.low(2).asBits().as(() -> enumOf(Light.class)));
      sameLight.set(state.eq(regNext(state)));
    }
  }

  private static Simulation sim;

  @BeforeAll
  static void build() {
    sim = Simulation.of(Statements::new);
  }

  @AfterAll
  static void close() {
    sim.close();
  }

  @BeforeEach
  void start() {
    sim.poke("a", 0);
    sim.poke("index", 0);
    sim.poke("enable", 0);
    sim.reset();
  }

  private static long with(long a, boolean enable, String output) {
    sim.poke("a", a);
    sim.poke("enable", enable);
    return sim.peek(output);
  }

  @Test
  void theFirstConditionThatHoldsCounts() {
    assertEquals(1, with(9, false, "chosen"));
    assertEquals(2, with(19, true, "chosen"));
    assertEquals(3, with(19, false, "chosen"));
    assertEquals(4, with(99, false, "chosen"));
    assertEquals(0, with(100, false, "chosen"));
  }

  @Test
  void theLastAssignmentWins() {
    assertEquals(9, with(5, false, "chosen"));
  }

  @Test
  void switchComparesWithOneOrSeveralKeys() {
    assertEquals(1, with(1, false, "cases"));
    assertEquals(2, with(2, false, "cases"));
    assertEquals(2, with(3, false, "cases"));
    assertEquals(2, with(200, false, "cases"));
    assertEquals(3, with(4, false, "cases"));
  }

  @Test
  void switchOfANumberWithSignTakesNegativeKeys() {
    assertEquals(2, with(0b10, false, "signedCases"));
    assertEquals(1, with(0b11, false, "signedCases"));
    assertEquals(0, with(0b00, false, "signedCases"));
    assertEquals(3, with(0b01, false, "signedCases"));
  }

  @Test
  void switchMatchesPatternsInOrder() {
    assertEquals(1, with(0x80, false, "patterns"));
    assertEquals(1, with(0xfe, false, "patterns"));
    assertEquals(3, with(0x81, false, "patterns"));
    assertEquals(2, with(3, false, "patterns"));
    assertEquals(2, with(0x7f, false, "patterns"));
    assertEquals(3, with(4, false, "patterns"));
  }

  @Test
  void partsOfASignalCanBeAssigned() {
    sim.poke("index", 2);
    assertEquals(0xa4, with(0xa, true, "assembled"));
    assertEquals(0x50, with(0x5, false, "assembled"));
  }

  @Test
  void bitsCanBeReadAsAnEnum() {
    sim.poke("a", 2);
    assertEquals(Light.GREEN, sim.peek("decoded", Light.class));
  }

  @Test
  void regNextIsOneCycleLate() {
    sim.poke("a", 33);
    sim.step();
    sim.poke("a", 44);
    assertEquals(33, sim.peek("late"));
  }

  @Test
  void regNextWhenKeepsItsValueAndStartsWithInit() {
    assertEquals(7, sim.peek("held"));
    with(50, true, "held");
    sim.step();
    with(60, false, "held");
    sim.step(3);
    assertEquals(50, sim.peek("held"));
  }

  @Test
  void registerCountsModuloItsWidthAndResets() {
    sim.poke("enable", 1);
    sim.step(10);
    assertEquals(4, sim.peek("counted"));
    sim.reset();
    assertEquals(250, sim.peek("counted"));
  }

  @Test
  void edgesLastOneCycle() {
    sim.poke("enable", 1);
    assertEquals(1, sim.peek("rising"));
    sim.step();
    assertEquals(0, sim.peek("rising"));
    sim.poke("enable", 0);
    assertEquals(1, sim.peek("falling"));
    sim.step();
    assertEquals(0, sim.peek("falling"));
  }

  @Test
  void enumStepsThroughItsStates() {
    assertEquals(1, sim.peek("stop"));
    for (Light expected :
        List.of(Light.RED, Light.RED_YELLOW, Light.GREEN, Light.YELLOW, Light.RED)) {
      assertEquals(expected, sim.peek("light", Light.class));
      sim.step();
    }
    assertEquals(0, sim.peek("stop"));
    assertEquals(0, sim.peek("sameLight"));
  }
}
