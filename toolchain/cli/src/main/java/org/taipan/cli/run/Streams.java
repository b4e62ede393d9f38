package org.taipan.cli.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command's output goes.
 *
 * @param out results, and a program's standard output
 * @param err messages, and a program's standard error
 */
public record Streams(OutputStream out, OutputStream err) {

  /** Those of this process. Unlike {@link System#out} they report a pipe that was closed. */
  public static Streams standard() {
    return new Streams(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** A printer of text to {@link #err}. */
  PrintStream messages() {
    return new PrintStream(err, true, StandardCharsets.UTF_8);
  }
}
