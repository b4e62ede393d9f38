package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** A byte written to one of the consoles. */
public final class ConsoleByte extends Bundle<ConsoleByte> {
  /** 0 standard output, 1 standard error. */
  public final UInt channel = uint(1);

  /** The byte. */
  public final Bits data = bits(8);
}
