package org.taipan.compiler.lower;

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
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.Values;

/** The program's own module: which names are its globals, and what is known of them. */
final class UserModule implements Names {
  /** The module's name while it is the program. */
  static final String NAME = "__main__";

  private static final String LAMBDA = "<lambda>";

  private final SourceFile source;
  private final Module module;
  private final Library library;
  private final Slots slots;
  private final Captures captures;
  private final IdentityHashMap<Node, FunctionInfo> functions = new IdentityHashMap<>();
  private final IdentityHashMap<Scope, Map<String, FunctionInfo>> onlyFunctions =
      new IdentityHashMap<>();
  private final IdentityHashMap<Node, String> classNames = new IdentityHashMap<>();
  private final Set<String> attributes = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> symbols = new HashSet<>();
  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> deleted = new HashSet<>();
  private final Set<String> always;

  UserModule(CheckedModule checked, Library library, Slots slots) {
    this.source = checked.source();
    this.module = checked.tree();
    this.library = library;
    this.slots = slots;
    this.captures = new Captures(checked.scopes());
    Scope top = checked.scopes().module();
    globals.addAll(BoundNames.of(module.body()).bindings());
    top.symbols().values().stream()
        .filter(s -> s.isBound() || s.is(Use.DECLARED_GLOBAL))
        .map(Symbol::name)
        .forEach(globals::add);
    collectDeleted(top);
    enter(top, "");
    collectAttributes(module);
    onlyFunctions.put(top, onlyFunctions(module.body(), Set.of(), declaredGlobal(top)));
    always = AlwaysBound.of(module.body(), globals);
  }

  @Override
  public SourceFile source() {
    return source;
  }

  @Override
  public boolean isLibrary() {
    return false;
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
    Optional<Builtin> builtin = library.builtin(name);
    if (!globals.contains(name)) {
      return builtin
          .<Binding>map(Binding.BuiltinFunction::new)
          .or(() -> BuiltinClasses.exception(name).map(Binding.BuiltinClass::new));
    }
    return Optional.of(
        new Binding.Global(
            slot(name),
            always.contains(name) && !deleted.contains(name),
            deleted.contains(name),
            Optional.ofNullable(onlyFunctions.get(scope()).get(name)),
            builtin));
  }

  /** The slots of the module's variables, in the order of the text. */
  Map<String, GlobalSlot> variables() {
    Map<String, GlobalSlot> variables = new LinkedHashMap<>();
    globals.forEach(name -> variables.put(name, slot(name)));
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

  private GlobalSlot slot(String name) {
    return slots.slot(NAME + "." + name, Type.VALUE, Values.UNBOUND);
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
      definition(child).ifPresent(def -> functions.put(child.node(), info(qualified, def, child)));
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
      default -> Optional.empty();
    };
  }

  private FunctionInfo info(String qualified, Stmt.FunctionDefinition def, Scope scope) {
    String symbol = NAME + "." + qualified;
    String unique = symbol;
    for (int n = 2; !symbols.add(unique); n++) {
      unique = symbol + "." + n;
    }
    return FunctionInfo.of(unique, qualified, def, this, scope);
  }

  /** The qualified name of the class that a statement makes. */
  String className(Stmt.ClassDef definition) {
    return classNames.get(definition);
  }

  @Override
  public boolean mayDefineAttribute(String name) {
    return attributes.contains(name);
  }

  @Override
  public boolean mentions(String name) {
    return mentioned.contains(name) || attributes.contains(name);
  }

  /** What classes bind, what is assigned to attributes, and strings, which may be such names. */
  private void collectAttributes(Node node) {
    switch (node) {
      case Stmt.ClassDef def -> attributes.addAll(BoundNames.of(def.body()).bindings());
      case Expr.Attribute(_, String name, var context, _) when context == ExprContext.STORE ->
          attributes.add(name);
      case Expr.Constant(Literal.Str(String text), _, _) -> attributes.add(text);
      case Expr.Attribute(_, String name, _, _) -> mentioned.add(name);
      default -> {}
    }
    Children.of(node).forEach(this::collectAttributes);
  }
}
