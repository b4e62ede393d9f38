package org.taipan.hdl.sim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs Verilator and the C++ compiler. */
final class Tools {
  private Tools() {}

  /**
   * Where built models are kept: the property {@code taipan.cache}, else the user's cache folder.
   */
  static Path cache() {
    Path root =
        Optional.ofNullable(System.getProperty("taipan.cache"))
            .or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(d -> d + "/taipan"))
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "taipan"));
    return root.resolve("hdl-sim");
  }

  static String run(Path directory, String... command) {
    return run(directory, Arrays.asList(command));
  }

  /** Runs a command and returns what it prints. */
  static String run(Path directory, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new SimulationException(
            "%s failed in %s:%n%s".formatted(command.getFirst(), directory, output));
      }
      return output;
    } catch (IOException e) {
      throw new SimulationException(
          "cannot run %s: install the package %s".formatted(command.getFirst(), command.getFirst()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SimulationException("interrupted while running " + command.getFirst(), e);
    }
  }
}
