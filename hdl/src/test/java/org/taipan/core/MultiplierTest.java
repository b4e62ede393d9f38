package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.sim.Simulation;

/** The multiplier at several widths against exact arithmetic. */
class MultiplierTest {
  /** A request; signs and word are the bits of {@code mode}. */
  private record Request(int width, long left, long right, int mode) {
    boolean leftSigned() {
      return (mode & 1) != 0;
    }

    boolean rightSigned() {
      return (mode & 2) != 0;
    }

    boolean word() {
      return (mode & 4) != 0;
    }

    void send(Simulation sim) {
      sim.poke("request_left", left);
      sim.poke("request_right", right);
      sim.poke("request_leftSigned", leftSigned());
      sim.poke("request_rightSigned", rightSigned());
      sim.poke("request_word", word());
    }

    BigInteger product() {
      return value(left, leftSigned()).multiply(value(right, rightSigned()));
    }

    long low() {
      int rest = 64 - width / 2;
      long low = product().longValue();
      return pattern(BigInteger.valueOf(word() ? low << rest >> rest : low));
    }

    long high() {
      return pattern(product().shiftRight(width));
    }

    private BigInteger value(long pattern, boolean signed) {
      BigInteger unsigned = BigInteger.valueOf(pattern).mod(BigInteger.ONE.shiftLeft(width));
      return signed && unsigned.testBit(width - 1)
          ? unsigned.subtract(BigInteger.ONE.shiftLeft(width))
          : unsigned;
    }

    private long pattern(BigInteger result) {
      return result.longValue() & (-1L >>> (64 - width));
    }
  }

  /** One request in every cycle: each must find its result the fixed number of cycles later. */
  @ParameterizedTest
  @ValueSource(ints = {8, 16, 20, 64})
  void multipliesExactlyOnePairACycle(int width) {
    List<Request> requests = new ArrayList<>();
    for (long[] pair : Operands.pairs(width, 300, 3)) {
      for (int mode = 0; mode < 8; mode++) {
        requests.add(new Request(width, pair[0], pair[1], mode));
      }
    }
    try (Simulation sim = Simulation.of(() -> new Multiplier(width))) {
      for (int i = 0; i < requests.size(); i++) {
        requests.get(i).send(sim);
        if (i >= Multiplier.LOW_LATENCY - 1) {
          Request asked = requests.get(i - Multiplier.LOW_LATENCY + 1);
          assertEquals(asked.low(), sim.peek("low"), asked::toString);
        }
        if (i >= Multiplier.HIGH_LATENCY - 1) {
          Request asked = requests.get(i - Multiplier.HIGH_LATENCY + 1);
          assertEquals(asked.high(), sim.peek("high"), asked::toString);
        }
        sim.step();
      }
    }
  }
}
