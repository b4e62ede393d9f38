package org.taipan.compiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void withoutDeclarationTextIsUtf8() {
    assertEquals("x = 'é😀'\n", decode("x = 'é😀'\n", new byte[0]));
  }

  @Test
  void aByteOrderMarkIsDropped() {
    assertEquals("x = 'é'", SourceFile.decode("x.py", bytes(BOM, utf8("x = 'é'"))).text());
    assertEquals(
        "# coding: utf-8\n",
        SourceFile.decode("x.py", bytes(BOM, utf8("# coding: utf-8\n"))).text());
  }

  @Test
  void theCodingCommentNamesTheEncoding() {
    assertEquals(
        "# -*- coding: latin-1 -*-\nx = 'ÿ'",
        decode("# -*- coding: latin-1 -*-\nx = '", new byte[] {(byte) 0xff, '\''}));
    assertEquals(
        "#!/usr/bin/python\n# vim: set fileencoding=iso8859-15 :\n'€'",
        decode(
            "#!/usr/bin/python\n# vim: set fileencoding=iso8859-15 :\n'",
            new byte[] {(byte) 0xa4, '\''}));
  }

  @Test
  void theCodingCommentCountsOnlyAtTheTop() {
    assertEquals(
        "x = 1\n# coding: latin-1\ny = 'é'", decode("x = 1\n# coding: latin-1\ny = 'é'", NOTHING));
    assertEquals("\n\n# coding: none\n", decode("\n\n# coding: none\n", NOTHING));
  }

  @Test
  void lineEndsOfAllSystemsAreOne() {
    SourceFile file = SourceFile.of("x.py", "a\r\nb\rc\n\nd");
    assertEquals("a\nb\nc\n\nd", file.text());
    assertEquals(5, file.lineCount());
    assertEquals("b", file.line(2));
    assertEquals("d", file.line(5));
    assertEquals("", file.line(6));
    assertEquals("", file.line(0));
  }

  @Test
  void anUnknownEncodingIsAnError() {
    assertEquals("SyntaxError: encoding problem: foo", errorOf(utf8("# coding: foo\nx = 1\n")));
  }

  @Test
  void bytesThatTheDeclaredEncodingDoesNotHaveAreAnError() {
    assertEquals("SyntaxError: encoding problem: ascii", errorOf(utf8("# coding: ascii\n'é'\n")));
  }

  @Test
  void bytesThatAreNotUtf8AreAnErrorWithTheirLine() {
    assertEquals(
        "SyntaxError: Non-UTF-8 code starting with '\\xff' in file x.py on line 2, but no encoding"
            + " declared; see https://peps.python.org/pep-0263/ for details",
        errorOf(bytes(utf8("y = 1\nx = '"), new byte[] {(byte) 0xff, '\''})));
  }

  @Test
  void surrogatesAreNotUtf8() {
    assertEquals(
        "SyntaxError: Non-UTF-8 code starting with '\\xed' in file x.py on line 1, but no encoding"
            + " declared; see https://peps.python.org/pep-0263/ for details",
        errorOf(bytes(utf8("'"), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, '\''})));
  }

  @Test
  void aByteOrderMarkContradictsAnotherEncoding() {
    assertEquals(
        "SyntaxError: encoding problem: iso-8859-1 with BOM",
        errorOf(bytes(BOM, utf8("# coding: latin-1\n"))));
  }

  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final byte[] NOTHING = {};

  private static String decode(String start, byte[] end) {
    return SourceFile.decode("x.py", bytes(utf8(start), end)).text();
  }

  private static String errorOf(byte[] content) {
    return assertThrows(CompileException.class, () -> SourceFile.decode("x.py", content))
        .getMessage();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(byte[] start, byte[] end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(start);
    out.writeBytes(end);
    return out.toByteArray();
  }
}
