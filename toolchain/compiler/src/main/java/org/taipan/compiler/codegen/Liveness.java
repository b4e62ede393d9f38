package org.taipan.compiler.codegen;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which virtual registers are live at the end of each block: the usual backward data-flow. Physical
 * registers are never live across blocks, but for the arguments at the entry. What is live into the
 * handler of a block is live at every place of the block.
 */
final class Liveness {
  private final Map<MachineBlock, BitSet> in = new HashMap<>();
  private final Map<MachineBlock, BitSet> out = new HashMap<>();

  Liveness(MachineFunction function) {
    Map<MachineBlock, BitSet> uses = new HashMap<>();
    Map<MachineBlock, BitSet> defs = new HashMap<>();
    List<MachineBlock> blocks = function.blocks();
    for (MachineBlock block : blocks) {
      BitSet used = new BitSet();
      BitSet defined = new BitSet();
      for (MachineInstruction i : block.instructions()) {
        upwardExposed(i.op().uses(), defined, used);
        i.op().defs().forEach(defined::set);
      }
      upwardExposed(block.terminator().uses(), defined, used);
      uses.put(block, used);
      defs.put(block, defined);
      in.put(block, used);
      out.put(block, new BitSet());
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int b = blocks.size() - 1; b >= 0; b--) {
        MachineBlock block = blocks.get(b);
        BitSet live = new BitSet();
        block.terminator().successors().forEach(s -> live.or(in.get(s)));
        live.or(handled(block));
        if (!live.equals(out.get(block))) {
          out.put(block, live);
          BitSet entering = (BitSet) live.clone();
          entering.andNot(defs.get(block));
          entering.or(uses.get(block));
          entering.or(handled(block));
          in.put(block, entering);
          changed = true;
        }
      }
    }
  }

  /** The virtual registers that the block's handler needs. */
  BitSet handled(MachineBlock block) {
    return block.handler().map(in::get).orElseGet(BitSet::new);
  }

  /** The virtual registers that are live where the block ends. */
  BitSet out(MachineBlock block) {
    return out.get(block);
  }

  private static void upwardExposed(IntStream registers, BitSet defined, BitSet used) {
    registers.filter(r -> Registers.isVirtual(r) && !defined.get(r)).forEach(used::set);
  }
}
