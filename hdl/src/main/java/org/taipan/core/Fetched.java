package org.taipan.core;

import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;
import org.taipan.memory.FetchResponse;

/** An instruction on its way from fetch to decode. */
public final class Fetched extends Bundle<Fetched> {
  /** The lower bits of its address. */
  public final UInt pc = uint(Pc.LOWER_WIDTH);

  /** What memory gave. */
  public final FetchResponse word = new FetchResponse();

  /** Where fetch went on behind it. */
  public final Prediction prediction = new Prediction();
}
