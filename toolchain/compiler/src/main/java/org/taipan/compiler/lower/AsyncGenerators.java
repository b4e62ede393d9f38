package org.taipan.compiler.lower;

import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;

/**
 * Asynchronous generators: each is a generator that hands on what it awaits as it is, and what it
 * yields inside an object of its own; a class of the standard library tells one from the other.
 */
final class AsyncGenerators {
  /** The module of the standard library. */
  static final String MODULE = "_asyncgen";

  private AsyncGenerators() {}

  /** The asynchronous generator around a generator. */
  static Instruction make(Context context, Instruction generator, String name) {
    FunctionBuilder builder = context.builder();
    Instruction maker = attribute(context, "async_generator", Span.START);
    return builder.emit(
        new Operation.CallValue(), Type.VALUE, Span.START, maker, generator, builder.text(name));
  }

  /** What the generator yields for a value. */
  static Instruction yielded(Context context, Instruction value, Span span) {
    Instruction maker = attribute(context, "Yielded", span);
    return context.builder().emit(new Operation.CallValue(), Type.VALUE, span, maker, value);
  }

  private static Instruction attribute(Context context, String name, Span span) {
    return new VariableLowering(context).modules().standard(MODULE, name, span);
  }
}
