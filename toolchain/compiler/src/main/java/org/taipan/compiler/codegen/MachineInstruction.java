package org.taipan.compiler.codegen;

import org.taipan.compiler.source.Span;

/**
 * A machine instruction with what the tables of the ELF file need.
 *
 * @param category why it is executed
 * @param span the source text that it was made for
 */
public record MachineInstruction(MachineOp op, Category category, Span span) {
  /** The same about another operation. */
  MachineInstruction with(MachineOp other) {
    return new MachineInstruction(other, category, span);
  }
}
