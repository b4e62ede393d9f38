package org.taipan.cli.run;

import java.util.List;

/**
 * A small Python program whose function {@code run(n)} goes round a loop n times. The programs are
 * resources in {@code org/taipan/cli/micro}.
 *
 * @param name without extension
 * @param source its text; the first line is a comment that says what an iteration does
 */
public record MicroProgram(String name, String source) {
  private static final String FOLDER = "/org/taipan/cli/micro/";

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
    return NAMES.stream()
        .map(name -> new MicroProgram(name, Resources.text(FOLDER + name + ".py")))
        .toList();
  }

  /** What an iteration does. */
  public String summary() {
    return source.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
  }

  /** The program as it is run, with a number of iterations. */
  String calling(int iterations) {
    return source + "\n\nrun(%d)\n".formatted(iterations);
  }
}
