package org.taipan.compiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CompileExceptionTest {
  private final SourceFile source = SourceFile.of("dir/x.py", "x = 1\n\tif é: # yes\n\n");

  @Test
  void unsupportedConstructsNameThemselves() {
    assertEquals(
        """
          File "dir/x.py", line 1
            x = 1
            ^^^^^
        SyntaxError: assignments are not supported yet (taipan)\
        """,
        CompileException.unsupported(source, new Span(1, 0, 1, 5), "assignments").getMessage());
  }

  @Test
  void indentationIsDroppedAndCaretsFollow() {
    assertEquals(
        """
          File "dir/x.py", line 2
            if é: # yes
               ^
        SyntaxError: m\
        """,
        error(new Span(2, 4, 2, 5)));
  }

  @Test
  void aRangeOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
    assertEquals(
        """
          File "dir/x.py", line 1
            x = 1
              ^^^
        SyntaxError: m\
        """,
        error(new Span(1, 2, 3, 0)));
  }

  @Test
  void aPlaceWithoutTextHasNoCarets() {
    assertEquals("  File \"dir/x.py\", line 3\nSyntaxError: m", error(Span.at(3, 0)));
    assertEquals("  File \"dir/x.py\", line 9\nSyntaxError: m", error(Span.at(9, 0)));
  }

  @Test
  void aPlaceInFrontOfTheTextHasNoCarets() {
    assertEquals(
        "  File \"dir/x.py\", line 2\n    if é: # yes\nSyntaxError: m", error(Span.at(2, 0)));
  }

  private String error(Span span) {
    return CompileException.syntaxError(source, span, "m").getMessage();
  }
}
