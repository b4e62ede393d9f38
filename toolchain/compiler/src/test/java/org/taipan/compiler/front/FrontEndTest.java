package org.taipan.compiler.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.taipan.compiler.Corpus;
import org.taipan.compiler.source.CompileException;
import org.taipan.compiler.source.SourceFile;

class FrontEndTest {

  @TestFactory
  Stream<DynamicTest> errorsArePrintedAsByCPython() {
    Map<String, String> expected = Corpus.sections("errors.expected");
    return Corpus.sections("errors.txt").entrySet().stream()
        .map(snippet ->
            DynamicTest.dynamicTest(
                snippet.getKey(),
                () -> assertEquals(expected.get(snippet.getKey()), errorOf(snippet.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> errorsOfPython312() {
    return Corpus.sections("errors312.txt").entrySet().stream()
        .map(section -> {
          String[] parts = section.getValue().split("(?m)^--- .*\n", 2);
          return DynamicTest.dynamicTest(
              section.getKey(), () -> assertEquals(parts[1], errorOf(parts[0])));
        });
  }

  @TestFactory
  Stream<DynamicTest> correctProgramsPass() {
    return Stream.of("scopes.txt", "statements.txt")
        .flatMap(file -> Corpus.sections(file).entrySet().stream())
        .map(snippet ->
            DynamicTest.dynamicTest(
                snippet.getKey(), () -> FrontEnd.read(SourceFile.of("x.py", snippet.getValue()))));
  }

  @Test
  void annotationsArePostponedByTheFutureStatement() {
    assertTrue(
        FrontEnd.read(SourceFile.of("x.py", "from __future__ import annotations"))
            .postponedAnnotations());
    assertFalse(
        FrontEnd.read(SourceFile.of("x.py", "from __future__ import division"))
            .postponedAnnotations());
  }

  @Test
  void longExpressionsAreReadOrRefused() {
    FrontEnd.read(SourceFile.of("x.py", "x = " + "1 + ".repeat(500) + "1\n"));
    assertTrue(
        errorOf("x = " + "1 + ".repeat(50_000) + "1\n")
            .endsWith(
                "SyntaxError: statements and expressions nested this deeply are not supported yet"
                    + " (taipan)\n"));
  }

  private static String errorOf(String code) {
    SourceFile source = SourceFile.of("x.py", code);
    return assertThrows(CompileException.class, () -> FrontEnd.read(source)).getMessage() + "\n";
  }
}
