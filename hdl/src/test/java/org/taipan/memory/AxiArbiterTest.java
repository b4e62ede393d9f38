package org.taipan.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.sub;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.Module;
import org.taipan.hdl.sim.Simulation;

/** Several readers and writers before one memory that answers different ids in any order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxiArbiterTest {
  private static final long BASE = 0x8000_0000L;

  /** Bytes of memory that each client has to itself. */
  private static final long SHARE = 1024;

  private static final int LINE_BEATS = 8;

  private Simulation sim;
  private AxiMemory memory;

  private static final class Arbiters extends Module {
    final AxiRead fetch = slave(new AxiRead());
    final AxiRead data = slave(new AxiRead());
    final AxiRead uncached = slave(new AxiRead());
    final AxiWrite dataWrite = slave(new AxiWrite());
    final AxiWrite uncachedWrite = slave(new AxiWrite());
    final Axi4 axi = master(new Axi4());
    private final AxiReadArbiter reads = sub(AxiReadArbiter::new);
    private final AxiWriteArbiter writes = sub(AxiWriteArbiter::new);

    Arbiters() {
      fetch.connect(reads.fetch);
      data.connect(reads.data);
      uncached.connect(reads.uncached);
      dataWrite.connect(writes.data);
      uncachedWrite.connect(writes.uncached);
      axi.connectFrom(reads.axi, writes.axi);
    }
  }

  @BeforeAll
  void build() {
    sim = Simulation.of(Arbiters::new);
  }

  @AfterAll
  void close() {
    sim.close();
  }

  @BeforeEach
  void reset() {
    for (String port : List.of("fetch", "data", "uncached")) {
      sim.poke(port + "_ar_valid", 0);
      sim.poke(port + "_r_ready", 1);
    }
    for (String port : List.of("dataWrite", "uncachedWrite")) {
      sim.poke(port + "_aw_valid", 0);
      sim.poke(port + "_w_valid", 0);
      sim.poke(port + "_b_ready", 1);
    }
    sim.reset();
    memory = new AxiMemory(sim, "axi_", true, 3, 30);
    memory.mixIds();
  }

  private boolean fires(String channel) {
    return sim.isHigh(channel + "_valid") && sim.isHigh(channel + "_ready");
  }

  /** One id on a read port: a burst, and when all of it has come, another one. */
  private final class Reader {
    final String port;
    final AxiId id;
    final int beats;
    final List<Long> due = new ArrayList<>();
    boolean asking;
    int bursts;

    Reader(String port, AxiId id, int beats) {
      this.port = port;
      this.id = id;
      this.beats = beats;
    }

    /** Offers an address, unless another id has the port's address channel. */
    boolean offer(Random random) {
      if (!asking && due.isEmpty()) {
        long at = BASE + id.number() * SHARE + random.nextInt((int) SHARE / 8 / beats) * 8L * beats;
        for (int i = 0; i < beats; i++) {
          due.add(at + 8L * i);
        }
        asking = true;
        bursts++;
      }
      if (asking) {
        sim.poke(port + "_ar_payload_addr", due.getFirst());
        sim.poke(port + "_ar_payload_id", id.number());
        sim.poke(port + "_ar_payload_len", beats - 1);
        sim.poke(port + "_ar_payload_size", 3);
        sim.poke(port + "_ar_payload_burst", AxiAddress.INCR);
      }
      return asking;
    }

    void receive() {
      asking &= !(fires(port + "_ar") && sim.peek(port + "_ar_payload_id") == id.number());
      if (fires(port + "_r") && sim.peek(port + "_r_payload_id") == id.number()) {
        assertEquals(memory.load(due.removeFirst()), sim.peek(port + "_r_payload_data"));
        assertEquals(due.isEmpty(), sim.isHigh(port + "_r_payload_last"));
      }
    }
  }

  @Test
  void everyReaderGetsItsBeatsInOrderAndItsTurn() {
    for (long at = 0; at < AxiId.values().length * SHARE; at += 8) {
      memory.store(BASE + at, 0x9e37_79b9_7f4a_7c15L * (at + 1));
    }
    List<Reader> readers =
        List.of(
            new Reader("fetch", AxiId.FETCH, LINE_BEATS),
            new Reader("fetch", AxiId.PREFETCH, LINE_BEATS),
            new Reader("data", AxiId.DATA, LINE_BEATS),
            new Reader("uncached", AxiId.UNCACHED, 1));
    Random random = new Random(21);
    for (int cycle = 0; cycle < 5_000; cycle++) {
      memory.drive();
      sim.poke("data_ar_valid", readers.get(2).offer(random));
      sim.poke("uncached_ar_valid", readers.get(3).offer(random));
      int first = readers.get(1).asking ? 1 : 0;
      boolean fetch = readers.get(first).offer(random) || readers.get(1).offer(random);
      sim.poke("fetch_ar_valid", fetch);
      readers.forEach(Reader::receive);
      memory.advance();
    }
    readers.forEach(r -> assertTrue(r.bursts > 100, r.id + " had " + r.bursts + " turns"));
  }

  /** One write port: a burst, its response, and another one. */
  private final class Writer {
    final String port;
    final AxiId id;
    final int beats;
    final long[] model = new long[(int) SHARE / 8];
    int at;
    int sent;
    boolean addressDue;
    boolean responseDue;
    int bursts;

    Writer(String port, AxiId id, int beats) {
      this.port = port;
      this.id = id;
      this.beats = beats;
      this.sent = beats;
    }

    void offer(Random random, boolean more) {
      if (more && !responseDue && random.nextInt(4) == 0) {
        at = random.nextInt(model.length / beats) * beats;
        sent = 0;
        addressDue = true;
        responseDue = true;
        bursts++;
        for (int i = 0; i < beats; i++) {
          model[at + i] = random.nextLong();
        }
      }
      sim.poke(port + "_aw_valid", addressDue);
      sim.poke(port + "_aw_payload_addr", BASE + id.number() * SHARE + 8L * at);
      sim.poke(port + "_aw_payload_id", id.number());
      sim.poke(port + "_aw_payload_len", beats - 1);
      sim.poke(port + "_aw_payload_size", 3);
      sim.poke(port + "_aw_payload_burst", AxiAddress.INCR);
      sim.poke(port + "_w_valid", sent < beats);
      if (sent < beats) {
        sim.poke(port + "_w_payload_data", model[at + sent]);
        sim.poke(port + "_w_payload_strb", 0xff);
        sim.poke(port + "_w_payload_last", sent == beats - 1);
      }
    }

    void receive() {
      addressDue &= !fires(port + "_aw");
      if (fires(port + "_w")) {
        sent++;
      }
      if (fires(port + "_b")) {
        assertTrue(responseDue && !addressDue && sent == beats, "response before its write");
        responseDue = false;
      }
    }

    void check() {
      for (int i = 0; i < model.length; i++) {
        assertEquals(model[i], memory.load(BASE + id.number() * SHARE + 8L * i));
      }
    }
  }

  @Test
  void everyWriterWritesItsOwnAndHasItsTurn() {
    List<Writer> writers =
        List.of(
            new Writer("dataWrite", AxiId.DATA, LINE_BEATS),
            new Writer("uncachedWrite", AxiId.UNCACHED, 1));
    Random random = new Random(22);
    for (int cycle = 0; cycle < 5_000 || writers.stream().anyMatch(w -> w.responseDue); cycle++) {
      boolean more = cycle < 5_000;
      memory.drive();
      writers.forEach(w -> w.offer(random, more));
      writers.forEach(Writer::receive);
      memory.advance();
    }
    writers.forEach(Writer::check);
    writers.forEach(w -> assertTrue(w.bursts > 100, w.id + " had " + w.bursts + " turns"));
  }
}
