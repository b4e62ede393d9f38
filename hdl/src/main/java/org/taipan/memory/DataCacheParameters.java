package org.taipan.memory;

/**
 * The size of the data cache.
 *
 * @param bytes of data, a power of two from 4096 to 65536, or 0 for no cache
 * @param ways places that a line can be at: 1, 2 or 4
 * @param lineBytes bytes of a line: 32, 64 or 128
 * @param parity whether tags are checked
 */
public record DataCacheParameters(int bytes, int ways, int lineBytes, boolean parity) {
  /** Least number of bytes but for none. */
  public static final int MIN_BYTES = 4096;

  /** Greatest number of bytes. */
  public static final int MAX_BYTES = 65536;

  /** Greatest number of ways. */
  public static final int MAX_WAYS = 4;

  /** Least bytes of a line. */
  public static final int MIN_LINE_BYTES = 32;

  /** Greatest bytes of a line: a burst of 16 beats, the longest that may wrap. */
  public static final int MAX_LINE_BYTES = 128;

  /** No cache: every access goes to memory by itself. */
  public static final DataCacheParameters NONE = new DataCacheParameters(0, 2, 64, false);

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if a size is outside its range
   */
  public DataCacheParameters {
    if (bytes != 0) {
      check("dcache.bytes", bytes, MIN_BYTES, MAX_BYTES);
    }
    check("dcache.ways", ways, 1, MAX_WAYS);
    check("dcache.lineBytes", lineBytes, MIN_LINE_BYTES, MAX_LINE_BYTES);
  }

  /** Whether there is a cache. */
  public boolean present() {
    return bytes != 0;
  }

  /** Number of sets: places that an address can select. */
  public int sets() {
    return bytes / ways / lineBytes;
  }

  /** Number of 8-byte beats of a line. */
  public int beats() {
    return lineBytes / 8;
  }

  private static void check(String key, int value, int min, int max) {
    if (Integer.bitCount(value) != 1 || value < min || value > max) {
      throw new IllegalArgumentException(
          "%s = %d: must be a power of two from %d to %d".formatted(key, value, min, max));
    }
  }
}
