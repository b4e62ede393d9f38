package org.taipan.compiler.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.ast.Node;

/**
 * A scope and its names.
 *
 * @param kind what opens the scope
 * @param name name of the function or class; {@code top}, {@code lambda}, {@code listcomp}, {@code
 *     setcomp}, {@code dictcomp} or {@code genexpr} as in CPython
 * @param node the node that opens it
 * @param className the innermost class around (or this class), by which private names are mangled
 * @param symbols its names, mangled, in the order of their first use; unmodifiable
 * @param children scopes directly inside, in the order of the source
 * @param nested whether a function is around it
 * @param generator whether it has a {@code yield}, or is a generator expression
 * @param coroutine whether it is {@code async} or awaits
 * @param needsClassCell for a class: a method uses {@code __class__} or {@code super}
 */
public record Scope(
    ScopeKind kind,
    String name,
    Node node,
    Optional<String> className,
    Map<String, Symbol> symbols,
    List<Scope> children,
    boolean nested,
    boolean generator,
    boolean coroutine,
    boolean needsClassCell) {

  /**
   * The name as this scope keeps it: mangled if it is private to the class around. Also for
   * attribute names.
   */
  public String mangle(String written) {
    return Names.mangle(className, written);
  }

  /**
   * A name as it is written in the program.
   *
   * @throws IllegalArgumentException if the scope does not use the name
   */
  public Symbol symbol(String written) {
    String key = mangle(written);
    Symbol symbol = symbols.get(key);
    if (symbol == null) {
      throw new IllegalArgumentException("scope " + name + " has no name " + key);
    }
    return symbol;
  }

  /** Where a name lives that is written in this scope; the rules are those of {@link #symbol}. */
  public Binding binding(String written) {
    return symbol(written).binding();
  }

  /** Whether a name written in this scope is one of the module's globals, or else a builtin. */
  public boolean isGlobal(String written) {
    return switch (binding(written)) {
      case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> true;
      case LOCAL -> kind == ScopeKind.MODULE;
      case CELL, FREE -> false;
    };
  }

  /** The variables that scopes inside capture, in the order of their first use. */
  public List<String> cellVariables() {
    return symbols.values().stream()
        .filter(symbol -> symbol.binding() == Binding.CELL)
        .map(Symbol::name)
        .toList();
  }

  /**
   * The variables captured from functions around, for itself or to hand on, in the order of their
   * first use.
   */
  public List<String> freeVariables() {
    return symbols.values().stream()
        .filter(s -> s.binding() == Binding.FREE || s.is(Use.PASSED_THROUGH_CLASS))
        .map(Symbol::name)
        .toList();
  }
}
