package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Comparing signals as Java objects does not compile: {@code ==} is Error Prone's
 * ReferenceEquality, as {@link Data} has an {@code equals}, which itself is deprecated; a warning
 * fails the build. The test compiles with the options in the parent POM.
 */
class SignalComparisonTest {
  private static final String SAMPLE =
      """
      package sample;
      import static org.taipan.hdl.Hdl.*;
      import org.taipan.hdl.*;
      final class Sample {
        static final class Pair extends Bundle<Pair> {
          final UInt x = uint(4);
        }
      METHODS
      }
      """;

  @TempDir Path directory;

  private record Compilation(String messages, List<String> source) {
    /** Whether there is a message of this kind about the line that has this text. */
    boolean complains(String text, String kind) {
      int line =
          source.indexOf(source.stream().filter(l -> l.contains(text)).findFirst().orElseThrow());
      return messages
          .lines()
          .anyMatch(m -> m.contains("Sample.java:" + (line + 1) + ":") && m.contains(kind));
    }
  }

  @Test
  void comparisonOfReferencesIsAWarningAndSoFailsTheBuild() throws Exception {
    Compilation result =
        compile(
            """
            boolean a() { return uint(4) == uint(4); }
            boolean b() { return bool() != bool(); }
            boolean c(Data<?> any) { return any == uint(4); }
            boolean d() { return new Pair() == new Pair(); }
            boolean e(Vec<Pair> v, Vec<Pair> w) { return v == w; }
            <T extends Data<T>> boolean f(T x, T y) { return x == y; }
            boolean g(Stream<UInt> s) { return s == s.m2s(); }
            boolean h(EnumSig<Thread.State> t) { return t == t.like(); }
            boolean i() { return uint(4).equals(uint(4)); }
            Bool inHardware() { return uint(4).eq(uint(4)); }
            boolean withNull(UInt x) { return x != null; }
            """);
    for (String method : List.of("a()", "b()", "c(", "d()", "e(", "f(", "g(", "h(")) {
      assertTrue(
          result.complains(" " + method, "[ReferenceEquality]"), method + ": " + result.messages);
    }
    assertTrue(
        result.complains(" i()", "equals(Object) in Data has been deprecated"), result.messages);
    assertFalse(result.complains("inHardware", ""), result.messages);
    assertFalse(result.complains("withNull", ""), result.messages);
    assertTrue(parentPom().contains("<failOnWarning>true</failOnWarning>"));
  }

  private Compilation compile(String methods) throws IOException {
    Path source = Files.createDirectories(directory.resolve("sample")).resolve("Sample.java");
    Files.writeString(source, SAMPLE.replace("METHODS", methods));
    String classPath = System.getProperty("java.class.path");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    Pattern.compile("<arg>(.*?)</arg>")
        .matcher(parentPom())
        .results()
        .forEach(option -> command.add(option.group(1)));
    command.addAll(
        List.of("-cp", classPath, "-processorpath", classPath, "-d", directory.toString()));
    command.add(source.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Compilation(messages, Files.readAllLines(source));
  }

  private static String parentPom() throws IOException {
    return Files.readString(Path.of(System.getProperty("taipan.repository"), "pom.xml"));
  }
}
