package org.taipan.compiler.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A basic block: phis, then other instructions, then one terminator. */
public final class Block {
  private final int id;
  private final int loopDepth;
  private final Optional<Block> handler;
  private final boolean rare;
  private final List<Block> predecessors = new ArrayList<>();
  private final List<Instruction> phis = new ArrayList<>();
  private final List<Instruction> body = new ArrayList<>();
  private Terminator terminator;

  Block(int id, int loopDepth, Optional<Block> handler, boolean rare) {
    this.id = id;
    this.loopDepth = loopDepth;
    this.handler = handler;
    this.rare = rare;
  }

  /** Number, unique in the function. */
  public int id() {
    return id;
  }

  /** The number of loops around it. */
  public int loopDepth() {
    return loopDepth;
  }

  /** Where an exception that is raised in the block goes; nothing: to the caller. */
  public Optional<Block> handler() {
    return handler;
  }

  /** Whether it is executed only behind an exception. */
  public boolean isRare() {
    return rare;
  }

  /** Blocks that jump here; the order is that of the phis' arguments. */
  public List<Block> predecessors() {
    return predecessors;
  }

  /** The phis. */
  public List<Instruction> phis() {
    return phis;
  }

  /** The other instructions in order. */
  public List<Instruction> body() {
    return body;
  }

  /** Whether the block has its terminator. */
  public boolean isTerminated() {
    return terminator != null;
  }

  /**
   * How the block ends.
   *
   * @throws IllegalStateException if that is not settled yet
   */
  public Terminator terminator() {
    if (terminator == null) {
      throw new IllegalStateException("block " + id + " has no terminator");
    }
    return terminator;
  }

  /** Ends the block, and enters it with the successors as their predecessor. */
  public void terminate(Terminator end) {
    if (terminator != null) {
      throw new IllegalStateException("block " + id + " ends twice");
    }
    terminator = end;
    end.successors().forEach(s -> s.predecessors.add(this));
  }

  /** Takes the end of another block, which has none behind this. */
  void takeOver(Block other) {
    terminator = other.terminator;
    other.terminator = null;
    terminator.successors().forEach(s -> s.predecessors.replaceAll(p -> p == other ? this : p));
  }

  /** Opens the block's end again; its edges are left as they are. */
  void dropTerminator() {
    terminator = null;
  }

  /** Replaces a terminator by one with the same successors. */
  void setTerminator(Terminator end) {
    terminator = end;
  }

  /** Replaces a branch by a jump to one of its targets; the other loses an edge. */
  public void becomeJump(Block kept) {
    for (Block successor : terminator.successors()) {
      if (successor != kept) {
        successor.removePredecessor(this);
      }
    }
    terminator = new Terminator.Jump(kept);
  }

  /**
   * Replaces the edge to a successor by one to another, which has the same values from there as
   * from that successor.
   */
  public void redirect(Block from, Block to) {
    int index = to.predecessors.indexOf(from);
    to.phis.forEach(phi -> phi.arguments().add(phi.argument(index)));
    to.predecessors.add(this);
    from.removePredecessor(this);
    terminator = terminator.retarget(from, to);
  }

  /** Takes away the edge from a predecessor, and its phi arguments. */
  void removePredecessor(Block predecessor) {
    int index = predecessors.indexOf(predecessor);
    predecessors.remove(index);
    phis.forEach(phi -> phi.arguments().remove(index));
  }

  /** Tables of blocks are fast, and their order the same in each run. */
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return "b" + id;
  }
}
