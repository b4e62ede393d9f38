package org.taipan.compiler.front;

import org.taipan.compiler.ast.Module;
import org.taipan.compiler.parser.PythonParser;
import org.taipan.compiler.scope.ScopeAnalyzer;
import org.taipan.compiler.scope.ScopeTable;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

/** Reads a source file; the entry of everything behind it. */
public final class FrontEnd {
  private FrontEnd() {}

  /**
   * Parses a file, analyses its scopes and checks it, in CPython's order, so that of several errors
   * the same one is reported.
   *
   * @throws CompileException for the first error
   */
  public static CheckedModule read(SourceFile source) {
    try {
      return checked(source);
    } catch (StackOverflowError tooDeep) {
      throw CompileException.unsupported(
          source, Span.START, "statements and expressions nested this deeply");
    }
  }

  private static CheckedModule checked(SourceFile source) {
    Module tree = PythonParser.parse(source);
    FutureStatements future = FutureStatements.find(source, tree);
    ScopeTable scopes = ScopeAnalyzer.analyze(source, tree, future.annotations());
    new StatementChecks(source, scopes, future).module(tree);
    return new CheckedModule(source, tree, scopes, future.annotations());
  }
}
