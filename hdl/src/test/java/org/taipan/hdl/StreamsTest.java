package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.uint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taipan.hdl.sim.Simulation;

/** What goes into a stream comes out: all payloads, in order, whatever the two sides do. */
class StreamsTest {
  /** Each stream operation between ports of its own. */
  static final class Plumbing extends Module {
    final List<Stream<UInt>> in = new ArrayList<>();
    final List<Stream<UInt>> out = new ArrayList<>();
    final UInt source = Hdl.out(uint(2));
    final UInt firstSource = Hdl.out(uint(2));

    Plumbing() {
      input().m2s().connect(output()); // 0
      input().s2m().connect(output()); // 1
      input().registered().connect(output()); // 2
      input().queue(1).connect(output()); // 3
      input().queue(3).connect(output()); // 4
      input().queue(4).registered().connect(output()); // 5
      Stream<UInt> odd = input(); // 6
      odd.dropWhen(odd.payload.lsb().not()).connect(output());
      Stream<UInt> mapped = input().map(x -> x.plus(1)); // 7
      mapped.connect(output());
      Streams.fork(input(), 2).forEach(s -> s.connect(output())); // 8 to 8 and 9
      Streams.join(input(), input(), (x, y) -> x.plus(y)).connect(output()); // 9 and 10 to 10
      var fair = Streams.roundRobin(List.of(input(), input(), input())); // 11 to 13 to 11
      fair.output().connect(output());
      source.set(fair.source());
      var strict = Streams.priority(List.of(input(), input(), input())); // 14 to 16 to 12
      strict.output().connect(output());
      firstSource.set(strict.source());
    }

    private Stream<UInt> input() {
      Stream<UInt> s = slave(stream(() -> uint(16)));
      in.add(s);
      return s;
    }

    private Stream<UInt> output() {
      Stream<UInt> s = master(stream(() -> uint(16)));
      out.add(s);
      return s;
    }
  }

  private static final int INPUTS = 17;
  private static final int OUTPUTS = 13;

  /** Drives all ports at random, as the rules of streams demand, and records what passes. */
  private static final class Traffic {
    final Map<Integer, List<Long>> sent = new HashMap<>();
    final Map<Integer, List<Long>> received = new HashMap<>();
    private final Simulation sim;
    private final Random random = new Random(7);
    private final boolean[] offering = new boolean[INPUTS];
    private final Map<Integer, Long> waiting = new HashMap<>();
    private long next;

    Traffic(Simulation sim) {
      this.sim = sim;
      for (int i = 0; i < INPUTS; i++) {
        sent.put(i, new ArrayList<>());
      }
      for (int i = 0; i < OUTPUTS; i++) {
        received.put(i, new ArrayList<>());
      }
    }

    /** One cycle; {@code sending} and {@code receiving} are probabilities in percent. */
    void cycle(int sending, int receiving) {
      for (int i = 0; i < INPUTS; i++) {
        if (!offering[i] && random.nextInt(100) < sending) {
          offering[i] = true;
          sim.poke("in_" + i + "_payload", next++ % 0x10000);
        }
        sim.poke("in_" + i + "_valid", offering[i]);
      }
      for (int i = 0; i < OUTPUTS; i++) {
        sim.poke("out_" + i + "_ready", random.nextInt(100) < receiving);
      }
      for (int i = 0; i < INPUTS; i++) {
        if (offering[i] && sim.isHigh("in_" + i + "_ready")) {
          sent.get(i).add(sim.peek("in_" + i + "_payload"));
          offering[i] = false;
        }
      }
      for (int i = 0; i < OUTPUTS; i++) {
        boolean valid = sim.isHigh("out_" + i + "_valid");
        long payload = sim.peek("out_" + i + "_payload");
        if (waiting.containsKey(i)) {
          assertTrue(valid, "output " + i + " took back its payload");
          assertEquals(waiting.remove(i), payload, "output " + i + " changed its payload");
        }
        if (valid && sim.isHigh("out_" + i + "_ready")) {
          received.get(i).add(payload);
        } else if (valid) {
          waiting.put(i, payload);
        }
      }
      sim.step();
    }

