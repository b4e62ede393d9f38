package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** A value for an integer register. */
public final class RegisterWrite extends Bundle<RegisterWrite> {
  /** Number of the register. */
  public final UInt register = uint(5);

  /** Its new value. */
  public final Bits value = bits(64);
}
