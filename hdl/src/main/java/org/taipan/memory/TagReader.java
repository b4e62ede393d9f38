package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** A way to look lines up in a {@link TagArray}, seen by the one who looks. */
final class TagReader extends Bundle<TagReader> {
  /** The set to read in this cycle. */
  final UInt index;

  /** Reads it; without it, the outputs go on showing the set read last. */
  final Bool read = bool();

  /** The tag looked for in the set that was read before. */
  final UInt tag;

  /** The ways of that set that hold the line. */
  final Bits found;

  /** The ways of that set that hold no line. */
  final Bits empty;

  /** Those of them that hold none because their entry is damaged. */
  final Bits damaged;

  /** The set was not written while it was read; else the outputs mean nothing. */
  final Bool known = bool();

  private final CacheShape shape;

  TagReader(CacheShape shape) {
    this.shape = shape;
    index = uint(shape.indexWidth());
    tag = uint(shape.tagWidth());
    found = bits(shape.ways());
    empty = bits(shape.ways());
    damaged = bits(shape.ways());
  }

  @Override
  protected void asMaster() {
    out(index);
    out(read);
    out(tag);
    in(found);
    in(empty);
    in(damaged);
    in(known);
  }

  @Override
  protected TagReader copy() {
    return new TagReader(shape);
  }
}
