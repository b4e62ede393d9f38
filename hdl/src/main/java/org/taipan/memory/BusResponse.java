package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** The answer to a {@link BusCommand}. */
public final class BusResponse extends Bundle<BusResponse> {
  /** Loaded data, each byte in the lane of its address; of no meaning for a store. */
  public final Bits data = bits(64);

  /** The access failed: an access fault. A failed store has changed nothing. */
  public final Bool error = bool();
}
