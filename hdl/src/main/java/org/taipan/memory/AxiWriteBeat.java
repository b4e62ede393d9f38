package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** Payload of the AXI4 write data channel. */
public final class AxiWriteBeat extends Bundle<AxiWriteBeat> {
  /** 8 bytes, each in the lane of its address. */
  public final Bits data = bits(64);

  /** The lanes to write. */
  public final Bits strb = bits(8);

  /** Last beat of the transaction. */
  public final Bool last = bool();
}
