package org.taipan.compiler.lower;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.front.CheckedModule;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.store.RecordStoreWriter;
import org.taipan.isa.TypeId;

/** A program of a module and the library, whose functions are lowered one by one on demand. */
public final class ProgramLowering {
  /** The symbol of the module's body. */
  public static final String MAIN = UserModule.MAIN + ".<module>";

  private final UserModule module;
  private final Modules modules;
  private final Library library;
  private final Slots slots = new Slots();
  private final Map<String, Supplier<Function>> functions = new HashMap<>();

  /**
   * Prepares a program with the library that stands on the class path.
   *
   * @param path where imported modules are looked for before the standard library
   * @throws org.taipan.compiler.source.CompileException if the library or an imported module is
   *     wrong
   */
  public ProgramLowering(CheckedModule program, ModulePath path) {
    this.library = Library.load(slots);
    this.modules = new Modules(path.orElse(new StandardLibrary()), library, slots);
    this.module = modules.main(program);
    for (UserModule each : modules.all()) {
      functions.put(each.bodySymbol(), () -> lowerBody(each));
      functions.put(each.attributeSymbol(), () -> ModuleAttributes.lower(each, library));
      for (FunctionInfo function : each.functions()) {
        functions.put(
            function.symbol(),
            () ->
                function.isGenerator()
                    ? generators(function).create(function)
                    : lowerPython(function));
        functions.put(function.resumeSymbol(), () -> generators(function).resume(function));
      }
    }
    for (String name : library.methodNames()) {
      for (Library.Method method : library.methods(name)) {
        Builtin builtin = method.builtin();
        functions.put(
            builtin.methodSymbol(method.type()),
            () -> lowerVector(builtin, Optional.of(method.type()), false));
      }
    }
    for (Library.StaticMethod method : library.staticMethods()) {
      if (method.ofClass()) {
        functions.put(
            method.symbol(), () -> lowerVector(method.builtin(), Optional.of(method.type()), true));
      }
    }
    functions.put(
        BuiltinMethods.CALLEE.symbol(),
        () -> BuiltinMethods.lower(library, modules, module.source()));
  }

  private GeneratorLowering generators(FunctionInfo function) {
    return new GeneratorLowering((UserModule) function.names(), library);
  }

  /** The syntax trees of all modules. */
  public Map<SourceFile, Module> trees() {
    Map<SourceFile, Module> trees = new LinkedHashMap<>();
    modules.all().forEach(m -> trees.put(m.source(), m.module()));
    return trees;
  }

  /** The variables of the program's module by name, in the order of the text. */
  public Map<String, GlobalSlot> moduleVariables() {
    return module.variables();
  }

  /** Whether the program can read standard input: it names the stream or calls the builtin. */
  public boolean readsInput() {
    return modules.all().stream()
        .filter(m -> !m.isStandard())
        .anyMatch(m -> m.mentions("stdin") || m.uses("input"));
  }

  /** The global variables asked for so far. */
  public Slots slots() {
    return slots;
  }

  /** Whether a symbol is that of a function that is the same in every program. */
  public boolean isCommon(String symbol) {
    return !functions.containsKey(symbol) && library.isCommon(symbol);
  }

  /** The symbols of the functions that are the same in every program. */
  public Set<String> commonSymbols() {
    return library.commonSymbols();
  }

  /** The low-level functions of the library. */
  public List<Callee> lowLevelFunctions() {
    return library.lowLevelFunctions();
  }

  /** Puts what the library's modules were read to be into a store. */
  public void storeLibrary(RecordStoreWriter writer) {
    library.store(writer);
  }

  /** The file of a module of the library by its name in messages. */
  public static SourceFile libraryFile(String name) {
    return Library.file(name);
  }

  /** Whether a symbol is that of a low-level function of the library. */
  public boolean isLowLevel(String symbol) {
    return library.function(symbol).filter(FunctionInfo::lowLevel).isPresent();
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
    Optional<Builtin> vector = library.vector(symbol);
    if (vector.isPresent()) {
      return lowerVector(vector.get(), Optional.empty(), false);
    }
    FunctionInfo function =
        library
            .function(symbol)
            .orElseThrow(
                () -> new IllegalStateException("the runtime library has no '" + symbol + "'"));
    return function.lowLevel() ? lowerLowLevel(function) : lowerPython(function);
  }

  private Function lowerBody(UserModule own) {
    Function function =
        new Function(
            own.bodySymbol(),
            "<module>",
            own.source(),
            List.of(),
            Type.NONE,
            own.isHidden(),
            true,
            List.of());
    FunctionBuilder builder = new FunctionBuilder(function);
    Variables variables = Variables.of(own.captures(), own.scope());
    Context context = new Context(builder, own, library, variables, true);
    new StatementLowering(context).lower(own.module().body());
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
        info.names().isHidden(),
        stackChecked,
        names);
  }

  private Function lowerPython(FunctionInfo info) {
    FunctionBuilder builder = new FunctionBuilder(newFunction(info, true));
    Variables variables =
        info.scope()
            .map(s -> Variables.of(((UserModule) info.names()).captures(), s))
            .orElseGet(() -> Variables.of(variables(info)));
    Context context = new Context(builder, info.names(), library, variables, false);
    context.enterImports(info.definition().body());
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

  /**
   * The vector entry of a builtin, or of a method of a type: checks the arguments' number and calls
   * the builtin.
   */
  private Function lowerVector(Builtin builtin, Optional<TypeId> type, boolean ofClass) {
    FunctionInfo target = builtin.function();
    Function function =
        new Function(
            type.map(builtin::methodSymbol).orElseGet(builtin::vectorSymbol),
            builtin.name(),
            target.names().source(),
            List.of(Type.WORD, Type.WORD, Type.VALUE),
            Type.VALUE,
            true,
            false,
            List.of());
    FunctionBuilder builder = new FunctionBuilder(function);
    new VectorEntry(builder, builtin, type, ofClass).lower();
    return builder.finish();
  }
}
