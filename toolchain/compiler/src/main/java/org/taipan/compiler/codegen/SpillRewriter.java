package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves registers to spill slots: every access goes through a new register that lives for one
 * instruction; parallel moves and cold calls take the slot itself.
 */
final class SpillRewriter {
  private final MachineFunction function;
  private final BitSet spilled;
  private final Map<Integer, Integer> slots = new HashMap<>();

  SpillRewriter(MachineFunction function, BitSet spilled) {
    this.function = function;
    this.spilled = spilled;
    spilled.stream().forEach(r -> slots.put(r, function.newSpillSlot()));
  }

  void run() {
    for (MachineBlock block : function.blocks()) {
      List<MachineInstruction> rewritten = new ArrayList<>();
      for (MachineInstruction i : block.instructions()) {
        rewrite(i, rewritten);
      }
      Map<Integer, Integer> reloaded = new HashMap<>();
      MachineTerminator end = block.terminator().map(r -> spilled.get(r) ? fresh(r, reloaded) : r);
      reloaded.forEach((original, register) ->
          rewritten.add(
              new MachineInstruction(
                  new MachineOp.Reload(register, slots.get(original)),
                  Category.STACK,
                  block.terminatorSpan())));
      block.replaceTerminator(end);
      block.setInstructions(rewritten);
    }
  }

  private void rewrite(MachineInstruction i, List<MachineInstruction> rewritten) {
    Map<Integer, Integer> reloaded = new HashMap<>();
    Map<Integer, Integer> stored = new HashMap<>();
    MachineOp op =
        switch (i.op()) {
          case MachineOp.Move move -> move.map(this::location, this::location);
          case MachineOp.ColdCall call ->
              call.map(this::location, r -> spilled.get(r) ? fresh(r, stored) : r);
          default ->
              i.op()
                  .map(
                      r -> spilled.get(r) ? fresh(r, reloaded) : r,
                      r -> spilled.get(r) ? fresh(r, stored) : r);
        };
    reloaded.forEach((original, register) ->
        rewritten.add(stack(i, new MachineOp.Reload(register, slots.get(original)))));
    rewritten.add(i.with(op));
    stored.forEach((original, register) ->
        rewritten.add(stack(i, new MachineOp.Spill(register, slots.get(original)))));
  }

  private int location(int register) {
    return spilled.get(register) ? Registers.ofSlot(slots.get(register)) : register;
  }

  private int fresh(int register, Map<Integer, Integer> made) {
    return made.computeIfAbsent(register, _ -> function.newRegister());
  }

  private static MachineInstruction stack(MachineInstruction i, MachineOp op) {
    return new MachineInstruction(op, Category.STACK, i.span());
  }
}
