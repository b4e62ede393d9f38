package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;

import java.math.BigInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.sim.Simulation;

/** The divider at two widths against exact arithmetic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DividerTest {
  private Simulation sim;

  private static final class Units extends Module {
    final Bool flush = in(bool());
    final Stream<DivisionRequest> divide16 = slave(stream(() -> new DivisionRequest(16)));
    final Stream<Bits> quotient16 = master(stream(() -> bits(16)));
    final Stream<DivisionRequest> divide64 = slave(stream(() -> new DivisionRequest(64)));
    final Stream<Bits> quotient64 = master(stream(() -> bits(64)));

    Units() {
      divider(16, divide16, quotient16);
      divider(64, divide64, quotient64);
    }

    private void divider(int width, Stream<DivisionRequest> request, Stream<Bits> response) {
      Divider divider = sub(() -> new Divider(width));
      divider.flush.set(flush);
      request.connect(divider.request);
      divider.response.connect(response);
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

  /** A request; the signs and the half are bits 2, 1 and 0 of {@code mode}. */
  private record Request(int width, long left, long right, int mode) {
    boolean leftSigned() {
      return (mode & 4) != 0;
    }

    boolean rightSigned() {
      return (mode & 2) != 0;
    }

    boolean second() {
      return (mode & 1) != 0;
    }

    BigInteger leftValue() {
      return value(left, leftSigned());
    }

    BigInteger rightValue() {
      return value(right, rightSigned());
    }

    private BigInteger value(long pattern, boolean signed) {
      BigInteger number = BigInteger.valueOf(pattern);
      BigInteger modulus = BigInteger.ONE.shiftLeft(width);
      BigInteger unsigned = number.mod(modulus);
      return signed && unsigned.testBit(width - 1) ? unsigned.subtract(modulus) : unsigned;
    }

    long pattern(BigInteger result) {
      return result.longValue() & (-1L >>> (64 - width));
    }

    /** RISC-V unprivileged spec 20240411, 13.2: division by zero and overflow do not trap. */
    long quotient() {
      if (rightValue().signum() == 0) {
        return pattern(second() ? leftValue() : BigInteger.ONE.negate());
      }
      BigInteger[] both = leftValue().divideAndRemainder(rightValue());
      return pattern(second() ? both[1] : both[0]);
    }
  }

  private void send(String unit, Request request) {
    sim.poke(unit + "_payload_left", request.left);
    sim.poke(unit + "_payload_right", request.right);
    sim.poke(unit + "_payload_leftSigned", request.leftSigned());
    sim.poke(unit + "_payload_rightSigned", request.rightSigned());
    sim.poke(unit + "_payload_second", request.second());
    sim.poke(unit + "_valid", 1);
    assertTrue(sim.isHigh(unit + "_ready"));
    sim.step();
    sim.poke(unit + "_valid", 0);
  }

  /** Sends a request; returns the response, and checks that it comes after some cycles. */
  private long run(String unit, String response, Request request, int cycles) {
    send(unit, request);
    for (int i = 1; i < cycles; i++) {
      assertFalse(sim.isHigh(response + "_valid"), "too early: " + request);
      sim.step();
    }
    assertTrue(sim.isHigh(response + "_valid"), "too late: " + request);
    long result = sim.peek(response + "_payload");
    sim.poke(response + "_ready", 1);
    sim.step();
    sim.poke(response + "_ready", 0);
    return result;
  }

  /** Quarters of the width that are zero take a cycle, then sixteenths, then each bit. */
  private static int cycles(Request request) {
    int width = request.width;
    int zeros = width - request.leftValue().abs().bitLength();
    int quarters = zeros / (width / 4);
    int sixteenths = zeros % (width / 4) / (width / 16);
    int bits = width - quarters * (width / 4) - sixteenths * (width / 16);
    return quarters + sixteenths + bits + 2;
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 64})
  void dividesExactlyInTheDocumentedTime(int width) {
    for (long[] pair : Operands.pairs(width, 200, 4)) {
      for (int mode : new int[] {0, 1, 6, 7}) {
        Request request = new Request(width, pair[0], pair[1], mode);
        int cycles = request.rightValue().signum() == 0 ? width + 2 : cycles(request);
        long result = run("divide" + width, "quotient" + width, request, cycles);
        assertEquals(request.quotient(), result, request::toString);
      }
    }
  }

  @Test
  void responseWaitsForItsReceiver() {
    Request request = new Request(16, 7, 3, 0);
    send("divide16", request);
    sim.step(30);
    assertTrue(sim.isHigh("quotient16_valid"));
    assertFalse(sim.isHigh("divide16_ready"));
    assertEquals(2, sim.peek("quotient16_payload"));
    sim.poke("quotient16_ready", 1);
    sim.step();
    sim.poke("quotient16_ready", 0);
    assertTrue(sim.isHigh("divide16_ready"));
  }

  @Test
  void flushGivesUpWhatIsUnderWay() {
    send("divide64", new Request(64, -1, 3, 0));
    sim.step(1);
    sim.poke("flush", 1);
    sim.step();
    sim.poke("flush", 0);
    for (int i = 0; i < 80; i++) {
      assertFalse(sim.isHigh("quotient64_valid"));
      sim.step();
    }
    Request next = new Request(64, 100, 7, 0);
    assertEquals(14, run("divide64", "quotient64", next, cycles(next)));
  }
}
