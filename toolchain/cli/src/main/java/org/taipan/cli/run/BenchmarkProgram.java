package org.taipan.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.taipan.cli.Failure;

/**
 * A Python program that is measured, and what CPython made of it. The programs are resources in
 * {@code org/taipan/cli/benchmark}; {@code record_benchmarks.py} runs them on CPython.
 *
 * @param name without extension
 * @param source its text
 * @param expected what CPython prints
 * @param cpythonInstructions x86-64 instructions that CPython executes for it, without its start
 */
public record BenchmarkProgram(
    String name, String source, String expected, long cpythonInstructions) {
  private static final String FOLDER = "/org/taipan/cli/benchmark/";
  private static final String RECORD = "cpython.json";

  /** All programs, in alphabetical order. */
  public static List<BenchmarkProgram> all() {
    List<BenchmarkProgram> programs = new ArrayList<>();
    recorded()
        .path("instructions")
        .properties()
        .forEach(entry -> {
          String name = entry.getKey();
          programs.add(
              new BenchmarkProgram(
                  name, text(name + ".py"), text(name + ".expected"), entry.getValue().asLong()));
        });
    return programs;
  }

  /**
   * Programs by name.
   *
   * @param names if empty, all
   * @throws Failure if there is none of a name
   */
  public static List<BenchmarkProgram> named(List<String> names) {
    List<BenchmarkProgram> all = all();
    List<String> known = all.stream().map(BenchmarkProgram::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw Failure.usage(
            "bench: no program '%s': there are %s".formatted(name, String.join(", ", known)));
      }
    }
    return all.stream().filter(p -> names.isEmpty() || names.contains(p.name())).toList();
  }

  /** Version of the CPython that was asked. */
  public static String cpythonVersion() {
    return recorded().path("cpython").asText();
  }

  /** Name of the file, as messages show it. */
  public String file() {
    return name + ".py";
  }

  private static JsonNode recorded() {
    try {
      return new ObjectMapper().readTree(text(RECORD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    return Resources.text(FOLDER + name);
  }
}
