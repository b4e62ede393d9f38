package org.taipan.compiler.lower;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.front.CheckedModule;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;

/** A program of a module and the library, whose functions are lowered one by one on demand. */
public final class ProgramLowering {
  /** The symbol of the module's body. */
  public static final String MAIN = UserModule.NAME + ".<module>";

  private final UserModule module;
  private final Library library;
  private final Slots slots = new Slots();
  private final Map<String, Supplier<Function>> functions = new HashMap<>();

  /**
   * Prepares a program with the library that stands on the class path.
   *
   * @throws org.taipan.compiler.source.CompileException if the library is wrong
   */
  public ProgramLowering(CheckedModule program) {
    this.library = Library.load(slots);
    this.module = new UserModule(program, library, slots);
    functions.put(MAIN, this::lowerMain);
    for (FunctionInfo function : module.functions()) {
      functions.put(function.symbol(), () -> lowerPython(function));
    }
    for (Builtin builtin : library.builtins()) {
      functions.put(builtin.vectorSymbol(), () -> lowerVector(builtin, false));
    }
    for (String name : library.methodNames()) {
      for (Library.Method method : library.methods(name)) {
        Builtin builtin = method.builtin();
        functions.put(builtin.methodSymbol(), () -> lowerVector(builtin, true));
      }
    }
    functions.put(
        BuiltinMethods.CALLEE.symbol(), () -> BuiltinMethods.lower(library, module));
  }

  /** The variables of the program's module by name, in the order of the text. */
  public Map<String, GlobalSlot> moduleVariables() {
    return module.variables();
  }

  /** The global variables asked for so far. */
  public Slots slots() {
    return slots;
  }

  /**
   * Lowers the function with a symbol.
   *
   * @throws org.taipan.compiler.source.CompileException if it uses what is not supported
   * @throws IllegalStateException if there is no such function
   */
  public Function lower(String symbol) {
    Supplier<Function> own = functions.get(symbol);
    if (own != null) {
      return own.get();
    }
    FunctionInfo function =
        library
            .function(symbol)
            .orElseThrow(
                () -> new IllegalStateException("the runtime library has no '" + symbol + "'"));
    return function.lowLevel() ? lowerLowLevel(function) : lowerPython(function);
  }

  private Function lowerMain() {
    Function function =
        new Function(
            MAIN, "<module>", module.source(), List.of(), Type.NONE, false, true, List.of());
    FunctionBuilder builder = new FunctionBuilder(function);
    Variables variables = Variables.of(module.captures(), module.scope());
    Context context = new Context(builder, module, library, variables, true);
    new StatementLowering(context).lower(module.module().body());
    builder.returnNothing();
    return builder.finish();
  }

  private Function newFunction(FunctionInfo info, boolean stackChecked) {
    List<String> names = info.lowLevel() ? List.of() : List.copyOf(variables(info));
    return new Function(
        info.symbol(),
        info.name(),
        info.names().source(),
        info.callee().parameters(),
        info.callee().result(),
        info.names().isLibrary(),
        stackChecked,
        names);
  }

  private Function lowerPython(FunctionInfo info) {
    FunctionBuilder builder = new FunctionBuilder(newFunction(info, true));
    Variables variables =
        info.scope()
            .map(s -> Variables.of(module.captures(), s))
            .orElseGet(() -> Variables.of(variables(info)));
    Context context = new Context(builder, info.names(), library, variables, false);
    new FunctionEntry(context, info).lower(variables(info));
    new StatementLowering(context).lower(info.definition().body());
    builder.returnValue(builder.none());
    return builder.finish();
  }

  private Function lowerLowLevel(FunctionInfo info) {
    FunctionBuilder builder = new FunctionBuilder(newFunction(info, false));
    Set<String> locals = enterParameters(info, builder);
    Context context = new Context(builder, info.names(), library, Variables.of(locals), false);
    Type result = info.callee().result();
    new LowLevelLowering(context, (LibraryModule) info.names(), result)
        .lower(info.definition().body());
    if (result == Type.NONE) {
      builder.returnNothing();
    }
    return builder.finish();
  }

  /** Parameters and other locals in the order of the text. */
  private static Set<String> variables(FunctionInfo info) {
    Set<String> locals = new LinkedHashSet<>(info.parameterNames());
    locals.addAll(BoundNames.of(info.definition().body()).locals());
    return locals;
  }

  /** Binds the parameters; gives the names of all locals. */
  private static Set<String> enterParameters(FunctionInfo info, FunctionBuilder builder) {
    int index = 0;
    for (Arg parameter : info.definition().args().args()) {
      Type type = info.callee().parameters().get(index);
      Instruction value = builder.emit(new Operation.Parameter(index++), type, parameter.span());
      builder.write(parameter.arg(), value);
    }
    return variables(info);
  }

  /** The vector entry of a builtin: checks the count and calls the builtin. */
  private Function lowerVector(Builtin builtin, boolean method) {
    FunctionInfo target = builtin.function();
    Function function =
        new Function(
            method ? builtin.methodSymbol() : builtin.vectorSymbol(),
            builtin.name(),
            target.names().source(),
            List.of(Type.WORD, Type.WORD, Type.VALUE),
            Type.VALUE,
            true,
            false,
            List.of());
    FunctionBuilder builder = new FunctionBuilder(function);
    new VectorEntry(builder, builtin, method).lower();
    return builder.finish();
  }
}
