package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;

/** Payload of the AXI4-Lite read data channel. */
public final class AxiLiteRead extends Bundle<AxiLiteRead> {
  /** 4 bytes. */
  public final Bits data = bits(32);

  /** 0: the access has happened. */
  public final Bits resp = bits(2);
}
