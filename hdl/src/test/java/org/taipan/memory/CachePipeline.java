package org.taipan.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import org.taipan.hdl.sim.Simulation;

/**
 * Execute and memory stage of a core, as far as the data cache sees them: one access is looked up
 * while the one before is carried out.
 */
final class CachePipeline {
  private static final int PATIENCE = 2_000;

  private final Simulation sim;
  private final AxiMemory memory;
  private CacheAccess current;
  private boolean answered;
  private long refused;
  private long parityErrors;

  CachePipeline(Simulation sim, AxiMemory memory) {
    this.sim = sim;
    this.memory = memory;
    idle(1);
    waitUntilReset();
  }

  /** A store would stand still while the tags are cleared; so does a request to clean. */
  private void waitUntilReset() {
    clean();
  }

  AxiMemory memory() {
    return memory;
  }

  /** Lines that memory has refused so far. */
  long refused() {
    return refused;
  }

  /** Sets found damaged so far. */
  long parityErrors() {
    return parityErrors;
  }

  private void step() {
    memory.drive();
    advance();
  }

  void idle(int cycles) {
    sim.poke("port_access", 0);
    sim.poke("port_clean", 0);
    sim.poke("port_advance", 1);
    for (int i = 0; i < cycles; i++) {
      step();
    }
  }

  /** Asks for all lines to be written back and waits for it. */
  void clean() {
    sim.poke("port_access", 0);
    sim.poke("port_advance", 0);
    sim.poke("port_clean", 1);
    for (int i = 0; i < PATIENCE * 20; i++) {
      memory.drive();
      boolean cleaned = sim.isHigh("port_cleaned");
      step();
      if (cleaned) {
        sim.poke("port_clean", 0);
        return;
      }
    }
    throw new AssertionError("never cleaned");
  }

  /** Carries out accesses without a gap; the cycles from the first one's first to the end. */
  long cycles(CacheAccess... accesses) {
    return run(List.of(accesses), null);
  }

  /**
   * Carries out accesses.
   *
   * @param random of gaps between them and accesses that are held though they are done; null: none
   * @return cycles
   */
  long run(List<CacheAccess> accesses, Random random) {
    Queue<CacheAccess> left = new ArrayDeque<>(accesses);
    long cycles = -1;
    current = null;
    int waited = 0;
    while (current != null || !left.isEmpty()) {
      cycles++;
      boolean gap = random != null && random.nextInt(5) == 0;
      CacheAccess next = gap ? null : left.peek();
      boolean held = random != null && current != null && random.nextInt(8) == 0;
      if (cycle(next, held)) {
        current = next;
        waited = 0;
        if (next != null) {
          left.remove();
        }
      }
      if (waited++ > PATIENCE) {
        throw new AssertionError("no answer to " + current);
      }
    }
    return cycles;
  }

  /** One cycle; whether the access in the memory stage has left. */
  private boolean cycle(CacheAccess next, boolean held) {
    boolean active = current != null && !answered;
    sim.poke("port_ahead", next == null ? 0 : next.address());
    sim.poke("port_access", active);
    if (current != null) {
      sim.poke("port_address", current.address());
      sim.poke("port_write", current.write());
      sim.poke("port_clear", current.clear());
      sim.poke("port_data", current.write() ? current.value() : 0);
      sim.poke("port_mask", current.mask());
    }
    memory.drive();
    boolean hit = active && sim.isHigh("port_hit");
    if (hit) {
      assertFalse(current.fails(), () -> current + " must fail");
      check(sim.peek("port_loaded"));
    }
    boolean done = current == null || answered || hit;
    boolean leaves = done && !(held && (answered || !current.write()));
    sim.poke("port_advance", leaves);
    if (sim.isHigh("port_response_valid")) {
      assertEquals(current.fails(), sim.isHigh("port_response_payload_error"), current::toString);
      if (!current.fails()) {
        check(sim.peek("port_response_payload_data"));
      }
      answered = true;
    } else if (leaves) {
      answered = false;
    }
    advance();
    return leaves;
  }

  private void advance() {
    refused += sim.isHigh("events_refused") ? 1 : 0;
    parityErrors += sim.isHigh("events_parityError") ? 1 : 0;
    memory.advance();
  }

  private void check(long loaded) {
    if (!current.write()) {
      assertEquals(current.value(), loaded, current::toString);
    }
  }
}
