package org.taipan.hdl;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something is wrong with the circuit that the program describes. The message names it and ends
 * with the places in the user's Java code (frames of the builder itself are left out), the nearest
 * one first.
 */
public final class HdlError extends RuntimeException {
  private static final Pattern FRAME =
      Pattern.compile("(?: at )?([\\w.$]+)\\.([\\w$<>]+)\\((\\w+\\.(?:java|scala)):(\\d+)\\)");

  /** Lines of the back end's report that say nothing about the circuit. */
  private static final Pattern NOISE =
      Pattern.compile(
          "^(\\*\\*\\*|Error detected in phase|Design's errors|SpinalHDL compiler exit)");

  private final transient List<StackTraceElement> places;

  /** An error at the line of user code that is being executed. */
  HdlError(String message) {
    this(message, Site.userFrames(new Throwable().getStackTrace()));
  }

  /** An error at the given places of user code. */
  HdlError(String message, List<StackTraceElement> places) {
    super(
        message + places.stream().limit(6).map(f -> "\n    at " + f).collect(Collectors.joining()));
    this.places = places;
    setStackTrace(places.toArray(StackTraceElement[]::new));
  }

  /** An error found after the description was complete, from the report text of the back end. */
  static HdlError fromReport(String report) {
    var text = new StringJoiner("\n");
    var places = new ArrayList<StackTraceElement>();
    for (String line : report.lines().map(String::strip).toList()) {
      Matcher frame = FRAME.matcher(line);
      while (frame.find()) {
        var place =
            new StackTraceElement(
                frame.group(1), frame.group(2), frame.group(3), Integer.parseInt(frame.group(4)));
        if (Site.isUserClass(frame.group(1)) && !places.contains(place)) {
          places.add(place);
        }
      }
      if (!line.isEmpty()
          && !line.startsWith("at ")
          && !isFrame(line)
          && !NOISE.matcher(line).find()) {
        text.add(frame.replaceAll(""));
      }
    }
    return new HdlError(text.toString(), places);
  }

  private static boolean isFrame(String line) {
    return FRAME.matcher(line).matches();
  }

  /**
   * Where in the user's Java code the error is, nearest place first; empty when it concerns no
   * particular line.
   *
   * @return the frames, without those of the builder
   */
  public List<StackTraceElement> places() {
    return places;
  }

  static void check(boolean condition, String format, Object... arguments) {
    if (!condition) {
      throw new HdlError(format.formatted(arguments));
    }
  }

  static <T> T present(T value) {
    if (value == null) {
      throw new HdlError(
          "null instead of a signal (is a field used before the line that sets it?)");
    }
    return value;
  }
}
