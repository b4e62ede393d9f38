package org.taipan.compiler.codegen;

import java.util.Optional;
import org.taipan.compiler.ir.Operation.LinkSymbol;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Op;

/**
 * A piece of code that the linker places.
 *
 * @param content what it is
 * @param category why it is executed
 * @param span the source text it was made for
 * @param frameSize for a call: bytes between sp at the call and sp where the function was entered
 * @param handler for a call: where an exception that comes out of it goes, if not to the caller
 */
public record CodeItem(
    Content content,
    Category category,
    Span span,
    Optional<Integer> frameSize,
    Optional<Label> handler) {

  /** An item that no exception comes out of, or only to the caller. */
  public CodeItem(Content content, Category category, Span span, Optional<Integer> frameSize) {
    this(content, category, span, frameSize, Optional.empty());
  }

  /** A place that branches and calls go to. */
  public sealed interface Label {
    /** The start of a function. */
    record Entry(String symbol) implements Label {}

    /** A block of a function. */
    record Inner(String symbol, int block) implements Label {}
  }

  /** A word in read-only memory that code loads. */
  public sealed interface Pooled {
    /** The value of a static object. */
    record ObjectValue(StaticObject object) implements Pooled {}

    /** What the linker makes. */
    record LinkValue(LinkSymbol symbol) implements Pooled {}
  }

  /** What an item is. */
  public sealed interface Content {
    /** One instruction that depends on no address: its word. */
    record Instruction(int word) implements Content {
      /** An instruction with its operands in assembly order. */
      public static Instruction of(Op op, long... operands) {
        return new Instruction(op.encode(operands));
      }
    }

    /** A conditional branch; a far one becomes its opposite over a jump. */
    record Branch(Op op, int rs1, int rs2, Label target) implements Content {}

    /** A jump or call; rd is the link register or 0. A far one becomes a pair. */
    record Jump(int rd, Label target) implements Content {}

    /** A load of a pooled word, relative to pc: a pair of instructions. */
    record PoolLoad(int rd, Pooled word) implements Content {}

    /** Zeros up to a multiple of so many bytes. */
    record Align(int bytes) implements Content {}

    /** A label in front of the next item: no bytes. */
    record Mark(Label label) implements Content {}
  }
}
