package org.taipan.compiler.lower;

import java.util.Optional;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Values;

/** Reads and writes of variables: locals are SSA values, globals are slots. */
final class VariableLowering {
  private static final String MODULE_NAME = "__name__";

  private static final int CELL_CONTENT = 8;

  private final Context context;
  private final FunctionBuilder builder;
  private final ModuleLowering modules;

  VariableLowering(Context context) {
    this.context = context;
    this.builder = context.builder();
    this.modules = new ModuleLowering(context, this);
  }

  ModuleLowering modules() {
    return modules;
  }

  Instruction read(String name, Span span) {
    Optional<Instruction> namespace = context.namespaceOf(name);
    if (namespace.isPresent()) {
      return readOfClass(namespace.get(), name, span);
    }
    Optional<UserModule> module = modules.moduleOf(new Expr.Name(name, ExprContext.LOAD, span));
    if (module.isPresent()) {
      checkBound(name, span);
      return modules.object(module.get());
    }
    Optional<Place> place = context.variables().place(name);
    if (place.isPresent()) {
      return readLocal(name, place.get(), span);
    }
    return readFromModule(context.variables().key(name), span);
  }

  /** The value of a local variable, or unbound. */
  Instruction readOrUnbound(String name) {
    Instruction held = content(context.variables().place(name).orElseThrow(), Span.START);
    return modules
        .moduleOf(new Expr.Name(name, ExprContext.LOAD, Span.START))
        .map(m -> modules.boundAs(held, modules.object(m)))
        .orElse(held);
  }

  private Instruction readLocal(String name, Place place, Span span) {
    return check(name, raise(place.free()), content(place, span), span);
  }

  /** What stands in a place, or unbound. */
  private Instruction content(Place place, Span span) {
    Instruction held = builder.read(place.variable());
    return switch (place) {
      case Place.Local _ -> held;
      case Place.Cell _ -> builder.value(new Operation.LoadField(CELL_CONTENT, false), span, held);
    };
  }

  private static RuntimeFunction raise(boolean free) {
    return free ? RuntimeFunction.RAISE_UNBOUND_FREE : RuntimeFunction.RAISE_UNBOUND_LOCAL;
  }

  private Instruction check(String name, RuntimeFunction raise, Instruction value, Span span) {
    return builder.value(new Operation.CheckBound(name, raise), span, value);
  }

  /** A name of a class body: in the namespace, or else in the module. */
  private Instruction readOfClass(Instruction namespace, String name, Span span) {
    String key = context.variables().key(name);
    Instruction value =
        builder.call(RuntimeFunction.NAMESPACE_GET, span, namespace, builder.text(key));
    return builder.select(builder.isUnbound(value), () -> readFromModule(key, span), value);
  }

  private Instruction readFromModule(String name, Span span) {
    Optional<Binding> binding = context.names().resolve(name);
    if (binding.isEmpty()) {
      return unknown(name, span);
    }
    return binding.get() instanceof Binding.Global global
        ? readGlobal(name, global, span)
        : constant(binding.get(), name, span);
  }

