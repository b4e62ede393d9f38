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
  /** A request; signs, half and word are the bits of {@code mode}. */
  private record Request(int width, long left, long right, int mode) {
    boolean leftSigned() {
      return (mode & 1) != 0;
    }

    boolean rightSigned() {
      return (mode & 2) != 0;
    }

    boolean high() {
      return (mode & 12) == 4;
    }

    boolean word() {
      return (mode & 12) == 8;
    }

    void send(Simulation sim) {
      sim.poke("request_left", left);
      sim.poke("request_right", right);
      sim.poke("request_leftSigned", leftSigned());
      sim.poke("request_rightSigned", rightSigned());
      sim.poke("request_high", high());
      sim.poke("request_word", word());
    }

    long product() {
      BigInteger product = value(left, leftSigned()).multiply(value(right, rightSigned()));
      if (word()) {
        int rest = 64 - width / 2;
        return pattern(BigInteger.valueOf(product.longValue() << rest >> rest));
      }
      return pattern(high() ? product.shiftRight(width) : product);
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
      for (int mode = 0; mode < 12; mode++) {
        requests.add(new Request(width, pair[0], pair[1], mode));
      }
    }
    int steps = Multiplier.LATENCY - 1;
    try (Simulation sim = Simulation.of(() -> new Multiplier(width))) {
      for (int i = 0; i < requests.size() + steps; i++) {
        requests.get(Math.min(i, requests.size() - 1)).send(sim);
        if (i >= steps) {
          Request asked = requests.get(i - steps);
          assertEquals(asked.product(), sim.peek("product"), asked::toString);
        }
        sim.step();
      }
    }
  }
}
