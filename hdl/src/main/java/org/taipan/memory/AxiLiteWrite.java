package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;

/** Payload of the AXI4-Lite write data channel. */
public final class AxiLiteWrite extends Bundle<AxiLiteWrite> {
  /** 4 bytes. */
  public final Bits data = bits(32);

  /** The bytes to write. */
  public final Bits strb = bits(4);
}
