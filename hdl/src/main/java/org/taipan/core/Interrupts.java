package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** The three interrupts of machine mode, as levels. */
public final class Interrupts extends Bundle<Interrupts> {
  /** Software interrupt. */
  public final Bool software = bool();

  /** Timer interrupt. */
  public final Bool timer = bool();

  /** External interrupt. */
  public final Bool external = bool();

  /** At least one. */
  public Bool any() {
    return software.or(timer).or(external);
  }
}
