package org.taipan.compiler.scope;

import java.util.Locale;
import java.util.stream.Collectors;

/** Text of scopes, for people. */
public final class ScopePrinter {
  private ScopePrinter() {}

  /** The scopes of a module, each below the one around it, with a line for each name. */
  public static String print(ScopeTable scopes) {
    StringBuilder text = new StringBuilder();
    print(scopes.module(), "", text);
    return text.toString();
  }

  private static void print(Scope scope, String indent, StringBuilder text) {
    text.append(indent).append(label(scope.kind())).append(' ').append(scope.name()).append('\n');
    for (Symbol symbol : scope.symbols().values()) {
      text.append(indent).append("  ").append(symbol.name()).append(": ");
      text.append(label(symbol.binding())).append(uses(symbol)).append('\n');
    }
    scope.children().forEach(child -> print(child, indent + "  ", text));
  }

  private static String uses(Symbol symbol) {
    return symbol.uses().stream()
        .sorted()
        .map(ScopePrinter::label)
        .collect(Collectors.joining(", ", symbol.uses().isEmpty() ? "" : "; ", ""));
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
