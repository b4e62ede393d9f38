package org.taipan.compiler.optimise;

import java.util.Set;
import org.taipan.compiler.ir.Function;
import org.taipan.isa.Extension;

/** The phases in their order. */
public final class Optimiser {
  /** Folding that goes on longer gains nothing. */
  private static final int MAX_ROUNDS = 4;

  private Optimiser() {}

  /** Optimises a function in place for a processor with some extensions. */
  public static void optimise(Function function, Set<Extension> extensions) {
    fold(function);
    ValueNumbering.run(function);
    DeadCode.remove(function);
    if (Jumps.run(function)) {
      fold(function);
      ValueNumbering.run(function);
    }
    CountedInts.run(function);
    AddressFolding.run(function);
    if (extensions.contains(Extension.XPYOBJECT)) {
      FieldAccess.run(function);
    }
    if (extensions.contains(Extension.ZBA)) {
      AddressGeneration.run(function);
    }
    DeadCode.remove(function);
  }

  private static void fold(Function function) {
    KindInference.infer(function);
    boolean changed = true;
    for (int round = 0; changed && round < MAX_ROUNDS; round++) {
      changed = Fold.run(function);
      if (changed) {
        KindInference.infer(function);
      }
    }
  }
}
