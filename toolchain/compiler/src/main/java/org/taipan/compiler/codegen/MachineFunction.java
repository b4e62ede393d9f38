package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.taipan.compiler.ir.Function;

/** A function in machine IR. The blocks are in the order in which they are emitted. */
public final class MachineFunction {
  private final Function function;
  private final List<MachineBlock> blocks = new ArrayList<>();
  private int registers = Registers.FIRST_VIRTUAL;
  private int spillSlots;
  private int outgoingWords;
  private int nextBlock;

  MachineFunction(Function function) {
    this.function = function;
    this.spillSlots = function.variableSlots();
  }

  /** What it was made from. */
  public Function function() {
    return function;
  }

  /** The blocks; the first is the entry. */
  public List<MachineBlock> blocks() {
    return blocks;
  }

  /** One more than the highest virtual register. */
  public int registerLimit() {
    return registers;
  }

  /** More than the highest number of a block. */
  int blockLimit() {
    return nextBlock;
  }

  /** Words of the frame that hold variables of the IR, which come first, and spilled registers. */
  public int spillSlots() {
    return spillSlots;
  }

  /** Words of the frame that hold outgoing items. */
  public int outgoingWords() {
    return outgoingWords;
  }

  /** Whether exceptions may go on in it: then every register of the caller is in its frame. */
  boolean hasHandlers() {
    return blocks.stream().anyMatch(b -> b.handler().isPresent());
  }

  int newRegister() {
    return registers++;
  }

  int newSpillSlot() {
    return spillSlots++;
  }

  /** A new spill slot if it is needed, else a number that is none. */
  int newSpillSlotIf(boolean needed) {
    return needed ? newSpillSlot() : -1;
  }

  void reserveOutgoing(int words) {
    outgoingWords = Math.max(outgoingWords, words);
  }

  /** Makes a block; the caller places it. */
  MachineBlock newBlock(boolean cold, int loopDepth) {
    return new MachineBlock(nextBlock++, cold, loopDepth);
  }

  /** Orders the blocks for emission: the cold ones last. */
  void moveColdBlocksLast() {
    List<MachineBlock> cold = blocks.stream().filter(MachineBlock::isCold).toList();
    blocks.removeIf(MachineBlock::isCold);
    blocks.addAll(cold);
  }
}
