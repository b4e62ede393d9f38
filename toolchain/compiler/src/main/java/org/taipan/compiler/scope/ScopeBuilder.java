package org.taipan.compiler.scope;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.source.Span;

/** A scope while its names are being collected. */
final class ScopeBuilder {
  final ScopeKind kind;
  final String name;
  final Node node;
  final Optional<String> className;
  final boolean nested;
  final Map<String, EnumSet<Use>> uses = new LinkedHashMap<>();
  final List<ScopeBuilder> children = new ArrayList<>();

  /**
   * Where each declared name is declared: {@code global}, {@code nonlocal}, or {@code :=} in a
   * comprehension.
   */
  final Map<String, Span> directives = new LinkedHashMap<>();

  boolean generator;
  boolean coroutine;

  /** Whether an iteration variable of this comprehension is being bound. */
  boolean inIterationTarget;

  /** How many iterables of comprehensions are around the current position. */
  int iterableDepth;

  ScopeBuilder(
      ScopeKind kind, String name, Node node, Optional<String> className, ScopeBuilder parent) {
    this.kind = kind;
    this.name = name;
    this.node = node;
    this.className = className;
    this.nested = parent != null && (parent.nested || parent.kind.isFunctionLike());
    this.iterableDepth = parent == null ? 0 : parent.iterableDepth;
  }

  /** How a name, already mangled, is used so far. */
  Set<Use> usesOf(String mangled) {
    return uses.getOrDefault(mangled, EnumSet.noneOf(Use.class));
  }

  boolean isComprehension() {
    return kind == ScopeKind.COMPREHENSION;
  }
}
