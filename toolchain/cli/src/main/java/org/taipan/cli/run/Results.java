package org.taipan.cli.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taipan.cli.Failure;

/** Files with the results of a benchmark: an object with one entry, named after the benchmark. */
public final class Results {
  private Results() {}

  /**
   * Writes a file.
   *
   * @throws Failure if it cannot be written
   */
  public static void write(Path file, String benchmark, ObjectNode results) {
    ObjectNode whole = new ObjectMapper().createObjectNode();
    whole.set(benchmark, results);
    try {
      Files.writeString(file, whole.toPrettyString() + System.lineSeparator());
    } catch (IOException e) {
      throw Failure.usage("cannot write " + file + ": " + e.getMessage());
    }
  }
}
