package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.source.Span;

/** A basic block of machine instructions. */
public final class MachineBlock {
  private final int id;
  private final boolean cold;
  private final int loopDepth;
  private List<MachineInstruction> instructions = new ArrayList<>();
  private MachineTerminator terminator;
  private Optional<MachineBlock> handler = Optional.empty();
  private Category terminatorCategory = Category.PROGRAM;
  private Span terminatorSpan = Span.START;

  MachineBlock(int id, boolean cold, int loopDepth) {
    this.id = id;
    this.cold = cold;
    this.loopDepth = loopDepth;
  }

  /** Number, unique in the function. */
  public int id() {
    return id;
  }

  /** Whether it is expected to be executed rarely. */
  public boolean isCold() {
    return cold;
  }

  /** The number of loops around it. */
  public int loopDepth() {
    return loopDepth;
  }

  /** Where an exception that is raised in the block goes; nothing: to the caller. */
  public Optional<MachineBlock> handler() {
    return handler;
  }

  void setHandler(Optional<MachineBlock> block) {
    handler = block;
  }

  /** Instructions in front of the terminator. */
  public List<MachineInstruction> instructions() {
    return instructions;
  }

  void setInstructions(List<MachineInstruction> replacement) {
    instructions = replacement;
  }

  /** Whether the block has its terminator. */
  boolean isTerminated() {
    return terminator != null;
  }

  /** How it ends. */
  public MachineTerminator terminator() {
    if (terminator == null) {
      throw new IllegalStateException("machine block " + id + " has no terminator");
    }
    return terminator;
  }

  /** Why the terminator is executed. */
  public Category terminatorCategory() {
    return terminatorCategory;
  }

  /** The source text of the terminator. */
  public Span terminatorSpan() {
    return terminatorSpan;
  }

  void terminate(MachineTerminator end, Category category, Span span) {
    terminator = end;
    terminatorCategory = category;
    terminatorSpan = span;
  }

  void replaceTerminator(MachineTerminator end) {
    terminator = end;
  }

  /** Tables of blocks are fast, and their order the same in each run. */
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return "m" + id;
  }
}
