package org.taipan.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.sub;

import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.Module;
import org.taipan.hdl.sim.Simulation;

/** The bridge from the bus to AXI4, behind the arbiter that it shares with instruction fetch. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataPathTest {
  private static final long BASE = 0x8000_0000L;
  private static final int WORDS = 16;
  private static final int PATIENCE = 300;

  private Simulation sim;
  private AxiMemory memory;

  private static final class Path extends Module {
    final Bus bus = slave(new Bus());
    final AxiRead fetch = slave(new AxiRead());
    final Axi4 axi = master(new Axi4());
    private final BusToAxi bridge = sub(BusToAxi::new);
    private final AxiReadArbiter arbiter = sub(AxiReadArbiter::new);

    Path() {
      bus.connect(bridge.bus);
      arbiter.data.unused();
      bridge.read.connect(arbiter.uncached);
      fetch.connect(arbiter.fetch);
      axi.connectFrom(arbiter.axi, bridge.write);
    }
  }

  @BeforeAll
  void build() {
    sim = Simulation.of(Path::new);
  }

  @AfterAll
  void close() {
    sim.close();
  }

  @BeforeEach
  void reset() {
    sim.poke("fetch_ar_valid", 0);
    sim.poke("fetch_r_ready", 1);
    sim.poke("bus_command_valid", 0);
    sim.reset();
    memory = new AxiMemory(sim, "axi_", true, 3, 30);
  }

  /** One access; returns the lanes of a load. */
  private long access(boolean write, int size, long address, long value, boolean error) {
    int offset = (int) (address & 7);
    sim.poke("bus_command_valid", 1);
    sim.poke("bus_command_payload_address", address);
    sim.poke("bus_command_payload_write", write);
    sim.poke("bus_command_payload_size", size);
    sim.poke("bus_command_payload_data", value << (8 * offset));
    sim.poke("bus_command_payload_mask", ((1L << (1 << size)) - 1) << offset);
    assertTrue(sim.isHigh("bus_command_ready"));
    memory.step();
    sim.poke("bus_command_valid", 0);
    for (int i = 0; i < PATIENCE; i++) {
      memory.drive();
      if (sim.isHigh("bus_response_valid")) {
        long data = sim.peek("bus_response_payload_data");
        assertEquals(error, sim.isHigh("bus_response_payload_error"));
        memory.advance();
        return data;
      }
      assertFalse(sim.isHigh("bus_command_ready"));
      memory.advance();
    }
    throw new AssertionError("no response");
  }

  @Test
  void accessesOfAllSizesMatchAModel() {
    Random random = new Random(10);
    byte[] model = new byte[8 * WORDS];
    for (int i = 0; i < 1000; i++) {
      int size = random.nextInt(4);
      int bytes = 1 << size;
      int offset = random.nextInt(8 * WORDS / bytes) * bytes;
      boolean write = random.nextBoolean();
      long value = random.nextLong();
      long data = access(write, size, BASE + offset, value, false);
      for (int b = 0; b < bytes; b++) {
        if (write) {
          model[offset + b] = (byte) (value >> (8 * b));
        } else {
          assertEquals(model[offset + b], (byte) (data >> (8 * ((offset + b) & 7))));
        }
      }
    }
  }

  @Test
  void failuresAreReportedAndLeaveMemoryAlone() {
    memory.store(BASE, 7);
    memory.fail(BASE, true);
    access(true, 3, BASE, 1, true);
    access(false, 3, BASE, 0, true);
    memory.fail(BASE, false);
    assertEquals(7, access(false, 3, BASE, 0, false));
  }

  @Test
  void loadsAndFetchesRunAtOnceAndBeatsFindTheirReader() {
    memory.store(BASE, 0x11);
    memory.store(BASE + 64, 0x22);
    sim.poke("fetch_ar_valid", 1);
    sim.poke("fetch_ar_payload_addr", BASE + 64);
    sim.poke("fetch_ar_payload_id", AxiId.FETCH.number());
    sim.poke("fetch_ar_payload_len", 1);
    sim.poke("fetch_ar_payload_burst", AxiAddress.INCR);
    assertEquals(0x11, access(false, 3, BASE, 0, false));
    sim.poke("fetch_ar_valid", 0);
    for (int i = 0; i < PATIENCE; i++) {
      memory.drive();
      assertFalse(sim.isHigh("bus_response_valid"));
      if (sim.isHigh("fetch_r_valid")) {
        assertEquals(0x22, sim.peek("fetch_r_payload_data"));
        return;
      }
      memory.advance();
    }
    throw new AssertionError("no beat for the fetch");
  }
}
