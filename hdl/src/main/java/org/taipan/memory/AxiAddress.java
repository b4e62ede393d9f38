package org.taipan.memory;

import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** Payload of the AXI4 address channels (AMBA AXI specification, IHI 0022H, A3.4). */
public final class AxiAddress extends Bundle<AxiAddress> {
  /** Bits of a transaction's id. */
  public static final int ID_WIDTH = 4;

  /** Burst type: addresses go up. */
  public static final int INCR = 1;

  /** Burst type: addresses go up and around at a multiple of the burst's size. */
  public static final int WRAP = 2;

  /** Byte address of the first beat. */
  public final UInt addr = uint(32);

  /** Transaction. */
  public final UInt id = uint(ID_WIDTH);

  /** Beats - 1. */
  public final UInt len = uint(8);

  /** Bytes of a beat: 1 &lt;&lt; size. */
  public final UInt size = uint(3);

  /** {@link #INCR} or {@link #WRAP}. */
  public final UInt burst = uint(2);
}
