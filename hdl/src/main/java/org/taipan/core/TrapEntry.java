package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** What a trap leaves in the CSRs. */
public final class TrapEntry extends Bundle<TrapEntry> {
  /** Bits of a cause's code. */
  public static final int CODE_WIDTH = 6;

  /** It is an interrupt; else an exception. */
  public final Bool interrupt = bool();

  /** Code of the cause. */
  public final UInt code = uint(CODE_WIDTH);

  /** For mepc: the instruction that trapped, or the one before which an interrupt came. */
  public final UInt pc = uint(64);

  /** For mtval. */
  public final Bits value = bits(64);
}
