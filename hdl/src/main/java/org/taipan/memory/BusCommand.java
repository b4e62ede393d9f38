package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** One naturally aligned access of 1, 2, 4 or 8 bytes on a {@link Bus}. */
public final class BusCommand extends Bundle<BusCommand> {
  /** Byte address. */
  public final UInt address = uint(32);

  /** A store; else a load. */
  public final Bool write = bool();

  /** Bytes of the access: 1 &lt;&lt; size. */
  public final UInt size = uint(2);

  /** Data of a store, each byte in the lane that its address selects. */
  public final Bits data = bits(64);

  /** The lanes of the access, for loads too. */
  public final Bits mask = bits(8);
}
