package org.taipan.testbench.verilator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.taipan.testbench.SimulationException;

/** The outside programs that make a model. */
public final class Tools {
  private final List<Path> path;

  private Tools(List<Path> path) {
    this.path = path;
  }

  /** Those on the search path of this process. */
  public static Tools installed() {
    return on(System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
  }

  /** Those on a search path, folders separated by colons. */
  public static Tools on(String searchPath) {
    return new Tools(
        Arrays.stream(searchPath.split(":")).filter(s -> !s.isEmpty()).map(Path::of).toList());
  }

  /** A program that is needed, and the Debian package that holds it. */
  enum Tool {
    VERILATOR("verilator", "verilator"),
    COMPILER("g++", "g++"),
    MAKE("make", "make");

    private final String program;
    private final String debianPackage;

    Tool(String program, String debianPackage) {
      this.program = program;
      this.debianPackage = debianPackage;
    }
  }

  /**
   * What all tools say of their versions, one line a tool.
   *
   * @throws MissingToolException when one is not installed
   */
  String versions() {
    StringBuilder versions = new StringBuilder();
    for (Tool tool : Tool.values()) {
      List<String> output = run(Path.of("."), line -> {}, tool, "--version");
      versions.append(output.getFirst()).append('\n');
    }
    return versions.toString();
  }

  /**
   * Runs a program to its end.
   *
   * @param onLine hears every line of output as it comes
   * @return all lines of output
   * @throws MissingToolException when it is not installed
   * @throws SimulationException when it fails; the message holds the end of its output
   */
  List<String> run(Path folder, Consumer<String> onLine, Tool tool, String... arguments) {
    List<String> command = new java.util.ArrayList<>(List.of(find(tool).toString()));
    command.addAll(List.of(arguments));
    List<String> lines = new java.util.ArrayList<>();
    int status;
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          lines.add(line);
          onLine.accept(line);
        }
      }
      status = process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SimulationException("interrupted while " + tool.program + " ran", e);
    }
    if (status != 0) {
      throw failure(tool, status, lines);
    }
    return lines;
  }

  private static RuntimeException failure(Tool tool, int status, List<String> lines) {
    if (lines.stream().anyMatch(l -> l.contains("zlib.h: No such file"))) {
      return new MissingToolException("zlib.h", "zlib1g-dev");
    }
    List<String> errors =
        lines.stream().filter(l -> l.toLowerCase(java.util.Locale.ROOT).contains("error")).toList();
    List<String> shown = errors.isEmpty() ? lines : errors;
    return new SimulationException(
        tool.program
            + " failed with status "
            + status
            + ":\n"
            + String.join("\n", shown.subList(Math.max(0, shown.size() - 20), shown.size())));
  }

  private Path find(Tool tool) {
    return path.stream()
        .map(folder -> folder.resolve(tool.program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new MissingToolException(tool.program, tool.debianPackage));
  }
}
