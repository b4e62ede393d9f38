package org.taipan.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.uint;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.hdl.Bits;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.UInt;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.InstructionCache.Parameters;

class InstructionCacheTest {
  private static final long BASE = MemoryMap.DRAM.base();
  private static final long BYTES = 1 << 16;
  private static final int PATIENCE = 3_000;

  static Stream<Parameters> sizes() {
    return Stream.of(
        new Parameters(1 << 12, 1, 128, true, false),
        new Parameters(1 << 12, 2, 32, true, true),
        new Parameters(1 << 14, 2, 64, true, false),
        new Parameters(1 << 12, 4, 64, false, true));
  }

  /** A cache, the memory behind it, and what a fetch stage does. */
  private static final class Bench implements AutoCloseable {
    final Simulation sim;
    final AxiMemory memory;
    final Queue<Long> due = new ArrayDeque<>();
    final Set<Long> failing = new HashSet<>();
    final Random random = new Random(17);
    long responses;
    long misses;
    long prefetches;
    long prefetchesUsed;
    long parityErrors;

    Bench(Parameters parameters, int latency, int stallPercent) {
      this(parameters, latency, stallPercent, UnaryOperator.identity());
    }

    Bench(Parameters parameters, int latency, int stallPercent, UnaryOperator<Bits> stored) {
      sim = Simulation.of(() -> new InstructionCache(parameters, Region.dram(BYTES), stored));
      memory = new AxiMemory(sim, "axi_", false, latency, stallPercent);
      for (long at = BASE; at < BASE + BYTES; at += 8) {
        memory.store(at, word(at + 4) << 32 | word(at));
      }
      sim.poke("request_valid", 0);
      sim.poke("flush", 0);
      sim.poke("invalidate", 0);
      sim.reset();
      sim.poke("response_ready", 1);
    }

    static long word(long address) {
      return address * 0x9e37_79b1L & 0xffff_ffffL;
    }

    private long expected(long pc) {
      return memory.load(pc & -8) >>> (8 * (pc & 4)) & 0xffff_ffffL;
    }

    private boolean fails(long pc) {
      return pc < BASE || pc >= BASE + BYTES || failing.contains(pc & -8);
    }

    void fail(long address, boolean fails) {
      if (fails ? failing.add(address) : failing.remove(address)) {
        memory.fail(address, fails);
      }
    }

    /** One cycle with a request on offer or not, and the one after it; whether it is answered. */
    boolean cycle(boolean valid, long pc, long next) {
      memory.drive();
      boolean again = sim.isHigh("again");
      boolean flushed = sim.isHigh("flush");
      sim.poke("request_valid", valid);
      sim.poke("request_payload", again ? BASE + random.nextLong(BYTES) / 4 * 4L : pc);
      boolean taken = valid && sim.isHigh("request_ready");
      sim.poke("upcoming_valid", taken || again || flushed || !valid);
      sim.poke("upcoming_payload", again && !flushed ? pc : next);
      if (sim.isHigh("response_valid") && sim.isHigh("response_ready")) {
        long at = due.remove();
        if (!flushed) {
          assertEquals(fails(at), sim.isHigh("response_payload_fault"), Long.toHexString(at));
        }
        if (!flushed && !fails(at)) {
          assertEquals(expected(at), sim.peek("response_payload_instruction"));
        }
        responses++;
      }
      misses += sim.peek("events_miss");
      prefetches += sim.peek("events_prefetch");
      prefetchesUsed += sim.peek("events_prefetchUsed");
      parityErrors += sim.peek("events_parityError");
      memory.advance();
      boolean answered = taken && !sim.isHigh("again");
      if (flushed) {
        due.clear();
      } else if (answered) {
        due.add(pc);
      }
      return answered;
    }

    /** Gives the request up in favour of another address. */
    void flush(boolean invalidate, long pc, long next) {
      sim.poke("flush", 1);
      sim.poke("invalidate", invalidate);
      cycle(true, pc, next);
      sim.poke("flush", 0);
      sim.poke("invalidate", 0);
    }

