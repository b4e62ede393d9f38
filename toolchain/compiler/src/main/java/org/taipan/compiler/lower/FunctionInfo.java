package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ast.Arg;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.StaticObject;
import org.taipan.compiler.ir.Type;
import org.taipan.compiler.scope.Scope;

/**
 * A function of the program or of the library, known by its definition.
 *
 * @param name as tracebacks show it
 * @param qualifiedName as error messages show it
 * @param definition a lambda's is made up
 * @param names what its free names mean
 * @param lowLevel whether it is in the low-level subset
 * @param scope its variables, if it is one of the program
 * @param builtin whether Python has it as a builtin function
 */
record FunctionInfo(
    String name,
    String qualifiedName,
    Stmt.FunctionDefinition definition,
    Names names,
    boolean lowLevel,
    Callee callee,
    Optional<Scope> scope,
    boolean builtin) {

  /** With more parameters, the code takes the address of the arguments. */
  static final int MAX_IN_REGISTERS = 7;

  /** What the library has room for when it binds arguments. */
  static final int MAX_PARAMETERS = 255;

  private static final int POSITIONAL_ONLY_SHIFT = 16;
  private static final int KEYWORD_ONLY_SHIFT = 32;
  private static final long HAS_EXTRA_POSITIONAL = 1L << 48;
  private static final long HAS_EXTRA_KEYWORDS = 1L << 49;

  /** A function of the program. */
  static FunctionInfo of(
      String symbol,
      String qualifiedName,
      Stmt.FunctionDefinition def,
      Names names,
      Scope scope,
      boolean builtin) {
    int count = def.args().all().size();
    List<Type> parameters =
        count > MAX_IN_REGISTERS
            ? new ArrayList<>(List.of(Type.WORD))
            : new ArrayList<>(Collections.nCopies(count, Type.VALUE));
    if (!scope.freeVariables().isEmpty()) {
      parameters.add(Type.VALUE);
    }
    Callee callee = new Callee(symbol, List.copyOf(parameters), Type.VALUE, true);
    return new FunctionInfo(
        def.name(), qualifiedName, def, names, false, callee, Optional.of(scope), builtin);
  }

  String symbol() {
    return callee.symbol();
  }

  Arguments arguments() {
    return definition.args();
  }

  /** All parameters, in the order of the code's arguments; those private to a class mangled. */
  List<String> parameterNames() {
    return arguments().all().stream().map(this::parameterName).toList();
  }

  /** The name of a parameter as calls know it. */
  String parameterName(Arg parameter) {
    return scope.map(s -> s.mangle(parameter.arg())).orElse(parameter.arg());
  }

  /** Whether the code takes the function object as its last argument. */
  boolean takesItself() {
    return scope.isPresent() && !scope.get().freeVariables().isEmpty();
  }

  /** Whether the code takes the address of the arguments instead of themselves. */
  boolean isWide() {
    return scope.isPresent() && arguments().all().size() > MAX_IN_REGISTERS;
  }

  /** Whether a call makes a generator or a coroutine. */
  boolean isGenerator() {
    return scope.isPresent() && (scope.get().generator() || scope.get().coroutine());
  }

  /** Whether a call makes a coroutine. */
  boolean isCoroutine() {
    return scope.isPresent() && scope.get().coroutine() && !scope.get().generator();
  }

  /** Whether a call makes an asynchronous generator. */
  boolean isAsyncGenerator() {
    return scope.isPresent() && scope.get().coroutine() && scope.get().generator();
  }

  /** The symbol of a generator's code, which resumes it. */
  String resumeSymbol() {
    return symbol() + ".resume";
  }

  /** The function object without defaults and closure. */
  StaticObject.FunctionObject template() {
    Arguments args = arguments();
    int positional = args.posonlyargs().size() + args.args().size();
    long shape =
        positional
            | (long) args.posonlyargs().size() << POSITIONAL_ONLY_SHIFT
            | (long) args.kwonlyargs().size() << KEYWORD_ONLY_SHIFT
            | (args.vararg().isPresent() ? HAS_EXTRA_POSITIONAL : 0)
            | (args.kwarg().isPresent() ? HAS_EXTRA_KEYWORDS : 0)
            | (builtin ? StaticObject.FunctionObject.BUILTIN : 0);
    boolean plain = args.all().size() == positional && positional <= MAX_IN_REGISTERS;
    return new StaticObject.FunctionObject(
        symbol(),
        plain ? positional : StaticObject.FunctionObject.BOUND_BY_LIBRARY,
        name,
        qualifiedName,
        parameterNames(),
        shape,
        names.isLibrary() ? Optional.empty() : Stmt.docstring(definition.body()),
        names instanceof UserModule module ? Optional.of(module.name()) : Optional.empty());
  }
}
