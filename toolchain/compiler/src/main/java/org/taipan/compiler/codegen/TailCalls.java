package org.taipan.compiler.codegen;

import java.util.List;

/**
 * Calls that end a function of the library become jumps: the called function returns, or raises, to
 * the caller of this one, whose frame is gone by then. Tracebacks leave the library out, so they
 * miss nothing.
 */
public final class TailCalls {
  private TailCalls() {}

  /** Transforms a function whose registers are allocated. */
  public static void run(MachineFunction function) {
    if (!function.function().isLibrary()
        || function.function().isStackChecked()
        || function.outgoingWords() > 0
        || function.hasHandlers()) {
      return;
    }
    for (MachineBlock block : function.blocks()) {
      List<MachineInstruction> instructions = block.instructions();
      if (!instructions.isEmpty()
          && instructions.getLast().op() instanceof MachineOp.Call(String symbol, _)
          && (block.terminator() instanceof MachineTerminator.Return
              || block.terminator() instanceof MachineTerminator.Stop)) {
        instructions.removeLast();
        block.replaceTerminator(new MachineTerminator.TailCall(symbol));
      }
    }
  }
}