    /** Requests these instructions as fast as possible; returns the cycles up to the last one. */
    int fetch(List<Long> pcs) {
      int cycles = 0;
      cycle(false, 0, pcs.getFirst());
      for (int i = 0; i < pcs.size(); i++) {
        long next = pcs.get(Math.min(i + 1, pcs.size() - 1));
        while (!cycle(true, pcs.get(i), next)) {
          cycles++;
          assertTrue(cycles < PATIENCE, "the request is not taken");
        }
        cycles++;
      }
      cycle(false, 0, 0);
      assertTrue(due.isEmpty(), "a response is missing");
      return cycles;
    }

    int straight(long from, int count) {
      return fetch(Stream.iterate(from, pc -> pc + 4).limit(count).toList());
    }

    /** A fetch stage that jumps about, flushes and waits at random. */
    void walk(int steps, long range) {
      long pc = BASE;
      int waited = 0;
      boolean taken = false;
      cycle(false, 0, pc);
      for (int i = 0; i < steps; i++) {
        sim.poke("response_ready", random.nextInt(8) > 0);
        long next =
            switch (random.nextInt(16)) {
              case 0 -> BASE + random.nextLong(range) / 4 * 4L;
              case 1 -> Math.max(BASE, pc - random.nextInt(40) * 4L);
              default -> pc + 4 < BASE + BYTES ? pc + 4 : BASE;
            };
        if (taken && random.nextInt(16) == 0) {
          cycle(false, 0, pc);
        }
        taken = cycle(true, pc, next);
        if (taken) {
          pc = next;
          waited = 0;
        }
        assertTrue(waited++ < PATIENCE, "stuck");
        if (random.nextInt(60) == 0) {
          boolean invalidate = random.nextInt(4) == 0;
          if (invalidate) {
            long at = BASE + random.nextLong(range) / 8 * 8L;
            for (int word = 0; word < 64; word++) {
              memory.store(BASE + (at - BASE + 8L * word) % BYTES, random.nextLong());
            }
          }
          long target = BASE + random.nextLong(range) / 4 * 4L;
          flush(invalidate, pc, target);
          pc = target;
          taken = false;
        }
      }
      sim.poke("response_ready", 1);
    }

