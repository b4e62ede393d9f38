package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** The end of the program. */
public final class ExitPort extends Bundle<ExitPort> {
  /** The program ends; for one cycle. */
  public final Bool valid = bool();

  /** With {@link #valid}: the number stored, of which the exit code is the lowest byte. */
  public final Bits code = bits(32);
}
