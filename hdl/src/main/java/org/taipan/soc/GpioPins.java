package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Hdl;

/** The general-purpose pins, as the circuit sees them. */
public final class GpioPins extends Bundle<GpioPins> {
  /** Number of pins. */
  public static final int COUNT = 32;

  /** Levels at the pins; need not follow the clock. */
  public final Bits in = bits(COUNT);

  /** Levels to drive. */
  public final Bits out = bits(COUNT);

  /** Which pins to drive. */
  public final Bits outputEnable = bits(COUNT);

  /** Connects this, the circuit's side, to the outside's. */
  public void connect(GpioPins outside) {
    in.set(outside.in);
    outside.out.set(out);
    outside.outputEnable.set(outputEnable);
  }

  @Override
  protected void asMaster() {
    Hdl.in(in);
    Hdl.out(out);
    Hdl.out(outputEnable);
  }
}
