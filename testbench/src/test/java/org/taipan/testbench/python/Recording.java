package org.taipan.testbench.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a program printed and how it ended.
 *
 * @param exitCode 0..255
 */
record Recording(int exitCode, String stdout, String stderr) {
  /**
   * Reads an {@code .expected} file (its format: {@code record.py}).
   *
   * @throws IllegalArgumentException if a line is none of that format
   */
  static Recording read(Path file) throws IOException {
    int exitCode = -1;
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    String[] lines = Files.readString(file).split("\n", -1);
    for (int i = 1; i < lines.length - 1; i++) {
      String line = lines[i];
      if (line.startsWith("exit ")) {
        exitCode = Integer.parseInt(line.substring("exit ".length()));
      } else if (line.startsWith("out")) {
        append(stdout, line);
      } else if (line.startsWith("err")) {
        append(stderr, line);
      } else {
        throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + line);
      }
    }
    return new Recording(exitCode, stdout.toString(), stderr.toString());
  }

  private static void append(StringBuilder stream, String line) {
    stream.append(line, 4, line.length());
    if (line.charAt(3) == '|') {
      stream.append('\n');
    }
  }
}
