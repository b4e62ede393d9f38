package org.taipan.memory;

import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.u;

import org.taipan.hdl.Hdl;
import org.taipan.hdl.UInt;

/**
 * How the data cache cuts the 32-bit address of a byte of DRAM: from the top, what all of DRAM has
 * in common, tag, index, beat, byte within the beat. Tag and index together are the line.
 */
final class CacheGeometry {
  static final int ADDRESS_WIDTH = 32;
  static final int BEAT_SHIFT = 3;

  private final Region memory;
  private final int beatWidth;
  private final int indexWidth;
  private final int tagWidth;

  CacheGeometry(DataCacheParameters parameters, Region memory) {
    this.memory = memory;
    beatWidth = Hdl.addressWidth(parameters.beats());
    indexWidth = Hdl.addressWidth(parameters.sets());
    tagWidth = Math.max(1, memory.offsetWidth() - BEAT_SHIFT - beatWidth - indexWidth);
  }

  int beatWidth() {
    return beatWidth;
  }

  int indexWidth() {
    return indexWidth;
  }

  int tagWidth() {
    return tagWidth;
  }

  int lineWidth() {
    return tagWidth + indexWidth;
  }

  /** Index and beat: the address of a beat within one way. */
  int wordWidth() {
    return indexWidth + beatWidth;
  }

  private int lineShift() {
    return BEAT_SHIFT + beatWidth;
  }

  UInt beat(UInt address) {
    return address.bits(lineShift() - 1, BEAT_SHIFT);
  }

  UInt index(UInt address) {
    return address.bits(lineShift() + indexWidth - 1, lineShift());
  }

  UInt tag(UInt address) {
    return line(address).high(tagWidth);
  }

  UInt line(UInt address) {
    return address.bits(lineShift() + lineWidth() - 1, lineShift());
  }

  UInt word(UInt address) {
    return address.bits(BEAT_SHIFT + wordWidth() - 1, BEAT_SHIFT);
  }

  UInt indexOfLine(UInt line) {
    return line.low(indexWidth);
  }

  UInt tagOfLine(UInt line) {
    return line.high(tagWidth);
  }

  /** The address of a beat of a line. */
  UInt address(UInt line, UInt beat) {
    int low = lineShift() + lineWidth();
    UInt common = u(memory.base() >>> low, ADDRESS_WIDTH - low);
    return cat(common, line, beat, u(0, BEAT_SHIFT)).asUInt();
  }
}
