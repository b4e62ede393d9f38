package org.taipan.compiler.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the bytes of a source file as PEP 263 says. */
final class SourceDecoder {
  private static final Pattern CODING =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");
  private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");

  private SourceDecoder() {}

  static String decode(String name, byte[] bytes) {
    boolean bom =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    byte[] content = bom ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    Optional<String> declared = codingComment(content).map(SourceDecoder::normalName);
    if (bom && declared.isPresent() && !declared.get().equals("utf-8")) {
      throw error(name, "encoding problem: " + declared.get() + " with BOM");
    }
    Charset charset =
        declared
            .map(coding -> find(coding).orElseThrow(() -> problem(name, coding)))
            .orElse(StandardCharsets.UTF_8);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(content);
    CharBuffer output = CharBuffer.allocate(capacity(decoder, content.length));
    CoderResult result = decoder.decode(input, output, true);
    if (result.isError()) {
      throw declared.isPresent() && !charset.equals(StandardCharsets.UTF_8)
          ? problem(name, declared.get())
          : undeclared(name, content, input.position());
    }
    decoder.flush(output);
    return output.flip().toString();
  }

  private static int capacity(CharsetDecoder decoder, int bytes) {
    return (int) Math.ceil(bytes * (double) decoder.maxCharsPerByte()) + 1;
  }

  /**
   * The encoding named in a comment of the first line, or of the second if the first is blank or a
   * comment.
   */
  private static Optional<String> codingComment(byte[] content) {
    int start = 0;
    for (int line = 0; line < 2; line++) {
      int end = start;
      while (end < content.length && content[end] != '\n' && content[end] != '\r') {
        end++;
      }
      String text = new String(content, start, end - start, StandardCharsets.ISO_8859_1);
      Matcher coding = CODING.matcher(text);
      if (coding.find()) {
        return Optional.of(coding.group(1));
      }
      if (!BLANK.matcher(text).matches()) {
        return Optional.empty();
      }
      boolean pair = end + 1 < content.length && content[end] == '\r' && content[end + 1] == '\n';
      start = Math.min(end + (pair ? 2 : 1), content.length);
    }
    return Optional.empty();
  }

  /** CPython's get_normal_name: the two encodings that it knows under several names. */
  private static String normalName(String coding) {
    String head = coding.substring(0, Math.min(12, coding.length()));
    String name = head.toLowerCase(Locale.ROOT).replace('_', '-');
    if (name.equals("utf-8") || name.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (name.equals(latin) || name.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return coding;
  }

  private static Optional<Charset> find(String coding) {
    try {
      return Optional.of(Charset.forName(coding));
    } catch (UnsupportedCharsetException | IllegalCharsetNameException first) {
      try {
        return Optional.of(Charset.forName(coding.replace('_', '-')));
      } catch (UnsupportedCharsetException | IllegalCharsetNameException second) {
        return Optional.empty();
      }
    }
  }

  private static CompileException problem(String name, String coding) {
    return error(name, "encoding problem: " + coding);
  }

  private static CompileException undeclared(String name, byte[] content, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (content[i] == '\n') {
        line++;
      }
    }
    return error(
        name,
        "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; see https://peps.python.org/pep-0263/ for details"
            .formatted(content[position] & 0xff, name, line));
  }

  private static CompileException error(String name, String message) {
    return new CompileException(
        new Diagnostic(SourceFile.of(name, ""), Diagnostic.Kind.SYNTAX, Optional.empty(), message));
  }
}
