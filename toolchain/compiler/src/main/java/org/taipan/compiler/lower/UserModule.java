package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Literal;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.front.CheckedModule;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.scope.ScopeKind;
import org.taipan.compiler.scope.Symbol;
import org.taipan.compiler.scope.Use;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.Values;

/** A Python module: which names are its globals, and what is known of them. */
final class UserModule implements Names {
  /** The main module's name. */
  static final String MAIN = "__main__";

  private static final String LAMBDA = "<lambda>";
  private static final String ALL = "__all__";

  /** In the standard library: True, or the names of the functions that Python has as builtins. */
  private static final String BUILTIN = "__builtin__";

  private final String name;
  private final ModulePath.Found found;
  private final Module module;
  private final Modules modules;
  private final Slots slots;
  private final Captures captures;
  private final IdentityHashMap<Node, FunctionInfo> functions = new IdentityHashMap<>();
  private final IdentityHashMap<Scope, Map<String, FunctionInfo>> onlyFunctions =
      new IdentityHashMap<>();
  private final IdentityHashMap<Node, String> classNames = new IdentityHashMap<>();
  private final Set<String> attributes = new HashSet<>();
  private final Set<String> spelled = new HashSet<>();
  private final Set<String> imported = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private boolean severalBases;
  private final Set<String> symbols = new HashSet<>();
  private Optional<NamespaceCalls> namespaceCalls = Optional.empty();
  private final Imports imports;
  private final Set<String> deleted = new HashSet<>();
  private final Set<String> storedAttributes;
  private final Set<Imports.Target> resolving = new HashSet<>();
  private Optional<Globals> globals = Optional.empty();

  /**
   * What is known of the module's variables, once all modules are loaded.
   *
   * @param names all of them, in the order of the text
   * @param onlyFunctions of those that never are anything but one function
   * @param onlyImports of those that are only bound by imports of one thing
   * @param always those that are bound whenever a function of the module runs
   * @param atEnd those that are bound when the module's body has been executed
   */
  private record Globals(
      Set<String> names,
      Map<String, FunctionInfo> onlyFunctions,
      Map<String, Imports.Target> onlyImports,
      Set<String> always,
      Set<String> atEnd) {}

  UserModule(
      String name, ModulePath.Found found, CheckedModule checked, Modules modules, Slots slots) {
    this.name = name;
    this.found = found;
    this.module = checked.tree();
    this.captures = new Captures(checked.scopes());
    this.modules = modules;
    this.slots = slots;
    this.imports = new Imports(module.body(), packageName());
    collectDeleted(scope());
    enter(scope(), "");
    collectAttributes(module);
    storedAttributes = Imports.storedAttributes(module.body());
  }

  private String packageName() {
    return found.isPackage() ? name : name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }

  private Globals globals() {
    if (globals.isEmpty()) {
      globals = Optional.of(new Globals(Set.of(), Map.of(), Map.of(), Set.of(), Set.of()));
      globals = Optional.of(findGlobals());
    }
    return globals.get();
  }

