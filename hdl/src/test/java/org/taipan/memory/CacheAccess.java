package org.taipan.memory;

/**
 * One access of a test to the data cache.
 *
 * @param write whether it is a store
 * @param clear whether it is one of the stores of a cleared block
 * @param address a multiple of 8
 * @param value what is stored, or what a load must give
 * @param mask the lanes of a store
 * @param fails whether it must fail
 */
record CacheAccess(
    boolean write, boolean clear, long address, long value, int mask, boolean fails) {

  static CacheAccess load(long address, long expected) {
    return new CacheAccess(false, false, address, expected, 0, false);
  }

  static CacheAccess store(long address, long value, int mask) {
    return new CacheAccess(true, false, address, value, mask, false);
  }

  static CacheAccess clear(long address) {
    return new CacheAccess(true, true, address, 0, 0xff, false);
  }

  /** The same, but it must fail. */
  CacheAccess failing() {
    return new CacheAccess(write, clear, address, value, mask, true);
  }
}
