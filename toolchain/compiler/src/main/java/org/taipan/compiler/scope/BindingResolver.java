package org.taipan.compiler.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;

/**
 * The second pass: decides where each name lives. From the outside in, a scope hands down the names
 * that functions around it bind and those declared global; from the inside out, the names that are
 * still free come back.
 *
 * <p>The algorithm is that of {@code analyze_block} in CPython's {@code symtable.c}.
 */
record BindingResolver(SourceFile source) {
  private static final String CLASS_CELL = "__class__";

  Scope resolve(ScopeBuilder module) {
    return resolve(module, Set.of(), new HashSet<>(), new LinkedHashSet<>());
  }

  /**
   * Resolves a scope and all inside it.
   *
   * @param bound names bound by the functions around
   * @param global names declared global around
   * @param free receives the names that a function around has to supply
   */
  private Scope resolve(
      ScopeBuilder scope, Set<String> bound, Set<String> global, Set<String> free) {
    boolean isClass = scope.kind == ScopeKind.CLASS;
    Set<String> boundHere = new HashSet<>(bound);
    Set<String> globalHere = new HashSet<>(global);
    Set<String> freeHere = new LinkedHashSet<>();
    Map<String, Binding> bindings = new LinkedHashMap<>();
    Set<String> local = new HashSet<>();
    for (String name : scope.uses.keySet()) {
      Binding binding = classify(scope, name, bound);
      bindings.put(name, binding);
      switch (binding) {
        case LOCAL, CELL -> {
          local.add(name);
          globalHere.remove(name);
        }
        case GLOBAL_EXPLICIT -> {
          globalHere.add(name);
          boundHere.remove(name);
        }
        case FREE -> freeHere.add(name);
        case GLOBAL_IMPLICIT -> {}
      }
    }
    Set<String> boundInside;
    Set<String> globalInside;
    if (isClass) {
      // Names of a class are invisible inside it.
      boundInside = new HashSet<>(bound);
      boundInside.add(CLASS_CELL);
      globalInside = global;
    } else {
      boundInside = boundHere;
      globalInside = globalHere;
      if (scope.kind.isFunctionLike()) {
        boundInside.addAll(local);
      }
    }
    Set<String> freeInside = new LinkedHashSet<>();
    List<Scope> children = new ArrayList<>();
    for (ScopeBuilder child : scope.children) {
      children.add(resolve(child, boundInside, globalInside, freeInside));
    }
    if (scope.kind.isFunctionLike()) {
      makeCells(bindings, freeInside);
    }
    boolean needsClassCell = isClass && freeInside.remove(CLASS_CELL);
    free.addAll(freeHere);
    free.addAll(freeInside);
    return new Scope(
        scope.kind,
        scope.name,
        scope.node,
        scope.className,
        symbols(scope, bindings, freeInside, bound),
        List.copyOf(children),
        scope.nested,
        scope.generator,
        scope.coroutine,
        needsClassCell);
  }

  private Binding classify(ScopeBuilder scope, String name, Set<String> bound) {
    Set<Use> uses = scope.uses.get(name);
    if (uses.contains(Use.DECLARED_GLOBAL)) {
      if (uses.contains(Use.DECLARED_NONLOCAL)) {
        throw error(scope, name, "name '" + name + "' is nonlocal and global");
      }
      return Binding.GLOBAL_EXPLICIT;
    }
    if (uses.contains(Use.DECLARED_NONLOCAL)) {
      if (scope.kind == ScopeKind.MODULE) {
        throw error(scope, name, "nonlocal declaration not allowed at module level");
      }
      if (!bound.contains(name)) {
        throw error(scope, name, "no binding for nonlocal '" + name + "' found");
      }
      return Binding.FREE;
    }
    if (isBound(uses)) {
      return Binding.LOCAL;
    }
    return bound.contains(name) ? Binding.FREE : Binding.GLOBAL_IMPLICIT;
  }

  private static boolean isBound(Set<Use> uses) {
    return uses.contains(Use.PARAMETER)
        || uses.contains(Use.ASSIGNED)
        || uses.contains(Use.IMPORTED);
  }

  private static void makeCells(Map<String, Binding> bindings, Set<String> freeInside) {
    for (Map.Entry<String, Binding> entry : bindings.entrySet()) {
      if (entry.getValue() == Binding.LOCAL && freeInside.remove(entry.getKey())) {
        entry.setValue(Binding.CELL);
      }
    }
  }

  /** The scope's own names, and behind them those that it only hands on to a scope inside. */
  private static Map<String, Symbol> symbols(
      ScopeBuilder scope,
      Map<String, Binding> bindings,
      Set<String> freeInside,
      Set<String> bound) {
    Map<String, Symbol> symbols = new LinkedHashMap<>();
    bindings.forEach((name, binding) -> {
      EnumSet<Use> uses = EnumSet.copyOf(scope.uses.get(name));
      if (scope.kind == ScopeKind.CLASS
          && freeInside.contains(name)
          && (isBound(uses) || uses.contains(Use.DECLARED_GLOBAL))) {
        uses.add(Use.PASSED_THROUGH_CLASS);
      }
      symbols.put(name, new Symbol(name, binding, Collections.unmodifiableSet(uses)));
    });
    for (String name : freeInside) {
      if (!symbols.containsKey(name) && bound.contains(name)) {
        symbols.put(name, new Symbol(name, Binding.FREE, Set.of()));
      }
    }
    return Collections.unmodifiableMap(symbols);
  }

  private CompileException error(ScopeBuilder scope, String name, String message) {
    return CompileException.syntaxError(source, scope.directives.get(name), message);
  }
}
