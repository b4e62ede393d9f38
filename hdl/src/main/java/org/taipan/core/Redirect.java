package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** Where fetch is to go on. */
public final class Redirect extends Bundle<Redirect> {
  /** The address: a multiple of 4, or of 2 if there is another redirect in the next cycle. */
  public final UInt address = uint(64);

  /** It has the pc's upper bits, whatever {@link #address} says there: see {@link Pc}. */
  public final Bool near = bool();
}
