package org.taipan.compiler.lower;

import static org.taipan.compiler.scope.Binding.LOCAL;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.GlobalSlot;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.scope.ScopeKind;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.Span;

/** What the parts of one function's lowering share. */
final class Context {
  private final FunctionBuilder builder;
  private final Names names;
  private final Library library;
  private final Variables variables;
  private final boolean moduleBody;
  private final Exits exits;
  private final Map<String, Imports.Target> localImports = new HashMap<>();
  private final Deque<Instruction> classNamespaces = new ArrayDeque<>();
  private Optional<Instruction> generator = Optional.empty();
  private boolean asyncGenerator;
  private Set<String> boundGlobals = new HashSet<>();

  Context(
      FunctionBuilder builder,
      Names names,
      Library library,
      Variables variables,
      boolean moduleBody) {
    this.builder = builder;
    this.names = names;
    this.library = library;
    this.variables = variables;
    this.moduleBody = moduleBody;
    this.exits = new Exits(builder);
  }

  FunctionBuilder builder() {
    return builder;
  }

  /** What surrounds the statements that are lowered. */
  Exits exits() {
    return exits;
  }

  Names names() {
    return names;
  }

  Library library() {
    return library;
  }

  Variables variables() {
    return variables;
  }

  /** Whether a name is a variable of the function, or of one around it. */
  boolean isLocal(String name) {
    return variables.place(name).isPresent();
  }

  /** Goes into the body of a class, which keeps its names in a namespace. */
  void enterClass(Instruction namespace) {
    classNamespaces.push(namespace);
  }

  void leaveClass() {
    classNamespaces.pop();
  }

  /** The namespace that keeps a name, in the body of a class. */
  Optional<Instruction> namespaceOf(String name) {
    return variables
        .scope()
        .filter(s -> s.kind() == ScopeKind.CLASS)
        .filter(s -> s.symbols().containsKey(s.mangle(name)))
        .filter(s -> s.symbol(name).isBound() && s.binding(name) == LOCAL)
        .map(_ -> classNamespaces.element());
  }

  /** The namespace of the class whose body is lowered. */
  Optional<Instruction> classNamespace() {
    return variables
        .scope()
        .filter(s -> s.kind() == ScopeKind.CLASS)
        .map(_ -> classNamespaces.element());
  }

  /** A name as the class around keeps it. */
  String mangle(String name) {
    return variables.key(name);
  }

  /** A new attribute site of so many slots, side by side: nothing is remembered yet. */
  GlobalSlot newSite(int words) {
    return library.slots().site(words);
  }

  /** The module, if it is the program's. */
  Optional<UserModule> program() {
    return names instanceof UserModule module ? Optional.of(module) : Optional.empty();
  }

  /** Whether this is the body of the module, whose variables are globals. */
  boolean isModuleBody() {
    return moduleBody;
  }

  /** Whether the module's body has certainly bound the global here. */
  boolean isBoundHere(String name) {
    return boundGlobals.contains(name);
  }

  void bindHere(String name) {
    boundGlobals.add(name);
  }

  /** Lowers a part that may not be executed: what it binds is not certain behind it. */
  void conditionally(Runnable part) {
    Set<String> before = new HashSet<>(boundGlobals);
    part.run();
    boundGlobals = before;
  }

  /**
   * Notes that this is the body of a generator or coroutine.
   *
   * @param async whether it is that of an asynchronous generator
   */
  void enterGenerator(Instruction object, boolean async) {
    generator = Optional.of(object);
    asyncGenerator = async;
  }

  /** Whether this is the body of an asynchronous generator. */
  boolean isAsyncGenerator() {
    return asyncGenerator;
  }

  /** The generator or coroutine whose body this is. */
  Optional<Instruction> generator() {
    return generator;
  }

  /** Notes what a function's own imports bind. */
  void enterImports(List<Stmt> body) {
    if (names instanceof UserModule module) {
      List<String> bindings = BoundNames.of(body).bindings();
      module
          .imports()
          .bindings(body)
          .forEach((name, targets) -> {
            if (Collections.frequency(bindings, name) == targets.size()
                && Set.copyOf(targets).size() == 1) {
              localImports.put(name, targets.getFirst());
            }
          });
    }
  }

  /** What a name is bound to, if only imports of one thing bind it. */
  Optional<Imports.Target> importOf(String name) {
    Optional<Place> place = variables.place(name);
    if (place.isEmpty()) {
      return names.importOf(name);
    }
    // what a nested function captures is a variable like others
    return place.get() instanceof Place.Local(String variable, _) && variable.equals(name)
        ? Optional.ofNullable(localImports.get(name))
        : Optional.empty();
  }

  CompileException unsupported(Span span, String what) {
    return CompileException.unsupported(names.source(), span, what);
  }

  CompileException syntaxError(Span span, String message) {
    return CompileException.syntaxError(names.source(), span, message);
  }
}
