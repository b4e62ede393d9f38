package org.taipan.testbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Results that are kept: with the system property {@code taipan.record} they go into docs/, to be
 * committed, else into the module's target folder.
 */
public final class Records {
  private static final Path REPOSITORY = Path.of(System.getProperty("taipan.repository"));

  /** As of the first record: records themselves do not make a version dirty. */
  private static final Map<String, Object> ORIGIN = describe();

  private Records() {}

  private static boolean kept() {
    return Boolean.getBoolean("taipan.record");
  }

  private static Path folder() {
    return kept() ? REPOSITORY.resolve("docs/results") : REPOSITORY.resolve("testbench/target");
  }

  /** Writes a result as JSON. */
  public static void write(String file, Map<String, Object> json) {
    try {
      Files.createDirectories(folder());
      String text =
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json);
      Files.writeString(folder().resolve(file), text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces a section of a page of docs/, if results are kept: what stands between the lines
   * {@code <!-- name -->} and {@code <!-- end of name -->}.
   */
  public static void section(String page, String name, String text) {
    if (!kept()) {
      return;
    }
    String start = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->\n";
    try {
      Path file = REPOSITORY.resolve("docs").resolve(page);
      String old = Files.readString(file);
      int from = old.indexOf(start);
      int to = old.indexOf(end);
      if (from < 0 || to < from) {
        throw new IllegalStateException(page + " has no section " + name);
      }
      Files.writeString(file, old.substring(0, from + start.length()) + text + old.substring(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a result was made with: version of the sources and of Verilator, and the JVM's. */
  public static Map<String, Object> origin() {
    return ORIGIN;
  }

  private static Map<String, Object> describe() {
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put("version", output("git", "describe", "--always", "--dirty"));
    origin.put("verilator", output("verilator", "--version"));
    origin.put("jdk", Runtime.version().toString());
    return origin;
  }

  private static String output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(REPOSITORY.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? text.strip() : "unknown";
    } catch (IOException e) {
      return "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }
}
