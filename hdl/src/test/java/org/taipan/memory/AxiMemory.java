package org.taipan.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.taipan.hdl.sim.Simulation;

/**
 * Memory behind the AXI4 ports of a simulated circuit. It answers after a latency, in order or,
 * when asked to, with the transactions of different ids in any order and their beats mixed; it
 * makes the circuit wait at random, checks the rules of the handshake, and fails at chosen
 * addresses.
 */
public final class AxiMemory {
  private static final int BEAT_BYTES = 8;
  private static final int FAILED = 2;
  private static final int OUTSTANDING = 16;
  private static final List<String> ADDRESS =
      List.of("payload_addr", "payload_id", "payload_len", "payload_size", "payload_burst");

  private record Beat(long address, long id, boolean last, long due) {}

  private record Write(List<Long> addresses, long id) {}

  private record WriteBeat(long data, long strobes, boolean last) {}

  private record Response(long id, boolean failed, long due) {}

  private final Simulation sim;
  private final String prefix;
  private final boolean writable;
  private final int latency;
  private final int stallPercent;
  private final Random random = new Random(8);
  private final Map<Long, Long> words = new HashMap<>();
  private boolean mixing;
  private Optional<Beat> delivering = Optional.empty();
  private final List<Beat> beats = new ArrayList<>();
  private final Map<String, List<Long>> waiting = new HashMap<>();
  private final List<Long> readAddresses = new ArrayList<>();
  private final List<Long> failing = new ArrayList<>();
  private long cycle;
  private final Queue<Write> writes = new ArrayDeque<>();
  private final Queue<WriteBeat> writeBeats = new ArrayDeque<>();
  private final Queue<Response> responses = new ArrayDeque<>();

  /**
   * Memory for a circuit.
   *
   * @param sim the circuit
   * @param prefix of the names of its ports, such as {@code axi_}
   * @param writable whether it has write channels
   * @param latency cycles from an address to its first beat
   * @param stallPercent how often ready or valid is withheld
   */
  public AxiMemory(Simulation sim, String prefix, boolean writable, int latency, int stallPercent) {
    this.sim = sim;
    this.prefix = prefix;
    this.writable = writable;
    this.latency = latency;
    this.stallPercent = stallPercent;
  }

  /** Stores 8 bytes at a multiple of 8. */
  public void store(long address, long word) {
    words.put(address, word);
  }

  /** The 8 bytes at a multiple of 8. */
  public long load(long address) {
    return words.getOrDefault(address, 0L);
  }

  /** Puts a program there. */
  public void store(long address, byte[] bytes) {
    byte[] padded = Arrays.copyOf(bytes, (bytes.length + BEAT_BYTES - 1) / BEAT_BYTES * BEAT_BYTES);
    for (int i = 0; i < padded.length; i += BEAT_BYTES) {
      long word = 0;
      for (int lane = 0; lane < BEAT_BYTES; lane++) {
        word |= (padded[i + lane] & 0xffL) << (8 * lane);
      }
      store(address + i, word);
    }
  }

  /** Accesses to the 8 bytes at a multiple of 8 fail from now on, or no longer. */
  public void fail(long address, boolean fails) {
    if (fails) {
      failing.add(address);
    } else {
      failing.remove(address);
    }
  }

  /** Addresses of the read transactions so far. */
  public List<Long> readAddresses() {
    return List.copyOf(readAddresses);
  }

  private boolean moody() {
    return random.nextInt(100) >= stallPercent;
  }

  private boolean fires(String channel) {
    return sim.isHigh(prefix + channel + "_valid") && sim.isHigh(prefix + channel + "_ready");
  }

  /** One cycle. */
  public void step() {
    drive();
    advance();
  }

  /** Mixes the beats of transactions with different ids from now on. */
  public void mixIds() {
    mixing = true;
  }

