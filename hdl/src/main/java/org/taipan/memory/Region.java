package org.taipan.memory;

import org.taipan.hdl.Bool;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;

/**
 * A block of addresses that a circuit can recognise by its high bits.
 *
 * @param base first byte address, a multiple of the size
 * @param size bytes, a power of two from 16
 */
public record Region(long base, long size) {
  /**
   * Checks the fields.
   *
   * @throws IllegalArgumentException if the size is not a power of two from 16, or the base not a
   *     multiple of it
   */
  public Region {
    if (size < 16 || Long.bitCount(size) != 1 || base % size != 0) {
      throw new IllegalArgumentException(
          "region at %#x of %#x bytes: not an aligned power of two".formatted(base, size));
    }
  }

  /** The region of the memory map. */
  public static Region of(MemoryMap region) {
    return new Region(region.base(), region.size());
  }

  /** DRAM with a size of its own. */
  public static Region dram(long size) {
    return new Region(MemoryMap.DRAM.base(), size);
  }

  /** Bits of an offset within the region. */
  public int offsetWidth() {
    return Long.numberOfTrailingZeros(size);
  }

  /** Whether the region holds the byte address, which may have any width above the offset's. */
  public Bool contains(UInt address) {
    return address.high(address.width() - offsetWidth()).eq(base >>> offsetWidth());
  }
}
