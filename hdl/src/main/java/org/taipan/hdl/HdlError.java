package org.taipan.hdl;

import java.util.ArrayList;
import java.util.List;
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
      Pattern.compile("\\s*(?:at )?([\\w.$]+)\\.([\\w$<>]+)\\((\\w+\\.java):(\\d+)\\)\\s*");

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
    var text = new StringBuilder();
    var places = new ArrayList<StackTraceElement>();
    for (String line : report.lines().toList()) {
      Matcher m = FRAME.matcher(line);
      if (m.matches()) {
        var frame =
            new StackTraceElement(m.group(1), m.group(2), m.group(3), Integer.parseInt(m.group(4)));
        if (Site.isUserClass(m.group(1)) && !places.contains(frame)) {
          places.add(frame);
        }
      } else if (!line.isBlank() && !line.startsWith("***") && !line.strip().startsWith("at ")) {
        text.append(text.isEmpty() ? "" : "\n").append(line.strip());
      }
    }
    return new HdlError(text.toString(), places);
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
