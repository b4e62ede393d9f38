package org.taipan.compiler.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.scope.Scope;
import org.taipan.compiler.scope.ScopeKind;
import org.taipan.compiler.scope.Symbol;

/**
 * The variables that a name may mean at some point of a function: those of the function itself, of
 * its closure, and of the comprehensions and class bodies that are open there and run within it.
 */
final class Variables {
  /** A scope whose code runs here; its variables have names of their own. */
  private record Level(Scope scope, String prefix) {
    /** Whether it is that of the function itself. */
    boolean isFunction() {
      return prefix.isEmpty();
    }
  }

  private final Set<String> plain;
  private final Optional<Captures> captures;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int opened;

  private Variables(Set<String> plain, Optional<Captures> captures) {
    this.plain = plain;
    this.captures = captures;
  }

  /** Those of a function of the library, which has nothing inside. */
  static Variables of(Set<String> names) {
    return new Variables(names, Optional.empty());
  }

  /** Those of a function of the program, or of its module, where they are globals. */
  static Variables of(Captures captures, Scope scope) {
    Variables variables = new Variables(Set.of(), Optional.of(captures));
    variables.levels.push(new Level(scope, ""));
    return variables;
  }

  /** The innermost scope that is open. */
  Optional<Scope> scope() {
    return Optional.ofNullable(levels.peek()).map(Level::scope);
  }

  /** Opens the scope of a comprehension or class body; it has variables of its own each time. */
  void enter(Scope scope) {
    levels.push(new Level(scope, "%" + opened++ + "."));
  }

  /** Closes the innermost scope. */
  void leave() {
    levels.pop();
  }

  /** The name under which the innermost scope keeps a name. */
  String key(String written) {
    return levels.isEmpty() ? written : levels.peek().scope().mangle(written);
  }

  /** Where a name's variable lives; nothing if it is not one of a function's. */
  Optional<Place> place(String written) {
    return plain.contains(written)
        ? Optional.of(new Place.Local(written, false))
        : find(key(written), false);
  }

  /** Where a variable lives that a function made here captures. */
  Place captured(String key) {
    return find(key, true).orElseThrow();
  }

  private Optional<Place> find(String key, boolean fromInside) {
    for (Level level : levels) {
      Scope scope = level.scope();
      Symbol symbol = scope.symbols().get(key);
      if (Captures.isClassCell(scope, key)) {
        return Optional.of(new Place.Cell(level.prefix() + key, false));
      }
      if ((scope.kind() == ScopeKind.CLASS && fromInside) || symbol == null) {
        continue;
      }
      switch (symbol.binding()) {
        case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> {
          return Optional.empty();
        }
        case LOCAL, CELL -> {
          return scope.kind().isFunctionLike() ? Optional.of(own(level, key)) : Optional.empty();
        }
        case FREE -> {
          if (level.isFunction()) {
            return Optional.of(
                captures.orElseThrow().isCellIn(scope, key)
                    ? new Place.Cell(key, true)
                    : new Place.Local(key, !level.equals(levels.peek())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Place own(Level level, String key) {
    String variable = level.prefix() + key;
    boolean free = !level.equals(levels.peek());
    return captures.orElseThrow().needsCell(level.scope(), key)
        ? new Place.Cell(variable, free)
        : new Place.Local(variable, free);
  }
}
