package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** Payload of the AXI4 read data channel. */
public final class AxiReadBeat extends Bundle<AxiReadBeat> {
  /** 8 bytes, each in the lane of its address. */
  public final Bits data = bits(64);

  /** Transaction. */
  public final UInt id = uint(AxiAddress.ID_WIDTH);

  /** 0 and 1 fine, 2 and 3 failed. */
  public final UInt resp = uint(2);

  /** Last beat of the transaction. */
  public final Bool last = bool();

  /** Whether the beat failed. */
  public Bool failed() {
    return resp.msb();
  }
}
