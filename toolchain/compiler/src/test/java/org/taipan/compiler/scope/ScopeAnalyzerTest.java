package org.taipan.compiler.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.taipan.compiler.Corpus;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.front.CheckedModule;
import org.taipan.compiler.front.FrontEnd;
import org.taipan.compiler.parser.PythonParser;
import org.taipan.compiler.source.SourceFile;

class ScopeAnalyzerTest {

  @TestFactory
  Stream<DynamicTest> scopesAreThoseOfSymtable() {
    return Stream.of("scopes", "statements", "expressions")
        .flatMap(corpus -> {
          Map<String, String> recorded = Corpus.sections(corpus + ".symtable");
          return Corpus.sections(corpus + ".txt").entrySet().stream()
              .map(snippet ->
                  DynamicTest.dynamicTest(
                      corpus + ": " + snippet.getKey(),
                      () ->
                          assertEquals(
                              recorded.get(snippet.getKey()),
                              print(analyze(snippet.getValue()).module(), 0))));
        });
  }

  @Test
  void aScopeIsFoundByItsNode() {
    CheckedModule module = read("def f(a):\n  return lambda: a\n");
    Stmt.FunctionDef function = (Stmt.FunctionDef) module.tree().body().getFirst();
    Scope scope = module.scopes().of(function);
    assertEquals("f", scope.name());
    assertEquals(List.of("a"), scope.cellVariables());
    assertEquals(Optional.of(module.scopes().module()), module.scopes().parent(scope));
    Stmt.Return result = (Stmt.Return) function.body().getFirst();
    Scope lambda = module.scopes().of(result.value().orElseThrow());
    assertEquals(List.of("a"), lambda.freeVariables());
    assertThrows(IllegalArgumentException.class, () -> module.scopes().of(result));
  }

  @Test
  void aNameIsLookedUpAsItIsWritten() {
    ScopeTable scopes = analyze("class _C:\n  __x = y\n");
    Scope body = scopes.module().children().getFirst();
    assertEquals("_C__x", body.symbol("__x").name());
    assertEquals("_C__attribute", body.mangle("__attribute"));
    assertEquals("__special__", body.mangle("__special__"));
    assertEquals(Binding.GLOBAL_IMPLICIT, body.binding("y"));
    assertTrue(body.isGlobal("y"));
    assertFalse(body.isGlobal("__x"));
    assertThrows(IllegalArgumentException.class, () -> body.symbol("absent"));
  }

  @Test
  void deletedNamesAreMarked() {
    Scope function = analyze("def f():\n  x = 1\n  del x\n").module().children().getFirst();
    assertTrue(function.symbol("x").is(Use.DELETED));
  }

  @Test
  void superNeedsTheCellOfTheClass() {
    ScopeTable scopes =
        analyze("class A:\n  def f(self): super()\nclass B:\n  def f(self): pass\n");
    assertTrue(scopes.module().children().get(0).needsClassCell());
    assertFalse(scopes.module().children().get(1).needsClassCell());
  }

  @Test
  void generatorsAndCoroutinesAreMarked() {
    List<Scope> functions =
        analyze("def f(): yield\nasync def g(): pass\ndef h(): (x for x in y)\n")
            .module()
            .children();
    assertEquals(List.of(true, false, false), functions.stream().map(Scope::generator).toList());
    assertEquals(List.of(false, true, false), functions.stream().map(Scope::coroutine).toList());
    assertTrue(functions.get(2).children().getFirst().generator());
  }

  @Test
  void typeParametersHaveAScopeAroundTheFunction() {
    CheckedModule module = read("def f[T: int](x: T) -> T: return T\n");
    Scope parameters =
        module.scopes().typeParametersOf(module.tree().body().getFirst()).orElseThrow();
    assertEquals(ScopeKind.TYPE_PARAMETERS, parameters.kind());
    assertEquals(Binding.CELL, parameters.binding("T"));
    Scope function = module.scopes().of(module.tree().body().getFirst());
    assertEquals(Binding.FREE, function.binding("T"));
    assertEquals(Optional.of(parameters), module.scopes().parent(function));
  }

  /** The layout of record.py. */
  private static String print(Scope scope, int depth) {
    String type =
        switch (scope.kind()) {
          case MODULE -> "module";
          case CLASS -> "class";
          case FUNCTION, LAMBDA, COMPREHENSION, TYPE_PARAMETERS, TYPE_VALUE -> "function";
        };
    String symbols =
        scope.symbols().values().stream()
            .sorted(Comparator.comparing(Symbol::name))
            .map(s -> " " + s.name() + "=" + s.binding() + "(" + uses(s) + ")")
            .collect(Collectors.joining());
    String line =
        "  ".repeat(depth)
            + type
            + " "
            + scope.name()
            + (scope.nested() ? " nested" : "")
            + ":"
            + symbols
            + "\n";
    return line
        + scope.children().stream()
            .map(child -> print(child, depth + 1))
            .collect(Collectors.joining());
  }

  private static String uses(Symbol symbol) {
    return symbol.uses().stream()
        .filter(use -> use != Use.DELETED)
        .map(Use::name)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static ScopeTable analyze(String code) {
    SourceFile source = SourceFile.of("x.py", code);
    return ScopeAnalyzer.analyze(
        source, PythonParser.parse(source), code.contains("__future__ import annotations"));
  }

  private static CheckedModule read(String code) {
    return FrontEnd.read(SourceFile.of("x.py", code));
  }
}
