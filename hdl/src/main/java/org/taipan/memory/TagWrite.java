package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** What a way of a set holds from now on. */
final class TagWrite extends Bundle<TagWrite> {
  /** Number of the line within memory: its low bits select the set. */
  final UInt line;

  /** The way, one-hot. */
  final Bits way;

  /** The line is there; else the way is empty. */
  final Bool present = bool();

  private final CacheShape shape;

  TagWrite(CacheShape shape) {
    this.shape = shape;
    line = uint(shape.lineWidth());
    way = bits(shape.ways());
  }

  @Override
  protected TagWrite copy() {
    return new TagWrite(shape);
  }
}
