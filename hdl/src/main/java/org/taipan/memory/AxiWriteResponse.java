package org.taipan.memory;

import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** Payload of the AXI4 write response channel. */
public final class AxiWriteResponse extends Bundle<AxiWriteResponse> {
  /** Transaction. */
  public final UInt id = uint(AxiAddress.ID_WIDTH);

  /** 0 and 1 fine, 2 and 3 failed. */
  public final UInt resp = uint(2);

  /** Whether the write failed. */
  public Bool failed() {
    return resp.msb();
  }
}
