package org.taipan.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.UInt;
import org.taipan.hdl.sim.Simulation;

/** The data cache between a model of the pipeline and memory. */
class DataCacheTest {
  private static final long BASE = 0x8000_0000L;
  private static final Region DRAM = Region.dram(1 << 20);
  private static final int LATENCY = 6;
  private static final DataCacheParameters USUAL = new DataCacheParameters(4096, 2, 64, false);

  /** The cache with the ports of a whole AXI master. */
  private static final class Top extends Module {
    final DataCachePort port = slave(new DataCachePort());
    final Axi4 axi = master(new Axi4());
    final DataEvents events = out(new DataEvents());

    Top(DataCacheParameters parameters, UnaryOperator<Bits> stored) {
      DataCache cache = sub(() -> new DataCache(parameters, DRAM, stored));
      port.connect(cache.port);
      axi.connectFrom(cache.read, cache.write);
      cache.clean.set(false);
      events.set(cache.events);
    }
  }

  private static void with(
      DataCacheParameters parameters, int latency, int stalls, Consumer<CachePipeline> test) {
    with(parameters, UnaryOperator.identity(), latency, stalls, test);
  }

  private static void with(
      DataCacheParameters parameters,
      UnaryOperator<Bits> stored,
      int latency,
      int stalls,
      Consumer<CachePipeline> test) {
    try (Simulation sim = Simulation.of(() -> new Top(parameters, stored))) {
      test.accept(new CachePipeline(sim, new AxiMemory(sim, "axi_", true, latency, stalls)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4096, 1, 32, false, 1, 0",
    "4096, 2, 64, false, 1, 0",
    "4096, 2, 64, true, 6, 30",
    "4096, 4, 64, false, 20, 0",
    "4096, 4, 128, true, 3, 10",
    "4096, 2, 32, false, 9, 0",
    "8192, 1, 64, false, 12, 0",
    "65536, 4, 32, false, 2, 50"
  })
  void randomAccessesMatchAModel(
      int bytes, int ways, int lineBytes, boolean parity, int latency, int stalls) {
    var parameters = new DataCacheParameters(bytes, ways, lineBytes, parity);
    with(
        parameters,
        latency,
        stalls,
        pipeline -> {
          Random random = new Random(bytes + ways + lineBytes + latency);
          RandomAccesses accesses = new RandomAccesses(random, parameters, pipeline.memory());
          for (int round = 0; round < 8; round++) {
            accesses.round(round);
            pipeline.run(accesses.take(500), random);
            pipeline.clean();
            accesses.checkMemory();
          }
          assertEquals(0, pipeline.parityErrors());
        });
  }

  @Test
  void hitsTakeOneCycle() {
    with(
        USUAL,
        LATENCY,
        0,
        pipeline -> {
          for (int i = 0; i < 16; i++) {
            pipeline.memory().store(BASE + 8L * i, 100 + i);
          }
          pipeline.cycles(CacheAccess.load(BASE, 100), CacheAccess.load(BASE + 64, 108));
          pipeline.idle(30);
          assertEquals(
              4,
              pipeline.cycles(
                  CacheAccess.load(BASE + 8, 101),
                  CacheAccess.store(BASE + 16, 7, 0xff),
                  CacheAccess.store(BASE + 64, 9, 0xff),
                  CacheAccess.load(BASE + 72, 109)));
          assertEquals(
              4,
              pipeline.cycles(CacheAccess.store(BASE + 8, 5, 0xff), CacheAccess.load(BASE + 8, 5)),
              "a load right behind a store to the same word");
        });
  }

  @Test
  void theMissingBeatComesFirstAndOtherLinesHitMeanwhile() {
    with(
        USUAL,
        20,
        0,
        pipeline -> {
          pipeline.cycles(CacheAccess.load(BASE, 0));
          pipeline.idle(40);
          long miss = pipeline.cycles(CacheAccess.load(BASE + 128 + 56, 0));
          assertEquals(BASE + 128 + 56, pipeline.memory().readAddresses().getLast());
          assertEquals(
              2, pipeline.cycles(CacheAccess.load(BASE, 0), CacheAccess.load(BASE + 8, 0)));
          assertEquals(5 + 20, miss);
        });
  }

  /** The second access is looked up in every cycle of the line's arrival, its last one too. */
  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void aLineThatArrivesIsNotAskedForAgain(int lineBytes) {
    with(
        new DataCacheParameters(4096, 2, lineBytes, false),
        LATENCY,
        0,
        pipeline -> {
          long line = BASE;
          int reads = 0;
          for (int pause = 0; pause < 2 * LATENCY + lineBytes / 8; pause++) {
            for (int word = 0; word < lineBytes; word += 8) {
              for (boolean store : new boolean[] {false, true}) {
                pipeline.cycles(CacheAccess.load(line + 16, 0));
                if (pause > 0) {
                  pipeline.idle(pause);
                }
                long address = line + word;
                pipeline.cycles(
                    store ? CacheAccess.store(address, 0, 0xff) : CacheAccess.load(address, 0));
                pipeline.idle(30);
                assertEquals(++reads, pipeline.memory().readAddresses().size());
                line += lineBytes;
              }
            }
          }
        });
  }

  @Test
  void aVictimDoesNotDelayTheFill() {
    with(
        USUAL,
        20,
        0,
        pipeline -> {
          long way = USUAL.bytes() / USUAL.ways();
          pipeline.cycles(CacheAccess.store(BASE, 1, 0xff));
          pipeline.cycles(CacheAccess.store(BASE + way, 2, 0xff));
          pipeline.idle(40);
          assertEquals(5 + 20, pipeline.cycles(CacheAccess.load(BASE + 2 * way, 0)));
          pipeline.cycles(CacheAccess.load(BASE, 1));
          pipeline.clean();
          assertEquals(1, pipeline.memory().load(BASE));
          assertEquals(2, pipeline.memory().load(BASE + way));
        });
  }

  @Test
  void linesThatCannotBeReadAreFaultsAndNotInstalled() {
    with(
        USUAL,
        LATENCY,
        0,
        pipeline -> {
          pipeline.memory().fail(BASE + 24, true);
          pipeline.cycles(
              CacheAccess.load(BASE, 0),
              CacheAccess.load(BASE + 24, 0).failing(),
              CacheAccess.store(BASE, 1, 1).failing(),
              CacheAccess.store(BASE + 24, 1, 1).failing());
          pipeline.memory().fail(BASE + 24, false);
          pipeline.cycles(CacheAccess.store(BASE, 1, 1), CacheAccess.load(BASE, 1));
          pipeline.clean();
          assertEquals(1, pipeline.memory().load(BASE));
        });
  }

  @Test
  void refusedWriteBacksAreReported() {
    with(
        USUAL,
        LATENCY,
        0,
        pipeline -> {
          pipeline.cycles(CacheAccess.store(BASE, 1, 0xff));
          pipeline.memory().fail(BASE, true);
          assertEquals(0, pipeline.refused());
          pipeline.clean();
          assertEquals(1, pipeline.refused());
        });
  }

  @Test
  void clearedBlocksAreNotRead() {
    with(
        USUAL,
        LATENCY,
        0,
        pipeline -> {
          pipeline.memory().store(BASE, -1);
          pipeline.memory().store(BASE + 56, -1);
          for (int i = 0; i < 8; i++) {
            pipeline.cycles(CacheAccess.clear(BASE + 8L * i));
          }
          assertTrue(pipeline.memory().readAddresses().isEmpty());
          pipeline.clean();
          assertEquals(0, pipeline.memory().load(BASE));
          assertEquals(0, pipeline.memory().load(BASE + 56));
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void damagedTagsOfCleanLinesAreReadAgain(int ways) {
    with(
        new DataCacheParameters(4096, ways, 64, true),
        entry -> entry.width() > 2 ? damaged(entry) : entry,
        3,
        10,
        pipeline -> {
          Random random = new Random(ways);
          for (int i = 0; i < 1 << 11; i++) {
            pipeline.memory().store(BASE + 8L * i, i);
          }
          List<CacheAccess> loads =
              random
                  .ints(6_000, 0, 1 << 11)
                  .mapToObj(i -> CacheAccess.load(BASE + 8L * i, i))
                  .toList();
          pipeline.run(loads, random);
          assertTrue(pipeline.parityErrors() > 10, pipeline.parityErrors() + " errors found");
        });
  }

  /** Turns a bit over, another one each time, in one cycle of eight. */
  private static Bits damaged(Bits entry) {
    UInt cycle = reg(uint(16)).init(0);
    cycle.set(cycle.plus(1));
    Bits one = OneHot.of(cycle.bits(7, 3), entry.width());
    return entry.xor(one.and(cycle.low(3).eq(0).repeat(entry.width())));
  }

  @Test
  void whatIsLostWithADamagedEntryIsAFault() {
    with(
        new DataCacheParameters(4096, 2, 64, true),
        entry -> entry.width() == 2 ? entry.and(1) : entry,
        LATENCY,
        0,
        pipeline -> {
          pipeline.memory().store(BASE, 5);
          pipeline.cycles(CacheAccess.store(BASE, 1, 0xff));
          pipeline.cycles(CacheAccess.load(BASE + 8, 0).failing(), CacheAccess.load(BASE, 5));
          assertEquals(1, pipeline.parityErrors());
          pipeline.cycles(CacheAccess.store(BASE, 1, 0xff));
          pipeline.clean();
          assertEquals(5, pipeline.memory().load(BASE));
          assertEquals(2, pipeline.parityErrors());
        });
  }
}
