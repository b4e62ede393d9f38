package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The builder layer is the only part of the repository that knows SpinalHDL and Scala. */
class SourcesTest {
  private static final Pattern BACK_END =
      Pattern.compile("\\b(spinal|scala)\\.[a-z]\\w*\\.|import (static )?(spinal|scala)\\.");

  private static final Path REPOSITORY = Path.of(System.getProperty("taipan.repository"));
  private static final Path BUILDER = REPOSITORY.resolve("hdl/src/main/java/org/taipan/hdl");

  private static boolean usesBackEnd(Path source) {
    try {
      return BACK_END.matcher(Files.readString(source)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .filter(f -> !f.toString().contains("/target/"))
          .toList();
    }
  }

  @Test
  void onlyTheBuilderPackageUsesTheBackEnd() throws IOException {
    List<Path> others =
        sources(REPOSITORY).stream()
            .filter(f -> !BUILDER.equals(f.getParent()))
            .filter(f -> !f.endsWith("SourcesTest.java"))
            .toList();
    assertTrue(others.size() > 10, "the sources are found");
    assertEquals(List.of(), others.stream().filter(SourcesTest::usesBackEnd).toList());
  }

  @Test
  void theBuilderPackageDoes() {
    assertTrue(usesBackEnd(BUILDER.resolve("Hdl.java")));
    assertTrue(usesBackEnd(BUILDER.resolve("UInt.java")));
  }

  @Test
  void theBuilderDoesNotShowItInItsInterface() throws IOException {
    List<String> leaks =
        sources(BUILDER).stream()
            .filter(f -> BUILDER.equals(f.getParent()))
            .map(f -> f.getFileName().toString().replace(".java", ""))
            .filter(name -> !name.equals("package-info"))
            .flatMap(SourcesTest::leaks)
            .toList();
    assertEquals(List.of(), leaks);
  }

  /** Public or protected members of a public class whose types are of the back end. */
  private static Stream<String> leaks(String name) {
    Class<?> c;
    try {
      c = Class.forName("org.taipan.hdl." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    if (!java.lang.reflect.Modifier.isPublic(c.getModifiers())) {
      return Stream.empty();
    }
    int visible = java.lang.reflect.Modifier.PUBLIC | java.lang.reflect.Modifier.PROTECTED;
    return Stream.<java.lang.reflect.Member>concat(
            Stream.of(c.getDeclaredMethods()),
            Stream.concat(Stream.of(c.getDeclaredConstructors()), Stream.of(c.getDeclaredFields())))
        .filter(m -> (m.getModifiers() & visible) != 0)
        .map(Object::toString)
        .filter(m -> BACK_END.matcher(m).find());
  }
}
