package org.taipan.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The snippets of Python that the front end is tested with, and what CPython says about them,
 * recorded by {@code src/test/python/record.py}.
 */
public final class Corpus {
  private static final String HEADER = "=== ";

  private Corpus() {}

  /** The sections of a file by name, in order: lines {@code === name}, then the section's text. */
  public static Map<String, String> sections(String file) {
    Map<String, String> sections = new LinkedHashMap<>();
    StringBuilder section = new StringBuilder();
    String name = "";
    for (String line : text(file).split("(?<=\n)")) {
      if (line.startsWith(HEADER)) {
        sections.put(name, section.toString());
        name = line.substring(HEADER.length()).stripTrailing();
        section.setLength(0);
      } else {
        section.append(line);
      }
    }
    sections.put(name, section.toString());
    sections.remove("");
    return sections;
  }

  /** The lines of a file. */
  public static List<String> lines(String file) {
    return text(file).lines().toList();
  }

  private static String text(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream("corpus/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no corpus " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
