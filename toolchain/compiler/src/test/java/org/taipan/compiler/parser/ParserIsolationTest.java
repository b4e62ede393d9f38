package org.taipan.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** GraalPy's parser is internal to its project: only this package may depend on it. */
class ParserIsolationTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("taipan.repository"), "toolchain/compiler/src/main/java");

  @Test
  void noOtherPackageSeesTheParser() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> users =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(ParserIsolationTest::mentionsTheParser)
              .toList();
      Path own = SOURCES.resolve("org/taipan/compiler/parser");
      assertEquals(List.of(), users.stream().filter(file -> !file.startsWith(own)).toList());
      assertFalse(users.isEmpty());
    }
  }

  private static boolean mentionsTheParser(Path file) {
    try {
      return Files.readString(file).contains("com.oracle.");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
