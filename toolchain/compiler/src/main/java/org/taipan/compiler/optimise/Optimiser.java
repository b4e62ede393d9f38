package org.taipan.compiler.optimise;

import org.taipan.compiler.ir.Function;

/** The phases in their order. */
public final class Optimiser {
  private Optimiser() {}

  /** Optimises a function in place. */
  public static void optimise(Function function) {
    DeadCode.remove(function);
  }
}
