package org.taipan.memory;

import static org.taipan.hdl.Hdl.lit;

import org.taipan.hdl.Bool;
import org.taipan.hdl.UInt;

/**
 * Which accesses to DRAM go through the data cache.
 *
 * @param dram all of it
 * @param cached whether there is a data cache
 * @param uncachedBytes bytes at the end of DRAM that go beside it, a power of two from 4096 to half
 *     of DRAM, or 0 for none
 */
public record DataRegions(Region dram, boolean cached, long uncachedBytes) {
  /** Least number of bytes that go beside the cache, but for none. */
  public static final long MIN_UNCACHED = 4096;

  /**
   * Checks the fields.
   *
   * @throws IllegalArgumentException if the uncached bytes are outside their range
   */
  public DataRegions {
    boolean aligned = Long.bitCount(uncachedBytes) == 1;
    if (uncachedBytes != 0
        && !(aligned && uncachedBytes >= MIN_UNCACHED && uncachedBytes <= dram.size() / 2)) {
      throw new IllegalArgumentException(
          "memory.uncached = %d: must be 0 or a power of two from %d to half of memory.size = %d"
              .formatted(uncachedBytes, MIN_UNCACHED, dram.size()));
    }
  }

  /** Whether the byte, at an address of 64 bits, is reached through the cache. */
  public Bool cached(UInt address) {
    return cached ? dram.contains(address).andNot(behind(address)) : lit(false);
  }

  /** Whether the byte, at an address of 64 bits, is in DRAM and reached beside the cache. */
  public Bool uncached(UInt address) {
    Bool inDram = dram.contains(address);
    return cached ? inDram.and(behind(address)) : inDram;
  }

  private Bool behind(UInt address) {
    if (uncachedBytes == 0) {
      return lit(false);
    }
    int low = Long.numberOfTrailingZeros(uncachedBytes);
    return address.bits(dram.offsetWidth() - 1, low).andR();
  }
}
