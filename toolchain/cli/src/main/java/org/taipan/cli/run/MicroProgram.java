package org.taipan.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small Python program whose function {@code run(n)} goes round a loop n times. The programs are
 * resources in {@code org/taipan/cli/micro}.
 *
 * @param name without extension
 * @param source its text; the first line is a comment that says what an iteration does
 */
public record MicroProgram(String name, String source) {
  private static final List<String> NAMES =
      List.of(
          "loop",
          "range",
          "call",
          "attribute",
          "method",
          "index",
          "store",
          "float",
          "global",
          "dict");

  /** All programs. */
  public static List<MicroProgram> all() {
    return NAMES.stream().map(name -> new MicroProgram(name, text(name + ".py"))).toList();
  }

  /** What an iteration does. */
  public String summary() {
    return source.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
  }

  /** The program as it is run, with a number of iterations. */
  String calling(int iterations) {
    return source + "\n\nrun(%d)\n".formatted(iterations);
  }

  private static String text(String name) {
    try (InputStream in = MicroProgram.class.getResourceAsStream("/org/taipan/cli/micro/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