    @Override
    public void close() {
      sim.close();
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void deliversTheWordsOfRandomWalks(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 3, 30)) {
      bench.memory.mixIds();
      bench.walk(6_000, BYTES);
      bench.walk(6_000, 2 * parameters.bytes() / parameters.ways());
      assertTrue(bench.responses > 2_000, bench.responses + " responses");
      assertEquals(0, bench.parityErrors);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void failedBeatsAreFaultsUntilMemoryRecovers(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 3, 20)) {
      bench.memory.mixIds();
      for (int i = 0; i < 40; i++) {
        bench.fail(BASE + bench.random.nextInt(1 << 12) / 8 * 8L, true);
      }
      bench.walk(6_000, 1 << 12);
      bench.flush(false, BASE, BASE);
      List.copyOf(bench.failing).forEach(at -> bench.fail(at, false));
      bench.straight(BASE, 1 << 10);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void addressesOutsideOfMemoryAreFaultsWithoutARead(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 2, 0)) {
      bench.fetch(List.of(0L, BASE - 4, BASE + BYTES, BASE | 1L << 40, -4L));
      bench.fetch(List.of(BASE + BYTES - 4, BASE + BYTES));
      assertEquals(List.of(BASE + BYTES - 8), bench.memory.readAddresses());
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void linesInTheCacheComeOneInstructionACycle(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 5, 0)) {
      int count = parameters.bytes() / 4;
      bench.straight(BASE, count / 2);
      bench.straight(BASE + parameters.bytes() / 2, count / 2);
      long reads = bench.memory.readAddresses().size();
      assertEquals(parameters.bytes() / parameters.lineBytes(), reads);
      assertEquals(count / 2, bench.straight(BASE, count / 2));
      assertEquals(reads, bench.memory.readAddresses().size());
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void asManyLinesOfOneSetAsWaysAreKept(Parameters parameters) {
    int way = parameters.bytes() / parameters.ways();
    try (Bench bench = new Bench(parameters, 2, 0)) {
      List<Long> lines = Stream.iterate(BASE, at -> at + way).limit(parameters.ways()).toList();
      for (int i = 0; i < 8; i++) {
        bench.fetch(lines);
      }
      bench.misses = 0;
      bench.fetch(lines);
      assertEquals(0, bench.misses);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void invalidatedLinesAreReadAgain(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 4, 0)) {
      for (int i = 0; i < 20; i++) {
        bench.memory.store(BASE, i);
        bench.flush(true, BASE, BASE);
        bench.straight(BASE, 2);
      }
    }
  }

  @Test
  void theMissingBeatComesFirst() {
    try (Bench bench = new Bench(new Parameters(1 << 12, 2, 64, false, false), 4, 0)) {
      bench.straight(BASE, 1);
      int first = bench.fetch(List.of(BASE + 64));
      int last = bench.fetch(List.of(BASE + 128 + 60));
      assertEquals(first, last);
      assertEquals(List.of(BASE, BASE + 64, BASE + 128 + 56), bench.memory.readAddresses());
    }
  }

  @Test
  void theNextLineIsReadBesideTheMissingOne() {
    Parameters parameters = new Parameters(1 << 12, 2, 64, true, false);
    try (Bench ahead = new Bench(parameters, 8, 0);
        Bench behind = new Bench(new Parameters(1 << 12, 2, 64, false, false), 8, 0)) {
      int with = ahead.straight(BASE, 256);
      int without = behind.straight(BASE, 256);
      assertTrue(with < without * 3 / 4, with + " cycles with, " + without + " without");
      assertEquals(1, ahead.misses);
      assertEquals(15, ahead.prefetchesUsed);
      assertEquals(16, behind.misses);
      assertEquals(0, behind.prefetches);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void damagedWordsAndTagsAreReadAgain(Parameters parameters) {
    Parameters checked =
        new Parameters(parameters.bytes(), parameters.ways(), parameters.lineBytes(), true, true);
    try (Bench bench = new Bench(checked, 2, 10, InstructionCacheTest::damaged)) {
      bench.memory.mixIds();
      bench.walk(6_000, parameters.bytes());
      assertTrue(bench.parityErrors > 10, bench.parityErrors + " errors found");
    }
  }

  /** Turns a bit over, another one each time, in one cycle of 32. */
  private static Bits damaged(Bits entry) {
    UInt cycle = reg(uint(16)).init(0);
    cycle.set(cycle.plus(1));
    Bits one = OneHot.of(cycle.bits(11, 5), entry.width());
    return entry.xor(one.and(cycle.low(5).eq(0).repeat(entry.width())));
  }

  @Test
  void aWayMayBeAsLargeAsMemory() {
    try (Bench bench = new Bench(new Parameters(1 << 16, 1, 64, true, false), 3, 10)) {
      bench.walk(3_000, BYTES + 64);
      assertTrue(bench.responses > 200, bench.responses + " responses");
    }
  }

  @Test
  void flushDropsTheResponseOnOffer() {
    try (Bench bench = new Bench(new Parameters(1 << 12, 2, 64, false, false), 2, 0)) {
      bench.straight(BASE, 4);
      bench.sim.poke("response_ready", 0);
      bench.cycle(false, 0, BASE);
      assertTrue(bench.cycle(true, BASE, BASE + 4));
      for (int i = 0; i < 5; i++) {
        assertFalse(bench.cycle(true, BASE + 4, BASE + 8));
        assertTrue(bench.sim.isHigh("response_valid"));
      }
      bench.flush(false, BASE + 4, BASE + 12);
      assertFalse(bench.sim.isHigh("response_valid"));
      bench.sim.poke("response_ready", 1);
      assertTrue(bench.cycle(true, BASE + 12, BASE + 8));
      assertTrue(bench.cycle(true, BASE + 8, BASE + 8));
    }
  }

  @Test
  void wrongSizesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Parameters(3 << 12, 2, 64, true, false));
    assertThrows(IllegalArgumentException.class, () -> new Parameters(1 << 11, 2, 64, true, false));
    assertThrows(IllegalArgumentException.class, () -> new Parameters(1 << 14, 8, 64, true, false));
    assertThrows(IllegalArgumentException.class, () -> new Parameters(1 << 14, 2, 16, true, false));
  }
}
