package org.taipan.compiler.ir;

import java.util.Locale;

/** Width of a memory access, and how a load extends it to 64 bits. */
public enum MemoryAccess {
  U8(1),
  I8(1),
  U16(2),
  I16(2),
  U32(4),
  I32(4),
  WORD(8),
  /** A word whose address is the low half of a value. */
  FIELD(8);

  private final int bytes;

  MemoryAccess(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes accessed. */
  public int bytes() {
    return bytes;
  }

  /** The name in printed IR and in the intrinsics' names. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
