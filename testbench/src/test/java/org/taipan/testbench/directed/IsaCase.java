package org.taipan.testbench.directed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a directed test; the format is that of {@code isa/README.txt}.
 *
 * @param place file and line, for messages
 * @param instructions in assembly text, the one under test last
 * @param before what is set up, by name
 * @param after what the last instruction must do, by name
 */
record IsaCase(
    String place, List<String> instructions, Map<String, Value> before, Map<String, Value> after) {

  /** What a value is relative to. */
  enum Base {
    NOTHING,
    PC,
    MEMORY,
    WORD
  }

  /** A value of the format: an offset from something. */
  record Value(Base base, long offset) {
    static Value parse(String text) {
      if (text.equals("word")) {
        return new Value(Base.WORD, 0);
      }
      if (text.startsWith("pc") || text.startsWith("m")) {
        int sign = text.startsWith("pc") ? 2 : 1;
        long offset = Long.parseUnsignedLong(text.substring(sign + 1), 16);
        Base base = sign == 2 ? Base.PC : Base.MEMORY;
        return new Value(base, text.charAt(sign) == '-' ? -offset : offset);
      }
      return new Value(Base.NOTHING, Long.parseUnsignedLong(text, 16));
    }

    /** For the assembler, where a label stands for the base. */
    String text(String label) {
      return base == Base.NOTHING
          ? "0x%x".formatted(offset)
          : "%s%s%d".formatted(label, offset < 0 ? "-" : "+", Math.abs(offset));
    }
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when it is no case
   */
  static IsaCase parse(String place, String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(place + ": not 'instruction | before | after'");
    }
    List<String> instructions = Arrays.stream(parts[0].split(";")).map(String::strip).toList();
    return new IsaCase(place, instructions, settings(place, parts[1]), settings(place, parts[2]));
  }

  private static Map<String, Value> settings(String place, String text) {
    Map<String, Value> settings = new LinkedHashMap<>();
    for (String setting : text.strip().split("\\s+")) {
      int equals = setting.indexOf('=');
      if (equals > 0) {
        settings.put(setting.substring(0, equals), Value.parse(setting.substring(equals + 1)));
      } else if (!setting.isEmpty()) {
        throw new IllegalArgumentException(place + ": '" + setting + "' sets nothing");
      }
    }
    return settings;
  }

  /** The same with other effects. */
  IsaCase expecting(Map<String, Value> effects) {
    return new IsaCase(place, instructions, before, effects);
  }

  /** Whether execution goes on so far away that nothing else may stand around the instruction. */
  boolean farJump() {
    Value next = after.get("next");
    return next != null && next.base() == Base.PC && Math.abs(next.offset()) > IsaProgram.PAD_BYTES;
  }
}
