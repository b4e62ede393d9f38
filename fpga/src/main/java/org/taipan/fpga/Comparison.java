package org.taipan.fpga;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What differs from a record by more than 3 %, one line each.
 *
 * @param growth what has become more
 * @param improvements what has become less
 */
public record Comparison(List<String> growth, List<String> improvements) {
  static final Comparison NOTHING = new Comparison(List.of(), List.of());

  private static final double TOLERANCE = 0.03;

  /** A copy that nobody else can change. */
  public Comparison {
    growth = List.copyOf(growth);
    improvements = List.copyOf(improvements);
  }

  /** With one more number. */
  Comparison and(String what, double then, double now) {
    if (now > then * (1 + TOLERANCE)) {
      return new Comparison(with(growth, what, then, now), improvements);
    }
    return now < then * (1 - TOLERANCE)
        ? new Comparison(growth, with(improvements, what, then, now))
        : this;
  }

  private static List<String> with(List<String> lines, String what, double then, double now) {
    List<String> more = new ArrayList<>(lines);
    more.add(
        String.format(
            Locale.ROOT,
            "%s: %s, %+.1f %% of %s",
            what,
            number(now),
            100 * (now / then - 1),
            number(then)));
    return more;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
