package org.taipan.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.InstructionBuffer.Parameters;

class InstructionBufferTest {
  private static final long BASE = MemoryMap.DRAM.base();
  private static final long BYTES = 1 << 16;
  private static final int PATIENCE = 500;

  static Stream<Parameters> sizes() {
    return Stream.of(new Parameters(2, 16, false), new Parameters(4, 64, true));
  }

  /** A buffer, the memory behind it, and what a fetch stage does. */
  private static final class Bench implements AutoCloseable {
    final Simulation sim;
    final AxiMemory memory;

    Bench(Parameters parameters, int latency, int stallPercent) {
      sim = Simulation.of(() -> new InstructionBuffer(parameters, Region.dram(BYTES)));
      memory = new AxiMemory(sim, "axi_", false, latency, stallPercent);
      for (long at = BASE; at < BASE + BYTES; at += 8) {
        memory.store(at, word(at + 4) << 32 | word(at));
      }
    }

    static long word(long address) {
      return address * 0x9e37_79b1L & 0xffff_ffffL;
    }

    /** Requests an instruction, and waits until the request is taken. */
    void request(long pc) {
      sim.poke("request_valid", 1);
      sim.poke("request_payload", pc);
      boolean taken = false;
      for (int i = 0; !taken; i++) {
        assertTrue(i < PATIENCE, "no response");
        taken = sim.isHigh("request_ready");
        memory.step();
      }
      sim.poke("request_valid", 0);
      assertTrue(sim.isHigh("response_valid"));
    }

    void fetch(long pc, boolean fault) {
      sim.poke("response_ready", 1);
      request(pc);
      assertEquals(fault, sim.isHigh("response_payload_fault"));
      if (!fault) {
        assertEquals(word(pc), sim.peek("response_payload_instruction"));
      }
    }

    void flush(boolean invalidate) {
      sim.poke("flush", 1);
      sim.poke("invalidate", invalidate);
      memory.step();
      sim.poke("flush", 0);
      sim.poke("invalidate", 0);
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
      Random random = new Random(9);
      long pc = BASE;
      for (int i = 0; i < 3000; i++) {
        bench.fetch(pc, false);
        switch (random.nextInt(12)) {
          case 0 -> pc = BASE + random.nextInt((int) BYTES / 4) * 4L;
          case 1 -> pc = Math.max(BASE, pc - random.nextInt(40) * 4L);
          default -> pc = pc + 4 < BASE + BYTES ? pc + 4 : BASE;
        }
        if (random.nextInt(50) == 0) {
          bench.flush(random.nextBoolean());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void aLineIsReadOnce(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 2, 0)) {
      for (int round = 0; round < 3; round++) {
        for (long pc = BASE; pc < BASE + parameters.lineBytes(); pc += 4) {
          bench.fetch(pc, false);
        }
      }
      long own =
          bench.memory.readAddresses().stream()
              .filter(a -> a < BASE + parameters.lineBytes())
              .count();
      assertEquals(1, own);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void invalidatedLinesAreReadAgain(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 4, 0)) {
      bench.fetch(BASE, false);
      bench.memory.store(BASE, 0x1111_1111_2222_2222L);
      bench.flush(true);
      bench.request(BASE);
      assertEquals(0x2222_2222L, bench.sim.peek("response_payload_instruction"));
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void addressesOutsideOfMemoryAreFaultsWithoutARead(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 2, 0)) {
      for (long pc : List.of(0L, BASE - 4, BASE + BYTES, BASE | 1L << 40, -4L)) {
        bench.fetch(pc, true);
      }
      assertEquals(List.of(), bench.memory.readAddresses());
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void theLastLineIsFollowedByAFault(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 2, 0)) {
      bench.fetch(BASE + BYTES - 4, false);
      bench.fetch(BASE + BYTES, true);
      bench.flush(false);
      assertTrue(bench.memory.readAddresses().stream().allMatch(a -> a < BASE + BYTES));
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void failedBeatsAreFaultsUntilMemoryRecovers(Parameters parameters) {
    try (Bench bench = new Bench(parameters, 2, 10)) {
      bench.memory.fail(BASE + 8, true);
      bench.fetch(BASE, false);
      bench.fetch(BASE + 8, true);
      bench.fetch(BASE + 4, false);
      bench.fetch(BASE + 12, true);
      bench.memory.fail(BASE + 8, false);
      bench.fetch(BASE + 8, false);
    }
  }

  @Test
  void flushDropsTheResponseOnOffer() {
    try (Bench bench = new Bench(new Parameters(2, 16, false), 2, 0)) {
      bench.sim.poke("response_ready", 0);
      bench.request(BASE);
      bench.flush(false);
      assertFalse(bench.sim.isHigh("response_valid"));
    }
  }

  @Test
  void responsesKeepUntilTaken() {
    try (Bench bench = new Bench(new Parameters(2, 16, false), 2, 0)) {
      bench.sim.poke("response_ready", 0);
      bench.request(BASE);
      bench.sim.poke("request_valid", 1);
      bench.sim.poke("request_payload", BASE + 4);
      bench.memory.step();
      bench.memory.step();
      assertEquals(Bench.word(BASE), bench.sim.peek("response_payload_instruction"));
    }
  }

  @Test
  void prefetchReadsTheNextLineAhead() {
    try (Bench bench = new Bench(new Parameters(4, 64, true), 2, 0)) {
      bench.fetch(BASE, false);
      bench.sim.poke("request_valid", 1);
      bench.sim.poke("request_payload", BASE + 4);
      for (int i = 0; i < 30; i++) {
        bench.memory.step();
      }
      assertEquals(List.of(BASE, BASE + 64), bench.memory.readAddresses());
    }
  }

  @Test
  void wrongSizesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Parameters(3, 64, true));
    assertThrows(IllegalArgumentException.class, () -> new Parameters(1, 64, true));
    assertThrows(IllegalArgumentException.class, () -> new Parameters(4, 8, true));
    assertThrows(IllegalArgumentException.class, () -> new Region(0x8000_0000L, 100));
    assertThrows(IllegalArgumentException.class, () -> new Region(0x1000, 0x2000));
  }
}