    void drain() {
      for (int i = 0; i < 20; i++) {
        cycle(0, 100);
      }
    }
  }

  @Test
  void payloadsArriveInOrderUnderAllKindsOfTraffic() {
    try (var sim = Simulation.of(Plumbing::new)) {
      var traffic = new Traffic(sim);
      for (int[] mix : new int[][] {{50, 50}, {100, 100}, {100, 20}, {20, 100}, {80, 90}}) {
        for (int i = 0; i < 300; i++) {
          traffic.cycle(mix[0], mix[1]);
        }
      }
      // Both sides of the join get the same number of payloads in the end.
      traffic.drain();
      for (int i = 0; i < 6; i++) {
        assertEquals(traffic.sent.get(i), traffic.received.get(i), "stream " + i);
        assertTrue(traffic.sent.get(i).size() > 400, "stream " + i + " is slow");
      }
      assertEquals(
          traffic.sent.get(6).stream().filter(x -> x % 2 == 1).toList(), traffic.received.get(6));
      assertEquals(
          traffic.sent.get(7).stream().map(x -> (x + 1) % 0x10000).toList(),
          traffic.received.get(7));
      assertEquals(traffic.sent.get(8), traffic.received.get(8));
      assertEquals(traffic.sent.get(8), traffic.received.get(9));
      List<Long> sums = new ArrayList<>();
      for (int i = 0; i < traffic.received.get(10).size(); i++) {
        sums.add((traffic.sent.get(9).get(i) + traffic.sent.get(10).get(i)) % 0x10000);
      }
      assertEquals(sums, traffic.received.get(10));
      assertInterleaving(traffic, List.of(11, 12, 13), 11);
      assertInterleaving(traffic, List.of(14, 15, 16), 12);
    }
  }

  /** The output has all payloads of the inputs, those of each input in their order. */
  private static void assertInterleaving(Traffic traffic, List<Integer> inputs, int output) {
    List<Deque<Long>> rest =
        inputs.stream().map(i -> (Deque<Long>) new ArrayDeque<>(traffic.sent.get(i))).toList();
    for (Long payload : traffic.received.get(output)) {
      assertTrue(
          rest.stream().anyMatch(q -> payload.equals(q.peek()) && q.pop() != null),
          "payload " + payload + " at output " + output);
    }
    rest.forEach(q -> assertTrue(q.isEmpty()));
  }

  @Test
  void fairArbiterTakesTurnsAndTheOtherPrefersTheFirst() {
    try (var sim = Simulation.of(Plumbing::new)) {
      for (int i = 11; i <= 16; i++) {
        sim.poke("in_" + i + "_valid", 1);
      }
      sim.poke("out_11_ready", 1);
      sim.poke("out_12_ready", 1);
      List<Long> served = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        served.add(sim.peek("source"));
        assertEquals(0, sim.peek("firstSource"));
        sim.step();
      }
      assertEquals(List.of(0L, 1L, 2L, 0L, 1L, 2L), served);
      sim.poke("in_14_valid", 0);
      assertEquals(1, sim.peek("firstSource"));
    }
  }

  @Test
  void fullThroughputThroughRegistersAndQueues() {
    try (var sim = Simulation.of(Plumbing::new)) {
      var traffic = new Traffic(sim);
      for (int i = 0; i < 100; i++) {
        traffic.cycle(100, 100);
      }
      for (int i : new int[] {0, 1, 2, 4, 5}) {
        assertTrue(traffic.received.get(i).size() >= 96, "stream " + i);
      }
    }
  }

  @Test
  void queueReportsItsOccupancyAndCanBeFlushed() {
    try (var sim = Simulation.of(() -> new StreamFifo<>(() -> uint(8), 5))) {
      sim.poke("push_valid", 1);
      sim.step(7);
      assertEquals(5, sim.peek("occupancy"));
      assertEquals(0, sim.peek("push_ready"));
      sim.poke("flush", 1);
      sim.step();
      assertEquals(0, sim.peek("occupancy"));
      assertEquals(0, sim.peek("pop_valid"));
    }
  }
}
