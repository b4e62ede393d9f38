package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.store.RecordStoreWriter;
import org.taipan.isa.ExceptionClass;
import org.taipan.isa.TypeId;

/** The runtime library: its modules, its functions by symbol, and what it offers to Python. */
public final class Library {
  /** The module from which all others are imported. */
  private static final String ROOT = "builtins";

  /**
   * A method of a built-in type.
   *
   * @param type the type of self
   */
  record Method(TypeId type, Builtin builtin) {
    /** The name that error messages show. */
    String shownName() {
      return type.label() + "." + builtin.name();
    }
  }

  /**
   * A method that is called on a built-in type itself.
   *
   * @param ofClass whether it is a class method: of a subclass it gives an instance of that
   */
  record StaticMethod(TypeId type, Builtin builtin, boolean ofClass) {
    String shownName() {
      return type.label() + "." + builtin.name();
    }

    /** The symbol of what stands in the class. */
    String symbol() {
      return ofClass ? builtin.methodSymbol(type) : builtin.vectorSymbol();
    }
  }

  private static final List<String> ATTRIBUTES_OF_PYTHON =
      List.of(
          "INT_ATTRIBUTES",
          "STR_ATTRIBUTES",
          "LIST_ATTRIBUTES",
          "TUPLE_ATTRIBUTES",
          "RANGE_ATTRIBUTES",
          "DICT_ATTRIBUTES",
          "SET_ATTRIBUTES",
          "SLICE_ATTRIBUTES",
          "GENERATOR_ATTRIBUTES",
          "COROUTINE_ATTRIBUTES",
          "FUNCTION_ATTRIBUTES",
          "CLASS_ATTRIBUTES",
          "EXCEPTION_CLASS_ATTRIBUTES");

  /** Those among them that the library has, besides methods. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "__class__",
          "__dict__",
          "__doc__",
          "__module__",
          "__name__",
          "__qualname__",
          "__defaults__",
          "__cause__",
          "__context__",
          "__suppress_context__",
          "__traceback__",
          "__annotations__",
          "args",
          "start",
          "stop",
          "step",
          "real",
          "imag",
          "numerator",
          "denominator");

  private final Map<String, LibraryModule> modules = new LinkedHashMap<>();
  private final Map<String, FunctionInfo> functions = new HashMap<>();
  private final Map<String, Builtin> builtins = new HashMap<>();
  private final Map<String, Builtin> vectors = new HashMap<>();
  private final Map<String, List<Method>> methods = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Map<String, StaticMethod> staticMethods = new TreeMap<>();
  private final Slots slots;

  private Library(Slots slots) {
    this.slots = slots;
  }

  /**
   * Loads the library that stands on the class path.
   *
   * @throws CompileException if a module is wrong
   * @throws IllegalStateException if a module is missing
   */
  static Library load(Slots slots) {
    Library library = new Library(slots);
    library.module(ROOT);
    library.modules.values().forEach(LibraryModule::resolveImports);
    library.modules.values().forEach(LibraryModule::collectOffers);
    library.lowLevelFunctions().forEach(f -> library.common.add(f.symbol()));
    library.common.addAll(library.vectors.keySet());
    return library;
  }

  /** Puts the syntax trees of all modules into a store, from which later compilations take them. */
  void store(RecordStoreWriter writer) {
    modules.keySet().forEach(name -> LibrarySource.resource(name).store(name, writer));
  }

  /** The file of a module by its name in messages. */
  static SourceFile file(String name) {
    return LibrarySource.resource(name.substring(0, name.length() - ".py".length())).source();
  }

  /** The low-level functions in the order of their symbols. */
  List<Callee> lowLevelFunctions() {
    return functions.values().stream()
        .filter(FunctionInfo::lowLevel)
        .map(FunctionInfo::callee)
        .sorted(Comparator.comparing(Callee::symbol))
        .toList();
  }

  /** The symbols of code that is the same in every program. */
  Set<String> commonSymbols() {
    return new TreeSet<>(common);
  }

  /**
   * Whether a symbol is that of code that is the same in every program: low-level code, as other
   * code has sites of its own that each program numbers.
   */
  boolean isCommon(String symbol) {
    return common.contains(symbol);
  }

