package org.taipan.memory;

import org.taipan.hdl.UInt;

/**
 * How a cache of a region of memory is laid out, and how an address is cut up for it: from the top
 * tag, index of the set, beat within the line, byte within the beat. Bits above these are not
 * looked at: they are the same for the whole region.
 *
 * @param bytes of data, a power of two
 * @param ways lines of a set, a power of two
 * @param lineBytes bytes of a line, a power of two
 * @param memory what is cached; at least as large as a way
 */
record CacheShape(int bytes, int ways, int lineBytes, Region memory) {
  /** Bytes of a beat on AXI4, and of a word of the data memories. */
  static final int BEAT_BYTES = 8;

  /** Bits of a byte's number within its beat. */
  static final int BEAT_SHIFT = 3;

  CacheShape {
    if (memory.size() < bytes / ways) {
      throw new IllegalArgumentException(
          "a way of %d bytes for memory of %d bytes: it must not be larger"
              .formatted(bytes / ways, memory.size()));
    }
  }

  int beatsPerLine() {
    return lineBytes / BEAT_BYTES;
  }

  int sets() {
    return bytes / ways / lineBytes;
  }

  int beatWidth() {
    return Integer.numberOfTrailingZeros(beatsPerLine());
  }

  int indexWidth() {
    return Integer.numberOfTrailingZeros(sets());
  }

  /** Bits of an address that are looked at; a tag has one bit at least. */
  int addressWidth() {
    return Math.max(memory.offsetWidth(), 1 + indexWidth() + beatWidth() + BEAT_SHIFT);
  }

  /** Bits of a line's number: index and tag. */
  int lineWidth() {
    return addressWidth() - beatWidth() - BEAT_SHIFT;
  }

  int tagWidth() {
    return lineWidth() - indexWidth();
  }

  /** Bits of a way's number, 0 for a single one. */
  int wayWidth() {
    return Integer.numberOfTrailingZeros(ways);
  }

  UInt beat(UInt address) {
    return address.bits(BEAT_SHIFT + beatWidth() - 1, BEAT_SHIFT);
  }

  UInt line(UInt address) {
    return address.bits(addressWidth() - 1, BEAT_SHIFT + beatWidth());
  }

  UInt index(UInt line) {
    return line.low(indexWidth());
  }

  UInt tag(UInt line) {
    return line.high(tagWidth());
  }
}
