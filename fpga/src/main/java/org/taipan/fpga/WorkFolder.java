package org.taipan.fpga;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that a tool works in and that is gone afterwards. */
final class WorkFolder {
  /** Work in a folder. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T in(Path folder) throws IOException, InterruptedException;
  }

  private WorkFolder() {}

  /**
   * Does something in a copy of a folder's files, so that every name in a script is plain.
   *
   * @throws SynthesisException if it fails because of files or processes
   */
  static <T> T copyOf(Path folder, Work<T> work) {
    try {
      Path copy = Files.createTempDirectory("taipan-yosys");
      try {
        copyFiles(folder, copy);
        return work.in(copy);
      } finally {
        delete(copy);
      }
    } catch (IOException e) {
      throw new SynthesisException("yosys: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SynthesisException("yosys was interrupted", e);
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
