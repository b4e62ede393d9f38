package org.taipan.compiler.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Alias;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.ExceptHandler;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.ExprContext;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;

/** The import statements of a module, functions included: what they name, and what they bind. */
final class Imports {
  /** The alias of {@code from module import *}. */
  static final String STAR = "*";

  private static final String FUTURE = "__future__";
  private static final Set<String> IMPORT_ERRORS =
      Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

  /**
   * What a name is bound to by an import.
   *
   * @param module dotted name
   * @param attribute the module's attribute, or empty for the module itself
   */
  record Target(String module, Optional<String> attribute) {}

  private final String packageName;
  private boolean postponed;
  private final Set<String> modules = new LinkedHashSet<>();
  private final Set<Stmt> guarded = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Collects them.
   *
   * @param packageName what relative imports start from; empty if there is no package
   */
  Imports(List<Stmt> body, String packageName) {
    this.packageName = packageName;
    body.forEach(s -> collect(s, false));
  }

  /** The dotted names of all modules that may be meant. */
  Set<String> modules() {
    return modules;
  }

  /** Whether an error of the import is caught by the program. */
  boolean isGuarded(Stmt statement) {
    return guarded.contains(statement);
  }

  static boolean isFuture(Stmt.ImportFrom s) {
    return s.level() == 0 && s.module().equals(Optional.of(FUTURE));
  }

  /** The dotted name of the module that is imported from; nothing if it is above all packages. */
  Optional<String> source(Stmt.ImportFrom s) {
    if (s.level() == 0) {
      return s.module();
    }
    String base = packageName;
    for (int i = 1; i < s.level(); i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      base = base.substring(0, dot);
    }
    String start = base;
    return base.isEmpty()
        ? Optional.empty()
        : Optional.of(s.module().map(m -> start + "." + m).orElse(start));
  }

  /** What each name is bound to by the imports of a body, functions and classes in it left out. */
  Map<String, List<Target>> bindings(List<Stmt> body) {
    Map<String, List<Target>> bindings = new HashMap<>();
    body.forEach(s -> bindings(s, bindings));
    return bindings;
  }

  private void bindings(Node node, Map<String, List<Target>> bindings) {
    switch (node) {
      case Stmt.FunctionDefinition _, Stmt.ClassDef _, Expr _ -> {}
      case Stmt.Import s -> {
        for (Alias alias : s.names()) {
          bind(bindings, boundName(alias), new Target(boundModule(alias), Optional.empty()));
        }
      }
      case Stmt.ImportFrom s when !isFuture(s) -> {
        Optional<String> module = source(s);
        for (Alias alias : s.names()) {
          module.ifPresent(m ->
              bind(
                  bindings,
                  alias.asname().orElse(alias.name()),
                  new Target(m, Optional.of(alias.name()))));
        }
      }
      default -> Children.of(node).forEach(n -> bindings(n, bindings));
    }
  }

  private static void bind(Map<String, List<Target>> bindings, String name, Target target) {
    bindings.computeIfAbsent(name, _ -> new ArrayList<>()).add(target);
  }

  /** The name that {@code import alias} binds. */
  static String boundName(Alias alias) {
    return alias.asname().orElseGet(() -> alias.name().split("\\.", 2)[0]);
  }

  /** The module that it is bound to. */
  static String boundModule(Alias alias) {
    return alias.asname().isPresent() ? alias.name() : alias.name().split("\\.", 2)[0];
  }

  private void collect(Node node, boolean caught) {
    switch (node) {
      case Stmt.Import s -> {
        s.names().forEach(a -> modules.addAll(chain(a.name())));
        note(s, caught);
      }
      case Stmt.ImportFrom s when !isFuture(s) -> {
        source(s)
            .ifPresent(m -> {
              modules.addAll(chain(m));
              s.names().forEach(a -> modules.add(m + "." + a.name()));
            });
        note(s, caught);
      }
      case Stmt.ImportFrom s ->
          postponed |= s.names().stream().anyMatch(a -> a.name().equals("annotations"));
      case Stmt.Try s -> {
        boolean catches = s.handlers().stream().anyMatch(Imports::catchesImportError);
        s.body().forEach(n -> collect(n, caught || catches));
        s.handlers().forEach(n -> collect(n, caught));
        s.orelse().forEach(n -> collect(n, caught));
        s.finalbody().forEach(n -> collect(n, caught));
      }
      case Stmt.FunctionDefinition s -> s.body().forEach(n -> collect(n, false));
      case Expr _ -> {}
      default -> Children.of(node).forEach(n -> collect(n, caught));
    }
  }

  /** Whether annotations are texts, because of {@code from __future__ import annotations}. */
  boolean postponesAnnotations() {
    return postponed;
  }

  private void note(Stmt statement, boolean caught) {
    if (caught) {
      guarded.add(statement);
    }
  }

  private static boolean catchesImportError(ExceptHandler handler) {
    return handler.type().map(Imports::isImportError).orElse(true);
  }

  private static boolean isImportError(Expr type) {
    return switch (type) {
      case Expr.Name(String id, _, _) -> IMPORT_ERRORS.contains(id);
      case Expr.TupleExpr e -> e.elts().stream().anyMatch(Imports::isImportError);
      default -> false;
    };
  }

  /** {@code a}, {@code a.b}, {@code a.b.c} of {@code a.b.c}. */
  static List<String> chain(String module) {
    List<String> names = new ArrayList<>();
    for (int dot = module.indexOf('.'); dot >= 0; dot = module.indexOf('.', dot + 1)) {
      names.add(module.substring(0, dot));
    }
    names.add(module);
    return names;
  }

  /** Names that code of the module stores or deletes as attributes of what it imports. */
  static Set<String> storedAttributes(List<Stmt> body) {
    Set<String> imported = new HashSet<>();
    body.forEach(s -> importedNames(s, imported));
    Set<String> names = new HashSet<>();
    body.forEach(s -> storedAttributes(s, imported, names));
    return names;
  }

  private static void importedNames(Node node, Set<String> names) {
    switch (node) {
      case Stmt.Import s -> s.names().forEach(a -> names.add(boundName(a)));
      case Stmt.ImportFrom s -> s.names().forEach(a -> names.add(a.asname().orElse(a.name())));
      case Expr _ -> {}
      default -> Children.of(node).forEach(n -> importedNames(n, names));
    }
  }

  private static void storedAttributes(Node node, Set<String> imported, Set<String> names) {
    if (node instanceof Expr.Attribute e && e.ctx() != ExprContext.LOAD && isOf(e, imported)) {
      names.add(e.attr());
    }
    Children.of(node).forEach(n -> storedAttributes(n, imported, names));
  }

  private static boolean isOf(Expr.Attribute e, Set<String> names) {
    return switch (e.value()) {
      case Expr.Name(String id, _, _) -> names.contains(id);
      case Expr.Attribute inner -> isOf(inner, names);
      default -> false;
    };
  }
}
