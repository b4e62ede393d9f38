package org.taipan.testbench.python;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of a random program, as it is taken out by shrinking.
 *
 * @param head its first line
 * @param body the indented statements below it; empty for a simple statement
 * @param before statements that belong in front of it
 * @param behind what belongs behind it: {@code except} to a {@code try}
 */
record PythonStatement(
    String head,
    List<PythonStatement> body,
    List<PythonStatement> before,
    List<PythonStatement> behind) {

  PythonStatement(String head, List<PythonStatement> body, PythonStatement... behind) {
    this(head, body, List.of(), List.of(behind));
  }

  /** A simple statement. */
  static PythonStatement of(String line) {
    return new PythonStatement(line, List.of());
  }

  /** This statement with another one in front. */
  PythonStatement after(PythonStatement first) {
    return new PythonStatement(head, body, List.of(first), behind);
  }

  private PythonStatement withBody(List<PythonStatement> other) {
    return new PythonStatement(head, other, before, behind);
  }

  /** The text of a program. */
  static String text(List<PythonStatement> program) {
    StringBuilder text = new StringBuilder();
    write(program, "", text);
    return text.toString();
  }

  private static void write(List<PythonStatement> block, String indent, StringBuilder text) {
    for (PythonStatement s : block) {
      write(s.before, indent, text);
      text.append(indent).append(s.head).append('\n');
      write(s.body, indent + "    ", text);
      write(s.behind, indent, text);
    }
  }

  /** All programs that have one statement less, or a body in the place of its statement. */
  static List<List<PythonStatement>> smaller(List<PythonStatement> program) {
    List<List<PythonStatement>> result = new ArrayList<>();
    for (int i = 0; i < program.size(); i++) {
      PythonStatement s = program.get(i);
      result.add(replaced(program, i, List.of()));
      if (!s.body.isEmpty()) {
        result.add(replaced(program, i, s.body));
        for (List<PythonStatement> body : smaller(s.body)) {
          if (!body.isEmpty()) {
            result.add(replaced(program, i, List.of(s.withBody(body))));
          }
        }
      }
    }
    return result;
  }

  private static List<PythonStatement> replaced(
      List<PythonStatement> program, int at, List<PythonStatement> by) {
    List<PythonStatement> result = new ArrayList<>(program.subList(0, at));
    result.addAll(by);
    result.addAll(program.subList(at + 1, program.size()));
    return result;
  }
}
