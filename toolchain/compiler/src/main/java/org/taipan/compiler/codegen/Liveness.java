package org.taipan.compiler.codegen;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which virtual registers are live at the end of each block: the usual backward data-flow. Physical
 * registers are never live across blocks, but for the arguments at the entry. What is live into the
 * handler of a block is live at every place of the block.
 */
final class Liveness {
  private static final BitSet NOTHING = new BitSet();

  // By the block's number.
  private final BitSet[] in;
  private final BitSet[] out;

  Liveness(MachineFunction function) {
    in = new BitSet[function.blockLimit()];
    out = new BitSet[function.blockLimit()];
    BitSet[] uses = new BitSet[function.blockLimit()];
    BitSet[] defs = new BitSet[function.blockLimit()];
    List<MachineBlock> blocks = function.blocks();
    for (MachineBlock block : blocks) {
      BitSet used = new BitSet();
      BitSet defined = new BitSet();
      IntConsumer use =
          register -> {
            if (Registers.isVirtual(register) && !defined.get(register)) {
              used.set(register);
            }
          };
      for (MachineInstruction i : block.instructions()) {
        i.op().forEachUse(use);
        i.op().forEachDef(defined::set);
      }
      block.terminator().forEachUse(use);
      uses[block.id()] = used;
      defs[block.id()] = defined;
      in[block.id()] = used;
      out[block.id()] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (MachineBlock block : blocks.reversed()) {
        BitSet live = new BitSet();
        block.terminator().successors().forEach(s -> live.or(in[s.id()]));
        live.or(handled(block));
        if (!live.equals(out[block.id()])) {
          out[block.id()] = live;
          BitSet entering = (BitSet) live.clone();
          entering.andNot(defs[block.id()]);
          entering.or(uses[block.id()]);
          entering.or(handled(block));
          in[block.id()] = entering;
          changed = true;
        }
      }
    }
  }

  /** The virtual registers that the block's handler needs. */
  BitSet handled(MachineBlock block) {
    return block.handler().map(handler -> in[handler.id()]).orElse(NOTHING);
  }

  /** The virtual registers that are live where the block ends. */
  BitSet out(MachineBlock block) {
    return out[block.id()];
  }
}
