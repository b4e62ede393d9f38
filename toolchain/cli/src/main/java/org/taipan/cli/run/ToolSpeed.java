package org.taipan.cli.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Repository;
import org.taipan.cli.host.TemporaryFolder;
import org.taipan.soc.Configuration;

/**
 * How long a user waits for the tools.
 *
 * @param startSeconds wall time of {@code ./taipan run} with a program of ten lines on golden, in a
 *     new process; the median of some
 * @param linesPerSecond lines that the compiler compiles in a second, library left out, when the
 *     virtual machine has optimised it
 */
public record ToolSpeed(double startSeconds, double linesPerSecond) {
  private static final int STARTS = 5;

  /** Copies of each program, so that there are a few thousand lines. */
  private static final int COPIES = 8;

  private static final List<String> PROGRAMS = List.of("deltablue", "richards");
  private static final long WARMING_NANOSECONDS = 20_000_000_000L;
  private static final int COMPILATIONS = 5;

  /** Ten lines with a function, a loop, a list and formatting. */
  private static final String SHORT_PROGRAM =
      """
      def fib(n):
          if n < 2:
              return n
          return fib(n - 1) + fib(n - 2)


      names = ["a", "b", "c"]
      for i, name in enumerate(names):
          print(i, name, fib(10 + i))
      print(f"sum {sum(range(10))}")
      """;

  /**
   * Measures on this computer.
   *
   * @throws Failure if the command was not started by the launcher
   */
  public static ToolSpeed measure() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      return new ToolSpeed(startSeconds(folder.path()), linesPerSecond(folder.path()));
    }
  }

  private static double startSeconds(Path folder) throws IOException {
    Path program = Files.writeString(folder.resolve("short.py"), SHORT_PROGRAM);
    ProcessBuilder command =
        new ProcessBuilder(
                Repository.root().resolve("taipan").toString(),
                "run",
                program.toString(),
                "--on",
                "golden")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      seconds[i] = seconds(() -> run(command));
    }
    return median(seconds);
  }

  private static void run(ProcessBuilder command) {
    try {
      if (command.start().waitFor() != 0) {
        throw new IllegalStateException("failed: " + command.command());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static double linesPerSecond(Path folder) throws IOException {
    StringBuilder imports = new StringBuilder();
    long lines = 0;
    for (BenchmarkProgram program : BenchmarkProgram.all()) {
      for (int i = 0; i < COPIES && PROGRAMS.contains(program.name()); i++) {
        String module = program.name() + i;
        Files.writeString(folder.resolve(module + ".py"), program.source());
        imports.append("import ").append(module).append('\n');
        lines += program.source().lines().count() + 1;
      }
    }
    Path main = Files.writeString(folder.resolve("main.py"), imports);
    long warm = System.nanoTime() + WARMING_NANOSECONDS;
    while (System.nanoTime() < warm) {
      Programs.compile(main, Configuration.named("sim"));
    }
    double[] seconds = new double[COMPILATIONS];
    for (int i = 0; i < COMPILATIONS; i++) {
      seconds[i] = seconds(() -> Programs.compile(main, Configuration.named("sim")));
    }
    return lines / median(seconds);
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) * 1e-9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** As a table for people. */
  String table() {
    return String.format(
        Locale.ROOT,
        "a program of ten lines is compiled and run on golden in %.2f s%n"
            + "the compiler, once warm, compiles %.0f lines a second%n",
        startSeconds,
        linesPerSecond);
  }

  /** Puts the figures into a JSON object. */
  void putInto(ObjectNode json) {
    json.put("start_seconds", Math.round(startSeconds * 100) / 100.0);
    json.put("compiled_lines_per_second", Math.round(linesPerSecond));
  }
}
