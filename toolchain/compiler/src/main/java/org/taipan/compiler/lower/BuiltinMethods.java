package org.taipan.compiler.lower;

import java.util.List;
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
        library.methods(name).forEach(method -> offer(builder, namespace, type, method));
      }
    }
    builder.returnNothing();
    return builder.finish();
  }

  private static void offer(
      FunctionBuilder builder, Instruction namespace, Instruction type, Library.Method method) {
    Block take = builder.newBlock();
    Block next = builder.newBlock();
    Instruction wanted = builder.word(method.type().id());
    builder.branch(builder.binary(WordOperator.EQ, type, wanted), take, next);
    builder.startSealed(take);
    String name = method.builtin().name();
    Instruction object =
        builder.value(
            new Operation.Static(
                StaticObject.FunctionObject.ofMethod(
                    method.builtin().methodSymbol(method.type()), name)),
            Span.START);
    builder.call(RuntimeFunction.NAMESPACE_SET, Span.START, namespace, builder.text(name), object);
    builder.jump(next);
    builder.startSealed(next);
  }
}
