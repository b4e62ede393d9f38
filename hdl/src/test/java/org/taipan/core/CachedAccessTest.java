package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.DataRegions;
import org.taipan.memory.Region;

/** The load/store unit in front of a data cache, whose part the test plays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachedAccessTest {
  private static final long DRAM_BYTES = 1 << 20;
  private static final long UNCACHED_BYTES = 1 << 16;
  private static final long BASE = MemoryMap.DRAM.base();
  private static final long WORD = 0x8899_aabb_ccdd_eeffL;

  private Simulation sim;

  @BeforeAll
  void build() {
    sim =
        Simulation.of(() ->
            new LoadStoreUnit(new DataRegions(Region.dram(DRAM_BYTES), true, UNCACHED_BYTES)));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  private void start(boolean write, boolean clear, long address) {
    sim.poke("start", 1);
    sim.poke("write", write);
    sim.poke("clear", clear);
    sim.poke("size", clear ? 0 : 2);
    sim.poke("withoutSign", 0);
    sim.poke("address", address);
    sim.poke("stored", clear ? 0 : WORD);
    sim.poke("leave", 0);
    sim.poke("cache_hit", 0);
    sim.poke("cache_loaded", 0);
    sim.poke("memory_command_ready", 1);
  }

  private void leave() {
    sim.poke("leave", 1);
    sim.step();
    sim.poke("leave", 0);
    sim.poke("start", 0);
    sim.poke("cache_hit", 0);
    assertFalse(sim.isHigh("done"));
  }

  @Test
  void aHitIsDoneAtOnceAndStaysDone() {
    start(false, false, BASE + 4);
    assertTrue(sim.isHigh("cache_access"));
    assertFalse(sim.isHigh("done"));
    sim.poke("cache_hit", 1);
    sim.poke("cache_loaded", WORD);
    for (int i = 0; i < 3; i++) {
      assertTrue(sim.isHigh("done"));
      assertFalse(sim.isHigh("fault"));
      assertEquals(0xffff_ffff_8899_aabbL, sim.peek("loaded"));
      sim.step();
    }
    leave();
  }

  @Test
  void aMissWaitsForTheResponse() {
    for (boolean error : new boolean[] {false, true}) {
      start(false, false, BASE);
      sim.step(3);
      assertFalse(sim.isHigh("done"));
      assertFalse(sim.isHigh("memory_command_valid"));
      sim.poke("cache_response_valid", 1);
      sim.poke("cache_response_payload_data", WORD);
      sim.poke("cache_response_payload_error", error);
      sim.step();
      sim.poke("cache_response_valid", 0);
      assertTrue(sim.isHigh("done"));
      assertEquals(error, sim.isHigh("fault"));
      assertFalse(sim.isHigh("cache_access"));
      assertEquals(0xffff_ffff_ccdd_eeffL, sim.peek("loaded"));
      sim.step();
      assertTrue(sim.isHigh("done"));
      leave();
    }
  }

  @Test
  void aBlockIsClearedWordByWord() {
    start(true, true, BASE + 0x7f);
    sim.poke("cache_hit", 1);
    for (int i = 0; i < 8; i++) {
      assertEquals(BASE + 0x40 + 8L * i, sim.peek("cache_address"));
      assertEquals(0xff, sim.peek("cache_mask"));
      assertEquals(0, sim.peek("cache_data"));
      assertEquals(i == 7, sim.isHigh("done"));
      if (i < 7) {
        sim.step();
      }
    }
    leave();
  }

  @Test
  void aBlockBesideTheCacheIsClearedByTheBus() {
    start(true, true, BASE + DRAM_BYTES - UNCACHED_BYTES);
    for (int i = 0; i < 8; i++) {
      assertTrue(sim.isHigh("memory_command_valid"));
      assertEquals(
          BASE + DRAM_BYTES - UNCACHED_BYTES + 8L * i, sim.peek("memory_command_payload_address"));
      assertEquals(3, sim.peek("memory_command_payload_size"));
      assertEquals(0xff, sim.peek("memory_command_payload_mask"));
      sim.step();
      assertFalse(sim.isHigh("done"));
      sim.poke("memory_response_valid", 1);
      sim.poke("memory_response_payload_error", 0);
      sim.step();
      sim.poke("memory_response_valid", 0);
    }
    assertTrue(sim.isHigh("done"));
    leave();
  }

  @Test
  void onlyTheEndOfMemoryGoesBesideTheCache() {
    long border = BASE + DRAM_BYTES - UNCACHED_BYTES;
    start(true, false, border - 4);
    assertTrue(sim.isHigh("cache_access"));
    assertFalse(sim.isHigh("memory_command_valid"));
    start(true, false, border);
    assertFalse(sim.isHigh("cache_access"));
    assertTrue(sim.isHigh("memory_command_valid"));
    sim.poke("start", 0);
  }

  @Test
  void devicesAreNotCleared() {
    start(true, true, MemoryMap.GPIO.base());
    assertFalse(sim.isHigh("devices_command_valid"));
    sim.step();
    assertTrue(sim.isHigh("fault"));
    leave();
  }
}