  private Globals findGlobals() {
    List<String> bindings = new ArrayList<>(BoundNames.of(module.body()).bindings());
    Map<String, List<Imports.Target>> imported = imports.bindings(module.body());
    for (Imports.Target star : imported.getOrDefault(Imports.STAR, List.of())) {
      for (String shared :
          modules.find(star.module()).map(UserModule::publicNames).orElse(List.of())) {
        bindings.add(shared);
        imported
            .computeIfAbsent(shared, _ -> new ArrayList<>())
            .add(new Imports.Target(star.module(), Optional.of(shared)));
      }
    }
    bindings.removeIf(Imports.STAR::equals);
    Set<String> names = new LinkedHashSet<>(bindings);
    scope().symbols().values().stream()
        .filter(s -> s.isBound() || s.is(Use.DECLARED_GLOBAL))
        .map(Symbol::name)
        .forEach(names::add);
    Set<String> rebound = declaredGlobal(scope());
    names.addAll(rebound);
    bindings.stream().filter(modules::isStoredFromOutside).forEach(rebound::add);
    modules.submodules(this).stream()
        .filter(s -> Collections.frequency(bindings, s) != importsFromItself(s, imported))
        .forEach(rebound::add);
    names.remove(Imports.STAR);
    Map<String, FunctionInfo> onlyFunctions =
        new HashMap<>(onlyFunctions(module.body(), Set.of(), rebound));
    onlyFunctions.keySet().removeIf(f -> Collections.frequency(bindings, f) != 1);
    Set<String> atEnd = new HashSet<>();
    for (Stmt statement : module.body()) {
      switch (statement) {
        case Stmt.Assign _, Stmt.FunctionDefinition _, Stmt.ClassDef _, Stmt.Import _ ->
            atEnd.addAll(BoundNames.of(List.of(statement)).bindings());
        case Stmt.AnnAssign s when s.value().isPresent() ->
            atEnd.addAll(BoundNames.of(List.of(statement)).bindings());
        case Stmt.ImportFrom _ -> atEnd.addAll(imports.bindings(List.of(statement)).keySet());
        default -> {}
      }
    }
    Map<String, Imports.Target> onlyImports = new HashMap<>();
    imported.forEach((bound, targets) -> {
      if (Collections.frequency(bindings, bound) == targets.size()
          && Set.copyOf(targets).size() == 1
          && !rebound.contains(bound)) {
        onlyImports.put(bound, targets.getFirst());
      }
    });
    Set<String> always = AlwaysBound.of(module.body(), names, this::isQuietImport);
    return new Globals(names, onlyFunctions, onlyImports, always, atEnd);
  }

  /** How often imports from a submodule bind the submodule's name. */
  private int importsFromItself(String submodule, Map<String, List<Imports.Target>> imported) {
    return (int)
        imported.getOrDefault(submodule, List.of()).stream()
            .filter(t -> t.module().equals(name + "." + submodule) || t.module().equals(name))
            .count();
  }

  /** Whether an import runs no code that could call a function of this module. */
  private boolean isQuietImport(Stmt statement) {
    return new Imports(List.of(statement), packageName())
        .modules().stream()
            .flatMap(m -> modules.find(m).stream())
            .noneMatch(m -> m == this || modules.reaches(m, this));
  }

  /** The names that {@code from module import *} binds. */
  List<String> publicNames() {
    return constant(ALL)
        .map(UserModule::strings)
        .orElseGet(() -> globals().names().stream().filter(n -> !n.startsWith("_")).toList());
  }

