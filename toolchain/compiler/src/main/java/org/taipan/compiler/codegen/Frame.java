package org.taipan.compiler.codegen;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The stack frame of a function: from sp upwards spill slots, outgoing items, then at the top the
 * callee-saved registers (the lowest number highest) and above them the return address.
 *
 * @param size bytes, a multiple of 16; 0 if the function has no frame
 * @param outgoing offset of the outgoing items from sp, bytes
 * @param saved callee-saved registers in ascending order
 */
record Frame(int size, int outgoing, List<Integer> saved) {
  static final int WORD = 8;
  static final int ALIGNMENT = 16;

  /** The frame of a function after allocation. */
  static Frame of(MachineFunction function) {
    BitSet saved = new BitSet();
    IntConsumer save =
        r -> {
          if (Registers.isCalleeSaved(r)) {
            saved.set(r);
          }
        };
    boolean calls = false;
    for (MachineBlock block : function.blocks()) {
      for (MachineInstruction i : block.instructions()) {
        calls |= i.op().clobbers();
        i.op().forEachDef(save);
        i.op().forEachUse(save);
      }
    }
    int words = function.spillSlots() + function.outgoingWords() + saved.cardinality();
    boolean needed = calls || words > 0 || function.hasHandlers();
    int size = needed ? roundUp((words + 1) * WORD) : 0;
    return new Frame(size, function.spillSlots() * WORD, saved.stream().boxed().toList());
  }

  static int roundUp(int bytes) {
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  boolean exists() {
    return size > 0;
  }

  int returnAddressOffset() {
    return size - WORD;
  }

  /** Offset of the place of a saved register. */
  int offsetOf(int index) {
    return size - (index + 2) * WORD;
  }

  static int slotOffset(int slot) {
    return slot * WORD;
  }

  /** Bit n: register n is saved. */
  int savedMask() {
    return Registers.mask(saved);
  }
}