  Slots slots() {
    return slots;
  }

  /** A module by name, loaded on first use. */
  LibraryModule module(String name) {
    LibraryModule known = modules.get(name);
    if (known != null) {
      return known;
    }
    LibraryModule module = new LibraryModule(name, LibrarySource.resource(name), this, slots);
    modules.put(name, module);
    module.load();
    return module;
  }

  void add(FunctionInfo function, SourceFile source) {
    if (functions.put(function.symbol(), function) != null) {
      throw CompileException.syntaxError(
          source,
          function.definition().span(),
          "the library has two functions '" + function.symbol() + "'");
    }
  }

  /** A module by name with its imports resolved, for modules that are not loaded at the start. */
  LibraryModule open(String name) {
    Set<LibraryModule> before = Set.copyOf(modules.values());
    LibraryModule module = module(name);
    List<LibraryModule> fresh = modules.values().stream().filter(m -> !before.contains(m)).toList();
    fresh.forEach(LibraryModule::resolveImports);
    fresh.forEach(LibraryModule::collectOffers);
    return module;
  }

  void addBuiltin(Builtin builtin) {
    builtins.put(builtin.name(), builtin);
    addVector(builtin);
  }

  void addVector(Builtin builtin) {
    vectors.put(builtin.vectorSymbol(), builtin);
  }

  /** The builtin or exported function whose vector entry has a symbol. */
  Optional<Builtin> vector(String symbol) {
    return Optional.ofNullable(vectors.get(symbol));
  }

  void addMethod(TypeId type, Builtin builtin) {
    methods.computeIfAbsent(builtin.name(), _ -> new ArrayList<>()).add(new Method(type, builtin));
  }

  void addStaticMethod(StaticMethod method) {
    staticMethods.put(method.shownName(), method);
    addVector(method.builtin());
  }

  /** The method with a name that is called on a built-in type itself. */
  Optional<Builtin> staticMethod(String type, String name) {
    return Optional.ofNullable(staticMethods.get(type + "." + name)).map(StaticMethod::builtin);
  }

  /** All methods that are called on built-in types themselves. */
  Iterable<StaticMethod> staticMethods() {
    return staticMethods.values();
  }

  /** A variable of a module of the library. */
  GlobalSlot variable(String module, String name) {
    return module(module).variable(name);
  }

  /** The function with a symbol. */
  Optional<FunctionInfo> function(String symbol) {
    return Optional.ofNullable(functions.get(symbol));
  }

  /** The builtin with a Python name. */
  Optional<Builtin> builtin(String name) {
    return Optional.ofNullable(builtins.get(name));
  }

  /** The names of all builtins: functions, types and exceptions. */
  List<String> builtinNames() {
    return Stream.concat(
            builtins.keySet().stream().sorted(),
            ExceptionClass.all().stream().map(ExceptionClass::name))
        .toList();
  }

  /** Whether CPython binds a name in every module, whether the library has it or not. */
  boolean isNameOfPython(String name) {
    return Stream.of("BUILTIN_NAMES", "MODULE_NAMES")
        .map(constant -> module("names").text(constant))
        .anyMatch(names -> List.of(names.split(" ")).contains(name));
  }

  /** Whether CPython's standard library has a module, whether this one has it or not. */
  boolean isModuleOfPython(String name) {
    return List.of(module("names").text("LIBRARY_MODULES").split(" ")).contains(name);
  }

  /** Whether CPython gives some object an attribute of that name which the library lacks. */
  boolean isMissingAttribute(String name) {
    return !methods.containsKey(name)
        && staticMethods.values().stream().noneMatch(m -> m.builtin().name().equals(name))
        && !ATTRIBUTES.contains(name)
        && ATTRIBUTES_OF_PYTHON.stream()
            .map(constant -> module("names").text(constant))
            .anyMatch(names -> List.of(names.split(" ")).contains(name));
  }

  /** The names of all methods of built-in types. */
  Iterable<String> methodNames() {
    return new TreeSet<>(methods.keySet());
  }

  /** The methods with a name, one for each type that has it. */
  List<Method> methods(String name) {
    return methods.getOrDefault(name, List.of());
  }
}
