package org.taipan.compiler.ir;

import java.util.ArrayList;
import java.util.List;
import org.taipan.compiler.source.Span;

/** One SSA value (or effect): an operation on earlier values. Owned by one {@link Function}. */
public final class Instruction {
  private final int id;
  private final Operation operation;
  private final Type type;
  private final List<Instruction> arguments;
  private final Span span;
  private Kinds kinds = Kinds.ANY;

  Instruction(int id, Operation operation, Type type, List<Instruction> arguments, Span span) {
    this.id = id;
    this.operation = operation;
    this.type = type;
    this.arguments = new ArrayList<>(arguments);
    this.span = span;
  }

  /** Number, unique in the function. */
  public int id() {
    return id;
  }

  /** What it does. */
  public Operation operation() {
    return operation;
  }

  /** What it yields. */
  public Type type() {
    return type;
  }

  /** Its arguments; phases replace them in place. */
  public List<Instruction> arguments() {
    return arguments;
  }

  /** Argument number i. */
  public Instruction argument(int i) {
    return arguments.get(i);
  }

  /** The source text that a traceback marks. */
  public Span span() {
    return span;
  }

  /** What is known of the value. */
  public Kinds kinds() {
    return kinds;
  }

  /** Records what inference found. */
  public void setKinds(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Whether it is a phi. */
  public boolean isPhi() {
    return operation instanceof Operation.Phi;
  }

  /** Tables of instructions are fast, and their order the same in each run. */
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
