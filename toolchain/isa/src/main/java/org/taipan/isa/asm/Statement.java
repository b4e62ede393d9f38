package org.taipan.isa.asm;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of assembly taken apart: labels, then an instruction or directive with operands.
 *
 * @param line its number, from 1
 * @param labels defined before the operation
 * @param name of the instruction or directive; empty if the line has none
 * @param operands their texts, trimmed; a string literal keeps its quotes
 */
record Statement(int line, List<String> labels, String name, List<String> operands) {

  static Statement parse(int line, String text) {
    String rest = withoutComment(text).strip();
    List<String> labels = new ArrayList<>();
    for (int colon = labelEnd(rest); colon > 0; colon = labelEnd(rest)) {
      labels.add(rest.substring(0, colon));
      rest = rest.substring(colon + 1).strip();
    }
    String[] parts = rest.split("\\s+", 2);
    List<String> operands = parts.length > 1 ? split(parts[1]) : List.of();
    return new Statement(line, labels, parts[0], operands);
  }

  private static int labelEnd(String text) {
    int i = 0;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "._$".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > 0 && i < text.length() && text.charAt(i) == ':' ? i : -1;
  }

  private static String withoutComment(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '#' || text.startsWith("//", i))) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /** Splits at commas outside quotes. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  AssemblyException error(String message) {
    return new AssemblyException(line, message);
  }
}
