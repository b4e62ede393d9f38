package org.taipan.compiler.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** A function under compilation: its blocks, the first of which is the entry. */
public final class Function {
  private final String symbol;
  private final String name;
  private final SourceFile source;
  private final List<Type> parameters;
  private final Type result;
  private final boolean library;
  private final boolean stackChecked;
  private final List<String> variableNames;
  private final List<Block> blocks = new ArrayList<>();
  private int nextBlock;
  private int nextInstruction;
  private int variableSlots;

  /**
   * An empty function.
   *
   * @param symbol unique in the program
   * @param name as tracebacks show it
   * @param library part of the runtime library: tracebacks leave it out
   * @param stackChecked compares sp with the stack limit on entry
   * @param variableNames its parameters and local variables as Python numbers them
   */
  public Function(
      String symbol,
      String name,
      SourceFile source,
      List<Type> parameters,
      Type result,
      boolean library,
      boolean stackChecked,
      List<String> variableNames) {
    this.symbol = symbol;
    this.name = name;
    this.source = source;
    this.parameters = List.copyOf(parameters);
    this.result = result;
    this.library = library;
    this.stackChecked = stackChecked;
    this.variableNames = List.copyOf(variableNames);
  }

  /** Unique name in the program. */
  public String symbol() {
    return symbol;
  }

  /** The name that tracebacks show. */
  public String name() {
    return name;
  }

  /** Where it was written. */
  public SourceFile source() {
    return source;
  }

  /** Types of the parameters. */
  public List<Type> parameters() {
    return parameters;
  }

  /** Type of the result. */
  public Type result() {
    return result;
  }

  /** Whether tracebacks leave the function out. */
  public boolean isLibrary() {
    return library;
  }

  /** Whether the stack limit is checked on entry. */
  public boolean isStackChecked() {
    return stackChecked;
  }

  /** The parameters and local variables in Python's order. */
  public List<String> variableNames() {
    return variableNames;
  }

  /** The blocks; the entry is first. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The entry block. */
  public Block entry() {
    return blocks.getFirst();
  }

  /** Number of instructions ever made: an upper bound of their ids. */
  public int instructionLimit() {
    return nextInstruction;
  }

  /** Makes a variable of the frame. */
  public int newVariableSlot() {
    return variableSlots++;
  }

  /** The number of variables of the frame. */
  public int variableSlots() {
    return variableSlots;
  }

  /** Adds a block inside a number of loops. */
  public Block newBlock(int loopDepth) {
    return newBlock(loopDepth, Optional.empty(), false);
  }

  /**
   * Adds a block.
   *
   * @param loopDepth number of loops around it
   * @param handler where exceptions raised in it go
   * @param rare whether it is executed only behind an exception
   */
  public Block newBlock(int loopDepth, Optional<Block> handler, boolean rare) {
    Block block = new Block(nextBlock++, loopDepth, handler, rare);
    blocks.add(block);
    return block;
  }

  /** Number of blocks ever made: an upper bound of their ids. */
  public int blockLimit() {
    return nextBlock;
  }

  /** Puts a block first. */
  void makeEntry(Block block) {
    blocks.remove(block);
    blocks.addFirst(block);
  }

  /**
   * Ends a block behind its n-th instruction.
   *
   * @return the block of the instructions behind, which ends as the whole did; the first part has
   *     no terminator
   */
  public Block splitBehind(Block block, int n) {
    Block rest = newBlock(block.loopDepth(), block.handler(), block.isRare());
    List<Instruction> moved = block.body().subList(n + 1, block.body().size());
    rest.body().addAll(moved);
    moved.clear();
    rest.takeOver(block);
    return rest;
  }

  /** Appends a block without phis to the only one that jumps to it, and drops it. */
  public void append(Block block, Block next) {
    block.body().addAll(next.body());
    block.dropTerminator();
    block.takeOver(next);
    blocks.remove(next);
  }

  /** Makes an instruction; the caller puts it into a block. */
  public Instruction newInstruction(
      Operation operation, Type type, List<Instruction> arguments, Span span) {
    return new Instruction(nextInstruction++, operation, type, arguments, span);
  }

  /** Drops the blocks that the entry does not reach, and their edges into the others. */
  public void removeUnreachableBlocks() {
    Set<Block> reached = new HashSet<>();
    Deque<Block> work = new ArrayDeque<>(List.of(entry()));
    while (!work.isEmpty()) {
      Block block = work.pop();
      if (reached.add(block)) {
        work.addAll(block.terminator().successors());
      }
    }
    for (Block block : blocks) {
      if (!reached.contains(block)) {
        for (Block successor : block.terminator().successors()) {
          successor.removePredecessor(block);
        }
      }
    }
    blocks.retainAll(reached);
  }

  /** Replaces instructions everywhere they are used, and takes them out of their blocks. */
  public void replace(Map<Instruction, Instruction> replacements) {
    if (replacements.isEmpty()) {
      return;
    }
    UnaryOperator<Instruction> current = a -> resolve(a, replacements);
    for (Block block : blocks) {
      block.phis().removeIf(replacements::containsKey);
      block.body().removeIf(replacements::containsKey);
      block.phis().forEach(i -> i.arguments().replaceAll(current));
      block.body().forEach(i -> i.arguments().replaceAll(current));
      block.setTerminator(block.terminator().mapArgument(current));
    }
  }

  private static Instruction resolve(Instruction i, Map<Instruction, Instruction> replacements) {
    Instruction current = i;
    for (Instruction next = replacements.get(i); next != null; next = replacements.get(next)) {
      current = next;
    }
    return current;
  }

  /** Replaces phis that merge only one value (and themselves) by that value, until none is left. */
  public void removeTrivialPhis() {
    boolean changed = true;
    while (changed) {
      Map<Instruction, Instruction> replacements = new HashMap<>();
      for (Block block : blocks) {
        for (Instruction phi : block.phis()) {
          onlyValue(phi, replacements).ifPresent(value -> replacements.put(phi, value));
        }
      }
      replace(replacements);
      changed = !replacements.isEmpty();
    }
  }

  private static Optional<Instruction> onlyValue(
      Instruction phi, Map<Instruction, Instruction> replacements) {
    Instruction only = phi;
    for (Instruction argument : phi.arguments()) {
      Instruction value = resolve(argument, replacements);
      if (value != phi && value != only) {
        if (only != phi) {
          return Optional.empty();
        }
        only = value;
      }
    }
    return only == phi ? Optional.empty() : Optional.of(only);
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
