package org.taipan.cli.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is deleted with what is in it when it is closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  /** A new folder. */
  public static TemporaryFolder create() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("taipan"));
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  /** Deletes a folder with what is in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