  /** What the first assignment to a name says, if it stands at module level. */
  private Optional<Expr> constant(String variable) {
    for (Stmt statement : module.body()) {
      if (statement instanceof Stmt.Assign(var targets, Expr value, _)
          && targets.size() == 1
          && targets.getFirst() instanceof Expr.Name(String id, _, _)
          && id.equals(variable)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static List<String> strings(Expr value) {
    List<Expr> items =
        switch (value) {
          case Expr.ListExpr e -> e.elts();
          case Expr.TupleExpr e -> e.elts();
          default -> List.of();
        };
    List<String> texts = new ArrayList<>();
    for (Expr item : items) {
      if (item instanceof Expr.Constant(Literal.Str(String text), _, _)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The dotted name. */
  String name() {
    return name;
  }

  /** Symbol of the function that is the module's body. */
  String bodySymbol() {
    return name + ".<module>";
  }

  /** Symbol of the function that finds the module's attributes by name. */
  String attributeSymbol() {
    return name + ".<attribute>";
  }

  /** The slot that is 1 once the module's body has been started. */
  GlobalSlot state() {
    return slots.slot(name + ".<imported>", Type.WORD, 0);
  }

  boolean isPackage() {
    return found.isPackage();
  }

  /** Collected when the module is found to have such a call. */
  NamespaceCalls namespaceCalls() {
    if (namespaceCalls.isEmpty()) {
      namespaceCalls = Optional.of(new NamespaceCalls(module));
    }
    return namespaceCalls.get();
  }

  Imports imports() {
    return imports;
  }

  Modules modules() {
    return modules;
  }

  Set<String> storedAttributes() {
    return storedAttributes;
  }

  @Override
  public SourceFile source() {
    return found.source();
  }

  @Override
  public boolean isLibrary() {
    return false;
  }

  /** Whether it belongs to the standard library. */
  boolean isStandard() {
    return found.library();
  }

  @Override
  public boolean isHidden() {
    return found.library();
  }

  Module module() {
    return module;
  }

  Captures captures() {
    return captures;
  }

  Scope scope() {
    return captures.table().module();
  }

  /** The function that a definition, lambda or generator expression makes. */
  FunctionInfo function(Node definition) {
    return functions.get(definition);
  }

  Iterable<FunctionInfo> functions() {
    return functions.values();
  }

  /** The function that is the only value a variable of a function ever has. */
  Optional<FunctionInfo> onlyFunction(Scope user, String name) {
    Scope owner = user;
    Symbol symbol = user.symbols().get(name);
    if (symbol == null) {
      return Optional.empty();
    }
    if (symbol.binding() == org.taipan.compiler.scope.Binding.FREE) {
      owner = captures.owner(user, name);
    }
    Scope known = owner;
    return Optional.ofNullable(onlyFunctions.get(owner))
        .map(functions -> functions.get(name))
        .filter(_ -> !captures.isReboundInside(known, name));
  }

  @Override
  public Optional<Binding> resolve(String name) {
    return globals().names().contains(name)
        ? Optional.of(global(name, modules.library().builtin(name)))
        : builtin(name);
  }

  private Binding global(String variable, Optional<Builtin> builtin) {
    Optional<FunctionInfo> function = Optional.ofNullable(globals().onlyFunctions().get(variable));
    if (function.isPresent() && isStandard() && isPlain(function.get().definition())) {
      return new Binding.Direct(function.get());
    }
    Optional<Binding> imported = importOf(variable).flatMap(this::imported);
    if (imported.isPresent() && !(imported.get() instanceof Binding.Global)) {
      return imported.get();
    }
    if (imported.isPresent() && imported.get() instanceof Binding.Global g) {
      function = g.onlyFunction();
    }
    return new Binding.Global(
        slot(variable),
        globals().always().contains(variable) && !deleted.contains(variable),
        deleted.contains(variable),
        function,
        builtin);
  }

  /** Whether a definition has nothing to evaluate, so that its function is there from the start. */
  static boolean isPlain(Stmt.FunctionDefinition def) {
    var args = def.args();
    return def.decoratorList().isEmpty()
        && args.all().size() == args.args().size()
        && args.defaults().isEmpty()
        && args.args().stream().allMatch(a -> a.annotation().isEmpty())
        && def.returns().isEmpty();
  }

  /** Whether a definition is that of a function which is there from the start. */
  boolean isConstant(Stmt.FunctionDefinition def) {
    return isStandard()
        && Optional.ofNullable(globals().onlyFunctions().get(def.name()))
            .equals(Optional.of(functions.get(def)))
        && isPlain(def);
  }

  private Optional<Binding> imported(Imports.Target target) {
    if (target.attribute().isEmpty()) {
      return Optional.empty();
    }
    String attribute = target.attribute().get();
    if (isStandard() && Modules.isRuntime(target.module())) {
      return modules.runtime(target.module(), attribute);
    }
    if (!resolving.add(target)) {
      return Optional.empty();
    }
    Optional<Binding> binding =
        modules.find(target.module()).filter(m -> m != this).flatMap(m -> m.attribute(attribute));
    resolving.remove(target);
    return binding;
  }

  /** What an attribute of the module means that its body binds. */
  Optional<Binding> attribute(String variable) {
    if (globals().names().contains(variable)) {
      return Optional.of(global(variable, Optional.empty()));
    }
    return isStandard() && name.equals(StandardLibrary.BUILTINS_MODULE)
        ? builtin(variable)
        : Optional.empty();
  }

  /** What a name means that Python has as a builtin. */
  private Optional<Binding> builtin(String variable) {
    return modules
        .library()
        .builtin(variable)
        .<Binding>map(Binding.BuiltinFunction::new)
        .or(() -> BuiltinClasses.exception(variable).map(Binding.BuiltinClass::new));
  }

  /** Whether an attribute is bound once the module has been imported. */
  boolean isBoundAtEnd(String variable) {
    return globals().atEnd().contains(variable) && !deleted.contains(variable);
  }

  @Override
  public Optional<Imports.Target> importOf(String variable) {
    return Optional.ofNullable(globals().onlyImports().get(variable));
  }

  /** The slots of the module's variables, in the order of the text. */
  Map<String, GlobalSlot> variables() {
    Map<String, GlobalSlot> variables = new LinkedHashMap<>();
    globals().names().forEach(name -> variables.put(name, slot(name)));
    return variables;
  }

  private void collectDeleted(Scope scope) {
    List<Stmt> body =
        switch (scope.node()) {
          case Module m -> m.body();
          case Stmt.FunctionDefinition def -> def.body();
          case Stmt.ClassDef def -> def.body();
          default -> List.of();
        };
    BoundNames.of(body).deleted().stream()
        .map(scope::mangle)
        .filter(name -> scope.symbols().containsKey(name) && scope.isGlobal(name))
        .forEach(deleted::add);
    scope.children().forEach(this::collectDeleted);
  }

  private GlobalSlot slot(String variable) {
    return slots.slot(name + "." + variable, Type.VALUE, Values.UNBOUND);
  }

  /** What any scope inside declares global. */
  private static Set<String> declaredGlobal(Scope scope) {
    Set<String> names = new HashSet<>();
    for (Scope child : scope.children()) {
      child.symbols().values().stream()
          .filter(s -> s.is(Use.DECLARED_GLOBAL))
          .forEach(s -> names.add(s.name()));
      names.addAll(declaredGlobal(child));
    }
    return names;
  }

  /** The names that a body binds once, by a definition without decorators. */
  private Map<String, FunctionInfo> onlyFunctions(
      List<Stmt> body, Set<String> parameters, Set<String> rebound) {
    List<String> bindings = BoundNames.of(body).bindings();
    Map<String, FunctionInfo> only = new HashMap<>();
    for (Stmt statement : body) {
      if (statement instanceof Stmt.FunctionDef def
          && def.decoratorList().isEmpty()
          && Collections.frequency(bindings, def.name()) == 1
          && !parameters.contains(def.name())
          && !rebound.contains(def.name())) {
        only.put(def.name(), functions.get(def));
      }
    }
    return only;
  }

  /**
   * Enters the functions inside a scope.
   *
   * @param prefix what stands in front of their qualified names
   */
  private void enter(Scope scope, String prefix) {
    for (Scope child : scope.children()) {
      boolean global =
          Optional.ofNullable(scope.symbols().get(child.name()))
              .filter(s -> s.is(Use.DECLARED_GLOBAL) && scope.kind() != ScopeKind.MODULE)
              .isPresent();
      String name =
          switch (child.kind()) {
            case LAMBDA, COMPREHENSION -> "<" + child.name() + ">";
            default -> child.name();
          };
      String qualified = (global ? "" : prefix) + name;
      boolean builtin = isStandard() && scope.kind() != ScopeKind.CLASS && isBuiltin(qualified);
      definition(child)
          .ifPresent(def -> functions.put(child.node(), info(qualified, def, child, builtin)));
      if (child.kind() == ScopeKind.CLASS) {
        classNames.put(child.node(), qualified);
      }
      enter(child, qualified + (child.kind() == ScopeKind.CLASS ? "." : ".<locals>."));
      definition(child)
          .ifPresent(def -> {
            FunctionInfo info = functions.get(child.node());
            onlyFunctions.put(
                child, onlyFunctions(def.body(), Set.copyOf(info.parameterNames()), Set.of()));
          });
    }
  }

  private static Optional<Stmt.FunctionDefinition> definition(Scope scope) {
    return switch (scope.node()) {
      case Stmt.FunctionDefinition def when scope.kind() == ScopeKind.FUNCTION -> Optional.of(def);
      case Expr.Lambda e when scope.kind() == ScopeKind.LAMBDA ->
          Optional.of(
              new Stmt.FunctionDef(
                  LAMBDA,
                  e.args(),
                  List.of(new Stmt.Return(Optional.of(e.body()), e.body().span())),
                  List.of(),
                  Optional.empty(),
                  List.of(),
                  e.span()));
      case Expr.GeneratorExp e -> Optional.of(GeneratorLowering.definition(e));
      default -> Optional.empty();
    };
  }

  /** Whether the module says that Python has a function, or the one around it, as a builtin. */
  private boolean isBuiltin(String qualified) {
    Optional<Expr> names = constant(BUILTIN);
    return names.isPresent()
        && ((names.get() instanceof Expr.Constant(Literal literal, _, _)
                && literal == Literal.Singleton.TRUE)
            || strings(names.get()).contains(qualified.split("\\.", 2)[0]));
  }

  private FunctionInfo info(
      String qualified, Stmt.FunctionDefinition def, Scope scope, boolean builtin) {
    String symbol = name + "." + qualified;
    String unique = symbol;
    for (int n = 2; !symbols.add(unique); n++) {
      unique = symbol + "." + n;
    }
    return FunctionInfo.of(unique, qualified, def, this, scope, builtin);
  }

  /** The qualified name of the class that a statement makes. */
  String className(Stmt.ClassDef definition) {
    return classNames.get(definition);
  }

  @Override
  public boolean mayDefineAttribute(String name) {
    return modules.all().stream().anyMatch(m -> m.attributes.contains(name) || m.mayOffer(name));
  }

  /** Whether the module may have an attribute as a value: one of the program has all of its own. */
  private boolean mayOffer(String attribute) {
    return !isStandard() && !name().equals(MAIN) && globals().names().contains(attribute);
  }

  /** Whether the module has functions or expressions that make asynchronous generators. */
  boolean hasAsyncGenerators() {
    return functions.values().stream().anyMatch(FunctionInfo::isAsyncGenerator);
  }

  /** Whether any code of the module reads a variable of a name. */
  boolean uses(String name) {
    return used.contains(name);
  }

  /**
   * Whether the module may ask for a method of a built-in type by its name: it occurs as that of an
   * attribute, or as a string. That a class defines a special method asks for a built-in one only
   * where a class has more than one base: that of a built-in type may come before it.
   */
  boolean mentions(String name) {
    return spells(name)
        || imported.contains(name)
        || ((!BuiltinMethods.isSpecial(name) || modules.haveSeveralBases())
            && attributes.contains(name));
  }

  /** Whether a name occurs as that of an attribute, or as a string. */
  boolean spells(String name) {
    return spelled.contains(name);
  }

  /** Whether the module makes a class that has, or may have, more than one base. */
  boolean hasSeveralBases() {
    return severalBases;
  }

  /** What classes bind, what is assigned to attributes, and strings, which may be such names. */
  private void collectAttributes(Node node) {
    switch (node) {
      case Stmt.ClassDef def -> {
        attributes.addAll(BoundNames.of(def.body()).bindings());
        severalBases |=
            def.bases().size() > 1 || def.bases().stream().anyMatch(b -> b instanceof Expr.Starred);
      }
      case Expr.Call(Expr.Name(String name, _, _), var args, _, _)
          when name.equals("type") && args.size() > 1 ->
          severalBases = true;
      case Expr.Attribute(_, String name, var context, _) when context == ExprContext.STORE ->
          attributes.add(name);
      case Expr.Constant(Literal.Str(String text), _, _) -> {
        attributes.add(text);
        spelled.add(text);
      }
      case Expr.Attribute(_, String name, _, _) -> spelled.add(name);
      case Expr.Name(String id, ExprContext context, _) when context == ExprContext.LOAD ->
          used.add(id);
      case Stmt.ImportFrom s -> s.names().forEach(a -> imported.add(a.name()));
      default -> {}
    }
    Children.of(node).forEach(this::collectAttributes);
  }
}
