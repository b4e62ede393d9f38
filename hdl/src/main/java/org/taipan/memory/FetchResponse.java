package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** What memory gives for an instruction's address. */
public final class FetchResponse extends Bundle<FetchResponse> {
  /** The word; of no meaning after a fault. */
  public final Bits instruction = bits(32);

  /** Instruction access fault: the address is not in DRAM, or memory reported an error. */
  public final Bool fault = bool();
}