  /** The value of what is not a variable. */
  Instruction constant(Binding binding, String name, Span span) {
    return switch (binding) {
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
  private boolean isOnlyFunction(String name, Binding.Global global) {
    return global.onlyFunction().isPresent()
        && (global.fallback().isEmpty() || isCertain(name, global));
  }

  /** Raises NameError if a global is not bound, without using its value. */
  private void checkGlobal(String name, Binding.Global global, Span span) {
    if (!isCertain(name, global)) {
      readGlobal(name, global, span);
    }
  }

  void write(String name, Instruction value, Span span) {
    Optional<Instruction> namespace = context.namespaceOf(name);
    if (namespace.isPresent()) {
      Instruction key = builder.text(context.mangle(name));
      builder.call(RuntimeFunction.NAMESPACE_SET, span, namespace.get(), key, value);
      return;
    }
    Optional<Place> place = context.variables().place(name);
    if (place.isPresent()) {
      writeLocal(place.get(), value, span);
      return;
    }
    String key = context.variables().key(name);
    if (context.names().resolve(key).orElse(null) instanceof Binding.Global global) {
      builder.emit(new Operation.SetGlobal(global.slot()), Type.NONE, span, value);
      if (!global.deleted()) {
        context.bindHere(key);
      }
      return;
    }
    throw context.syntaxError(span, "cannot assign to '" + name + "' here");
  }

  /** {@code del name}. */
  void delete(String name, Span span) {
    Optional<Instruction> namespace = context.namespaceOf(name);
    if (namespace.isPresent()) {
      Instruction key = builder.text(context.mangle(name));
      builder.call(RuntimeFunction.NAMESPACE_DELETE, span, namespace.get(), key);
      return;
    }
    read(name, span);
    unbind(name, span);
  }

  /** Deletes a variable, bound or not. */
  void unbind(String name, Span span) {
    write(name, builder.constant(Values.UNBOUND), span);
  }

  private void writeLocal(Place place, Instruction value, Span span) {
    switch (place) {
      case Place.Local(String variable, _) -> builder.write(variable, value);
      case Place.Cell(String variable, _) ->
          builder.emit(
              new Operation.StoreField(CELL_CONTENT),
              Type.NONE,
              span,
              builder.read(variable),
              value);
    }
  }

  /**
   * Gives a variable of a scope that begins here its first value, and a cell if it needs one.
   *
   * @param value may be unbound
   */
  void begin(String name, Instruction value) {
    switch (context.variables().place(name).orElseThrow()) {
      case Place.Local(String variable, _) -> builder.write(variable, value);
      case Place.Cell(String variable, _) ->
          builder.write(variable, builder.call(RuntimeFunction.CELL_BUILD, Span.START, value));
    }
  }

  /** The function that is the only value a name can have here, if it has one. */
  Optional<FunctionInfo> onlyFunction(String name) {
    if (context.namespaceOf(name).isPresent()) {
      return Optional.empty();
    }
    String key = context.variables().key(name);
    Optional<Place> place = context.variables().place(name);
    if (place.isPresent()) {
      return context
          .program()
          .flatMap(p -> context.variables().scope().flatMap(s -> p.onlyFunction(s, key)));
    }
    return switch (context.names().resolve(key).orElse(null)) {
      case Binding.Direct(FunctionInfo function) -> Optional.of(function);
      case Binding.Global global when isOnlyFunction(key, global) -> global.onlyFunction();
      case null, default -> Optional.empty();
    };
  }

  /** Raises what a read of the name would raise, without using its value. */
  void checkBound(String name, Span span) {
    Optional<Place> place = context.variables().place(name);
    if (place.isPresent()) {
      readLocal(name, place.get(), span);
      return;
    }
    String key = context.variables().key(name);
    if (context.names().resolve(key).orElse(null) instanceof Binding.Global global) {
      checkGlobal(key, global, span);
    }
  }

  /** The object of a function that has no defaults and no closure. */
  Instruction functionObject(FunctionInfo function) {
    return builder.value(new Operation.Static(function.template()), Span.START);
  }

  private Instruction builtinObject(Builtin builtin) {
    Instruction function =
        builder.value(
            new Operation.Static(
                StaticObject.FunctionObject.ofBuiltin(builtin.vectorSymbol(), builtin.name())),
            Span.START);
    return BuiltinTypes.typeOf(builtin.name())
        .map(type ->
            builder.call(
                RuntimeFunction.BUILTIN_CLASS,
                Span.START,
                builder.word(type.id()),
                builder.text(builtin.name()),
                function))
        .orElse(function);
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
      return check(name, RuntimeFunction.RAISE_NAME_ERROR, value, span);
    }
    Builtin fallback = global.fallback().get();
    return builder.select(builder.isUnbound(value), () -> builtinObject(fallback), value);
  }

  private Instruction unknown(String name, Span span) {
    if (name.equals(MODULE_NAME)) {
      return builder.text(moduleName());
    }
    if (name.equals("NotImplemented")) {
      return builder.constant(Values.NOT_IMPLEMENTED);
    }
    if (name.equals("Ellipsis")) {
      return builder.constant(Values.ELLIPSIS);
    }
    if (StandardLibrary.BUILTINS.containsKey(name)) {
      return modules().builtin(name, span);
    }
    if (context.library().isNameOfPython(name)) {
      throw context.unsupported(span, "builtins named '" + name + "'");
    }
    return nameError(name, span);
  }

  private String moduleName() {
    return context.names() instanceof UserModule module ? module.name() : UserModule.MAIN;
  }

  private Instruction nameError(String name, Span span) {
    return builder.call(RuntimeFunction.RAISE_NAME_ERROR, span, builder.text(name));
  }
}
