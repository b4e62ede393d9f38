package org.taipan.compiler.lower;

import java.util.List;
import java.util.function.Supplier;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;
import org.taipan.isa.TypeId;

/**
 * The function that puts the methods of a built-in type into the namespace of its class: those
 * whose names the program mentions.
 */
final class BuiltinMethods {
  static final Callee CALLEE =
      new Callee("builtin_methods", List.of(Type.VALUE, Type.WORD), Type.NONE, true);

  private BuiltinMethods() {}

  /** Whether a method is special: it is looked for in the object's class at run time. */
  static boolean isSpecial(String name) {
    return name.startsWith("__") && name.endsWith("__");
  }

  static Function lower(Library library, Modules program, SourceFile source) {
    Function function =
        new Function(
            CALLEE.symbol(),
            CALLEE.symbol(),
            source,
            CALLEE.parameters(),
            CALLEE.result(),
            true,
            false,
            List.of());
    FunctionBuilder builder = new FunctionBuilder(function);
    Instruction namespace = builder.value(new Operation.Parameter(0), Span.START);
    Instruction type = builder.word(new Operation.Parameter(1), Span.START);
    for (String name : library.methodNames()) {
      if (program.mentions(name)) {
        for (Library.Method method : library.methods(name)) {
          String symbol = method.builtin().methodSymbol(method.type());
          offer(
              builder,
              namespace,
              type,
              method.type(),
              name,
              () -> object(builder, symbol, method.builtin()));
        }
      }
    }
    for (Library.StaticMethod method : library.staticMethods()) {
      if (program.mentions(method.builtin().name())) {
        TypeId wrapper = method.ofClass() ? TypeId.CLASS_METHOD : TypeId.STATIC_METHOD;
        offer(
            builder,
            namespace,
            type,
            method.type(),
            method.builtin().name(),
            () ->
                builder.call(
                    RuntimeFunction.NEW_WRAPPER,
                    Span.START,
                    builder.word(wrapper.id()),
                    object(builder, method.symbol(), method.builtin())));
      }
    }
    builder.returnNothing();
    return builder.finish();
  }

  private static void offer(
      FunctionBuilder builder,
      Instruction namespace,
      Instruction type,
      TypeId owner,
      String name,
      Supplier<Instruction> object) {
    Block take = builder.newBlock();
    Block next = builder.newBlock();
    Instruction wanted = builder.word(owner.id());
    builder.branch(builder.binary(WordOperator.EQ, type, wanted), take, next);
    builder.startSealed(take);
    builder.call(
        RuntimeFunction.NAMESPACE_SET, Span.START, namespace, builder.text(name), object.get());
    builder.jump(next);
    builder.startSealed(next);
  }

  private static Instruction object(FunctionBuilder builder, String symbol, Builtin builtin) {
    return builder.value(
        new Operation.Static(StaticObject.FunctionObject.ofMethod(symbol, builtin.name())),
        Span.START);
  }
}
