package org.taipan.compiler.lower;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.Block;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Reads and writes of variables: locals are SSA values, globals are slots. */
final class VariableLowering {
  private static final String MODULE_NAME = "__name__";

  private final Context context;
  private final FunctionBuilder builder;

  VariableLowering(Context context) {
    this.context = context;
    this.builder = context.builder();
  }

  Instruction read(String name, Span span) {
    if (context.isLocal(name)) {
      return builder.value(new Operation.CheckBound(name, true), span, builder.read(name));
    }
    Optional<Binding> binding = context.names().resolve(name);
    if (binding.isEmpty()) {
      return unknown(name, span);
    }
    return switch (binding.get()) {
      case Binding.Global global -> readGlobal(name, global, span);
      case Binding.Direct(FunctionInfo function) -> functionObject(function);
      case Binding.BuiltinFunction(Builtin builtin) -> builtinObject(builtin);
      case Binding.BuiltinClass(StaticObject object) ->
          builder.value(new Operation.Static(object), Span.START);
      case Binding.WordConstant(long bits) -> builder.constant(Values.ofInt(bits));
      case Binding.TextConstant(String text) -> builder.text(text);
      case Binding.IntrinsicFunction _ ->
          throw context.syntaxError(span, "'" + name + "' only in low-level functions");
    };
  }

  /** Whether a read of the global gives its only function, or raises. */
  boolean isOnlyFunction(String name, Binding.Global global) {
    return global.onlyFunction().isPresent()
        && (global.fallback().isEmpty() || isCertain(name, global));
  }

  /** Raises NameError if a global is not bound, without using its value. */
  void checkGlobal(String name, Binding.Global global, Span span) {
    if (!isCertain(name, global)) {
      readGlobal(name, global, span);
    }
  }

  void write(String name, Instruction value, Span span) {
    if (context.isLocal(name)) {
      builder.write(name, value);
      return;
    }
    if (context.names().resolve(name).orElse(null) instanceof Binding.Global global) {
      builder.emit(new Operation.SetGlobal(global.slot()), Type.NONE, span, value);
      if (!global.deleted()) {
        context.bindHere(name);
      }
      return;
    }
    throw context.syntaxError(span, "cannot assign to '" + name + "' here");
  }

  /** {@code del name}. */
  void delete(String name, Span span) {
    read(name, span);
    unbind(name, span);
  }

  /** Deletes a variable, bound or not. */
  void unbind(String name, Span span) {
    write(name, builder.constant(Values.UNBOUND), span);
  }

  Instruction functionObject(FunctionInfo function) {
    return builder.value(
        new Operation.Static(
            new StaticObject.FunctionObject(
                function.symbol(),
                function.callee().parameters().size(),
                function.name(),
                function.parameterNames())),
        Span.START);
  }

  private Instruction builtinObject(Builtin builtin) {
    return builder.value(
        new Operation.Static(
            new StaticObject.FunctionObject(builtin.vectorSymbol(), -1, builtin.name(), List.of())),
        Span.START);
  }

  private boolean isCertain(String name, Binding.Global global) {
    return context.isModuleBody() ? context.isBoundHere(name) : global.always();
  }

  private Instruction readGlobal(String name, Binding.Global global, Span span) {
    Instruction value = builder.value(new Operation.GetGlobal(global.slot()), span);
    if (isCertain(name, global)) {
      value.setKinds(Kinds.BOUND);
      return value;
    }
    if (global.fallback().isEmpty()) {
      return builder.value(new Operation.CheckBound(name, false), span, value);
    }
    String result = builder.newTemporary();
    builder.write(result, value);
    Block unbound = builder.newBlock();
    Block join = builder.newBlock();
    Instruction isUnbound =
        builder.binary(WordOperator.EQ, builder.reinterpret(value), builder.word(Values.UNBOUND));
    builder.branch(isUnbound, unbound, join);
    builder.startSealed(unbound);
    builder.write(result, builtinObject(global.fallback().get()));
    builder.jump(join);
    builder.startSealed(join);
    return builder.read(result);
  }

  private Instruction unknown(String name, Span span) {
    if (name.equals(MODULE_NAME)) {
      return builder.text(UserModule.NAME);
    }
    if (context.library().isNameOfPython(name)) {
      throw context.unsupported(span, "builtins named '" + name + "'");
    }
    return nameError(name, span);
  }

  private Instruction nameError(String name, Span span) {
    return builder.call(RuntimeFunction.RAISE_NAME_ERROR, span, builder.text(name));
  }
}
