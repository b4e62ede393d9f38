package org.taipan.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random accesses to a data cache, with what they must give. */
final class RandomAccesses {
  private static final long BASE = 0x8000_0000L;
  private static final int BLOCK_BYTES = 64;
  private static final int SPAN = 256;

  private final Random random;
  private final DataCacheParameters parameters;
  private final AxiMemory memory;
  private final Map<Long, Long> model = new HashMap<>();
  private final Set<Long> failing = new HashSet<>();
  private final Set<Long> lines = new HashSet<>();
  private long set;

  RandomAccesses(Random random, DataCacheParameters parameters, AxiMemory memory) {
    this.random = random;
    this.parameters = parameters;
    this.memory = memory;
  }

  /**
   * The accesses from here on go to other addresses; some words that were not in use cannot be
   * read.
   */
  void round(int number) {
    set = (long) number * 1024 % (parameters.bytes() / parameters.ways());
    for (int i = 0; i < 2; i++) {
      long address = address();
      if (!lines.contains(block(address)) && failing.add(address)) {
        memory.fail(address, true);
      }
    }
  }

  /** A few neighbouring words, in as many places of a way's size as make lines lose theirs. */
  private long address() {
    long way = parameters.bytes() / parameters.ways();
    return BASE + set + random.nextInt(parameters.ways() + 3) * way + random.nextInt(SPAN / 8) * 8L;
  }

  List<CacheAccess> take(int count) {
    List<CacheAccess> accesses = new ArrayList<>();
    while (accesses.size() < count) {
      long address = address();
      lines.add(block(address));
      switch (random.nextInt(16)) {
        case 0 -> clear(address & -BLOCK_BYTES, accesses);
        case 1, 2, 3, 4, 5, 6 -> store(address, accesses);
        default -> load(address, accesses);
      }
      if (random.nextInt(3) == 0) {
        load(address, accesses);
      }
    }
    return accesses;
  }

  private long block(long address) {
    return address & -Math.max(BLOCK_BYTES, parameters.lineBytes());
  }

  private boolean unreadable(long start, long bytes) {
    return failing.stream().anyMatch(a -> a >= start && a < start + bytes);
  }

  private void load(long address, List<CacheAccess> to) {
    CacheAccess load = CacheAccess.load(address, model.getOrDefault(address, 0L));
    to.add(failing.contains(address) ? load.failing() : load);
  }

  private void store(long address, List<CacheAccess> to) {
    int mask = random.nextInt(256);
    long value = random.nextLong();
    CacheAccess store = CacheAccess.store(address, value, mask);
    if (unreadable(address & -parameters.lineBytes(), parameters.lineBytes())) {
      to.add(store.failing());
    } else {
      to.add(store);
      long lanes = 0;
      for (int lane = 0; lane < 8; lane++) {
        lanes |= (mask >> lane & 1) == 0 ? 0 : 0xffL << (8 * lane);
      }
      model.put(address, (model.getOrDefault(address, 0L) & ~lanes) | (value & lanes));
    }
  }

  private void clear(long block, List<CacheAccess> to) {
    if (!unreadable(block(block), Math.max(BLOCK_BYTES, parameters.lineBytes()))) {
      for (long word = block; word < block + BLOCK_BYTES; word += 8) {
        to.add(CacheAccess.clear(word));
        model.put(word, 0L);
      }
    }
  }

  /** After cleaning. */
  void checkMemory() {
    model.forEach((address, word) -> assertEquals(word, memory.load(address)));
  }
}
