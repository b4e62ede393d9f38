package org.taipan.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.taipan.compiler.Corpus;
import org.taipan.compiler.ast.Arguments;
import org.taipan.compiler.ast.AstPrinter;
import org.taipan.compiler.ast.Children;
import org.taipan.compiler.ast.Comprehension;
import org.taipan.compiler.ast.Expr;
import org.taipan.compiler.ast.MatchCase;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.ast.Node;
import org.taipan.compiler.ast.Stmt;
import org.taipan.compiler.ast.WithItem;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;

class PythonParserTest {

  @TestFactory
  Stream<DynamicTest> treesAreThoseOfCPython() {
    return Stream.of("expressions", "statements", "scopes")
        .flatMap(corpus -> {
          Map<String, String> recorded =
              Corpus.lines(corpus + ".ast").stream()
                  .map(line -> line.split("\t", 2))
                  .collect(Collectors.toMap(row -> row[0], row -> row[1]));
          return Corpus.sections(corpus + ".txt").entrySet().stream()
              .map(snippet ->
                  DynamicTest.dynamicTest(
                      corpus + ": " + snippet.getKey(),
                      () ->
                          assertEquals(
                              recorded.get(snippet.getKey()),
                              AstPrinter.print(parse(snippet.getValue())))));
        });
  }

  @TestFactory
  Stream<DynamicTest> rangesAreThoseOfCPython() {
    return Stream.of("expressions", "statements", "scopes")
        .flatMap(corpus -> {
          Map<String, String> recorded = Corpus.sections(corpus + ".spans");
          return Corpus.sections(corpus + ".txt").entrySet().stream()
              .map(snippet ->
                  DynamicTest.dynamicTest(
                      corpus + ": " + snippet.getKey(),
                      () ->
                          assertEquals(
                              recorded.get(snippet.getKey()), spans(parse(snippet.getValue())))));
        });
  }

  /** The layout of record.py, which knows no range of a few kinds of node. */
  private static String spans(Node node) {
    StringBuilder lines = new StringBuilder();
    switch (node) {
      case Module _, Arguments _, Comprehension _, WithItem _, MatchCase _ -> {}
      default -> {
        String text = AstPrinter.print(node);
        lines.append(text, 0, text.indexOf('(')).append(' ').append(node.span()).append('\n');
      }
    }
    if (!(node instanceof Expr.JoinedStr)) {
      Children.of(node).forEach(child -> lines.append(spans(child)));
    }
    return lines.toString();
  }

  @Test
  void typeParametersOfPython312() {
    assertEquals(
        "Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], "
            + "kw_defaults=[], defaults=[]), body=[Pass()], decorator_list=[], type_params=["
            + "TypeVar(name='A'), TypeVar(name='B', bound=Name(id='int', ctx=Load())), "
            + "TypeVarTuple(name='C'), ParamSpec(name='D')])], type_ignores=[])",
        AstPrinter.print(parse("def f[A, B: int, *C, **D](): pass")));
    assertEquals(
        "Module(body=[ClassDef(name='C', bases=[], keywords=[], body=[Pass()], decorator_list=[], "
            + "type_params=[TypeVar(name='A')]), TypeAlias(name=Name(id='X', ctx=Store()), "
            + "type_params=[TypeVar(name='A')], value=Name(id='A', ctx=Load())), "
            + "TypeAlias(name=Name(id='Y', ctx=Store()), type_params=[], value=Constant(value=1))],"
            + " type_ignores=[])",
        AstPrinter.print(parse("class C[A]: pass\ntype X[A] = A\ntype Y = 1")));
  }

  @Test
  void fStringsOfPython312MayRepeatTheirQuotes() {
    assertEquals(
        "Module(body=[Expr(value=JoinedStr(values=[FormattedValue(value=Subscript(value=Name(id='d',"
            + " ctx=Load()), slice=Constant(value='k'), ctx=Load()), conversion=-1)]))],"
            + " type_ignores=[])",
        AstPrinter.print(parse("f'{d['k']}'")));
  }

  @Test
  void columnsCountCodePoints() {
    Module module = parse("é = '😀' + x\n");
    Stmt.Assign assign = (Stmt.Assign) module.body().getFirst();
    assertEquals(new Span(1, 0, 1, 11), assign.span());
    Expr.BinOp sum = (Expr.BinOp) assign.value();
    assertEquals(new Span(1, 4, 1, 7), sum.left().span());
    assertEquals(new Span(1, 10, 1, 11), sum.right().span());
  }

  @Test
  void aSpanEndsBehindTheLastCharacter() {
    Module module = parse("\nif a:\n  f(b,\n    c)\n");
    Stmt.If statement = (Stmt.If) module.body().getFirst();
    assertEquals(new Span(2, 0, 4, 6), statement.span());
    assertEquals(new Span(3, 2, 4, 6), statement.body().getFirst().span());
  }

  @Test
  void listsOfATreeAreUnmodifiable() {
    Module module = parse("x = 1");
    assertThrows(UnsupportedOperationException.class, () -> module.body().removeFirst());
    assertTrue(parse("").body().isEmpty());
  }

  private static Module parse(String code) {
    return PythonParser.parse(SourceFile.of("x.py", code));
  }
}
