package org.taipan.compiler.lower;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

  CompileException unsupported(Span span, String what) {
    return CompileException.unsupported(names.source(), span, what);
  }

  CompileException syntaxError(Span span, String message) {
    return CompileException.syntaxError(names.source(), span, message);
  }
}
