package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/**
 * An exception that an instruction carries to the commit point. An earlier stage's exception
 * excludes those of later ones.
 */
public final class PendingTrap extends Bundle<PendingTrap> {
  /** Bits of an exception's code. */
  public static final int CODE_WIDTH = 4;

  /** There is one; the instruction must then have no effect. */
  public final Bool valid = bool();

  /** Its code, as in mcause. */
  public final UInt code = uint(CODE_WIDTH);
}
