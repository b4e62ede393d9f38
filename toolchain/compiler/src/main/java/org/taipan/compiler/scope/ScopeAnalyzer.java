package org.taipan.compiler.scope;

import org.taipan.compiler.ast.Module;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;

/** Finds the meaning of every name in a module. */
public final class ScopeAnalyzer {
  private ScopeAnalyzer() {}

  /**
   * The scopes of a module.
   *
   * @param source the file, for messages
   * @param module its tree
   * @param postponedAnnotations whether annotations are kept as text ({@code from __future__ import
   *     annotations})
   * @throws CompileException for declarations that contradict each other or their surroundings
   */
  public static ScopeTable analyze(SourceFile source, Module module, boolean postponedAnnotations) {
    ScopeBuilder scopes =
        new StatementCollector(new ScopeStack(source), postponedAnnotations).module(module);
    return new ScopeTable(new BindingResolver(source).resolve(scopes));
  }
}
