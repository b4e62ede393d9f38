package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.DataRegions;
import org.taipan.memory.Region;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadStoreUnitTest {
  private static final long DRAM_BYTES = 1 << 20;
  private static final long WORD = 0x8899_aabb_ccdd_eeffL;

  private Simulation sim;

  @BeforeAll
  void build() {
    sim =
        Simulation.of(() -> new LoadStoreUnit(new DataRegions(Region.dram(DRAM_BYTES), false, 0)));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  private void start(boolean write, int size, long address) {
    sim.poke("start", 1);
    sim.poke("write", write);
    sim.poke("size", size);
    sim.poke("address", address);
    sim.poke("stored", WORD);
    sim.poke("withoutSign", 0);
  }

  /** Takes the command after some cycles, and responds after some more. */
  private void serve(String bus, int delay, boolean error) {
    for (int i = 0; i < delay; i++) {
      assertTrue(sim.isHigh(bus + "_command_valid"));
      sim.step();
    }
    sim.poke(bus + "_command_ready", 1);
    assertTrue(sim.isHigh(bus + "_command_valid"));
    sim.step();
    sim.poke(bus + "_command_ready", 0);
    for (int i = 0; i < delay; i++) {
      assertFalse(sim.isHigh(bus + "_command_valid"));
      assertFalse(sim.isHigh("done"));
      sim.step();
    }
    sim.poke(bus + "_response_valid", 1);
    sim.poke(bus + "_response_payload_data", WORD);
    sim.poke(bus + "_response_payload_error", error);
    sim.step();
    sim.poke(bus + "_response_valid", 0);
    assertTrue(sim.isHigh("done"));
    assertEquals(error, sim.isHigh("fault"));
  }

  /** An access that is done stays so until the instruction leaves the stage. */
  private void leave() {
    sim.step();
    assertTrue(sim.isHigh("done"));
    sim.poke("leave", 1);
    sim.step();
    sim.poke("leave", 0);
    sim.poke("start", 0);
    assertFalse(sim.isHigh("done"));
  }

  private static long extended(long value, int bits, boolean signed) {
    int unused = 64 - bits;
    return signed ? value << unused >> unused : value << unused >>> unused;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void loadsEveryPositionExtendedBothWays(int size) {
    int bytes = 1 << size;
    for (int offset = 0; offset < 8; offset += bytes) {
      start(false, size, MemoryMap.DRAM.base() + offset);
      serve("memory", offset % 3, false);
      long lanes = WORD >>> (8 * offset);
      assertEquals(extended(lanes, 8 * bytes, true), sim.peek("loaded"));
      assertEquals(extended(lanes, 8 * bytes, false), sim.peek("raw"));
      assertEquals((1 << bytes) - 1, sim.peek("byteMask"));
      sim.poke("withoutSign", 1);
      assertEquals(extended(lanes, 8 * bytes, false), sim.peek("loaded"));
      leave();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void storesEveryPosition(int size) {
    int bytes = 1 << size;
    for (int offset = 0; offset < 8; offset += bytes) {
      start(true, size, MemoryMap.DRAM.base() + offset);
      assertTrue(sim.isHigh("memory_command_payload_write"));
      assertEquals(size, sim.peek("memory_command_payload_size"));
      long mask = ((1L << bytes) - 1) << offset;
      assertEquals(mask, sim.peek("memory_command_payload_mask"));
      long data = extended(WORD, 8 * bytes, false);
      assertEquals(
          data,
          extended(sim.peek("memory_command_payload_data") >>> (8 * offset), 8 * bytes, false));
      assertEquals(extended(WORD, 8 * bytes, false), sim.peek("storedBytes"));
      serve("memory", 1, false);
      leave();
    }
  }

  @Test
  void devicesAreReachedByTheirBus() {
    for (MemoryMap region : MemoryMap.values()) {
      if (region != MemoryMap.DRAM) {
        start(true, 2, region.base() + region.size() - 4);
        assertFalse(sim.isHigh("memory_command_valid"));
        assertEquals(
            region.base() + region.size() - 4, sim.peek("devices_command_payload_address"));
        serve("devices", 0, false);
        leave();
      }
    }
  }

  @Test
  void errorsOfTheBusesAreFaults() {
    start(false, 3, MemoryMap.DRAM.base());
    serve("memory", 2, true);
    leave();
    start(true, 0, MemoryMap.GPIO.base());
    serve("devices", 1, true);
    leave();
  }

  @Test
  void addressesOutsideOfEveryRegionAreFaultsWithoutACommand() {
    for (long address :
        new long[] {
          0,
          MemoryMap.DRAM.base() - 8,
          MemoryMap.DRAM.base() + DRAM_BYTES,
          MemoryMap.GPIO.base() + MemoryMap.GPIO.size(),
          MemoryMap.CLINT.base() - 8,
          (1L << 32) | MemoryMap.DRAM.base(),
          -8
        }) {
      start(false, 3, address);
      assertFalse(sim.isHigh("memory_command_valid"));
      assertFalse(sim.isHigh("devices_command_valid"));
      sim.step();
      assertTrue(sim.isHigh("done"));
      assertTrue(sim.isHigh("fault"));
      leave();
    }
  }
}