  /** Drives the memory's outputs for this cycle; the circuit's outputs can then be looked at. */
  public void drive() {
    if (delivering.isEmpty() && moody()) {
      delivering = next();
    }
    sim.poke(prefix + "r_valid", delivering.isPresent());
    delivering.ifPresent(beat -> {
      sim.poke(prefix + "r_payload_data", load(beat.address));
      sim.poke(prefix + "r_payload_id", beat.id);
      sim.poke(prefix + "r_payload_resp", failing.contains(beat.address) ? FAILED : 0);
      sim.poke(prefix + "r_payload_last", beat.last);
    });
    sim.poke(prefix + "ar_ready", moody());
    if (writable) {
      sim.poke(prefix + "aw_ready", writes.size() < OUTSTANDING && moody());
      sim.poke(prefix + "w_ready", writeBeats.size() < OUTSTANDING && moody());
      Response response = responses.peek();
      boolean responding = response != null && response.due <= cycle;
      sim.poke(prefix + "b_valid", responding);
      if (responding) {
        sim.poke(prefix + "b_payload_id", response.id);
        sim.poke(prefix + "b_payload_resp", response.failed ? FAILED : 0);
      }
    }
  }

  /** The beat that may come next: the first one, or the first one of any id. */
  private Optional<Beat> next() {
    List<Beat> due = beats.stream().filter(b -> b.due <= cycle).toList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    long id = due.get(mixing ? random.nextInt(due.size()) : 0).id;
    return due.stream().filter(b -> b.id == id).findFirst();
  }

  /** Does what the handshakes of this cycle ask for, and the clock edge. */
  public void advance() {
    if (writable) {
      write();
    }
    read();
    sim.step();
    cycle++;
  }

  private long[] address(String channel) {
    return ADDRESS.stream().mapToLong(f -> sim.peek(prefix + channel + "_" + f)).toArray();
  }

  /** The addresses of the beats of a transaction. */
  private static List<Long> addresses(long[] a) {
    long count = a[2] + 1;
    long bytes = count * BEAT_BYTES;
    List<Long> addresses = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      long next = (a[0] & -BEAT_BYTES) + i * BEAT_BYTES;
      addresses.add(a[4] == AxiAddress.WRAP ? (a[0] & -bytes) | (next & (bytes - 1)) : next);
    }
    return addresses;
  }

  private void read() {
    if (delivering.isPresent() && fires("r")) {
      beats.remove(delivering.get());
      delivering = Optional.empty();
    }
    steady("ar");
    if (fires("ar")) {
      long[] a = address("ar");
      readAddresses.add(a[0]);
      List<Long> addresses = addresses(a);
      for (int i = 0; i < addresses.size(); i++) {
        beats.add(new Beat(addresses.get(i), a[1], i == addresses.size() - 1, cycle + latency));
      }
    }
  }

  private void write() {
    steady("aw");
    if (fires("b")) {
      responses.remove();
    }
    if (fires("aw")) {
      long[] a = address("aw");
      writes.add(new Write(addresses(a), a[1]));
    }
    if (fires("w")) {
      writeBeats.add(
          new WriteBeat(
              sim.peek(prefix + "w_payload_data"),
              sim.peek(prefix + "w_payload_strb"),
              sim.isHigh(prefix + "w_payload_last")));
    }
    Write write = writes.peek();
    if (write != null && writeBeats.size() >= write.addresses.size()) {
      writes.remove();
      responses.add(new Response(write.id, !done(write), cycle + latency));
    }
  }

  /** Stores what a transaction brings; returns whether no beat failed. */
  private boolean done(Write write) {
    boolean done = true;
    for (int i = 0; i < write.addresses.size(); i++) {
      long at = write.addresses.get(i);
      WriteBeat beat = writeBeats.remove();
      if (beat.last != (i == write.addresses.size() - 1)) {
        throw new AssertionError("w_payload_last is wrong in beat " + i + " of " + write);
      }
      if (failing.contains(at)) {
        done = false;
      } else {
        store(at, merged(load(at), beat.data, beat.strobes));
      }
    }
    return done;
  }

  private static long merged(long old, long data, long strobes) {
    long mask = 0;
    for (int lane = 0; lane < BEAT_BYTES; lane++) {
      mask |= (strobes >> lane & 1) == 0 ? 0 : 0xffL << (8 * lane);
    }
    return (old & ~mask) | (data & mask);
  }

  /** An address that waits must stay (AXI specification, A3.2.1). */
  private void steady(String channel) {
    List<Long> before = waiting.remove(channel);
    boolean valid = sim.isHigh(prefix + channel + "_valid");
    List<Long> now = Arrays.stream(address(channel)).boxed().toList();
    if (before != null && !(valid && before.equals(now))) {
      throw new AssertionError(channel + " was withdrawn: " + before);
    }
    if (valid && !fires(channel)) {
      waiting.put(channel, now);
    }
  }
}
