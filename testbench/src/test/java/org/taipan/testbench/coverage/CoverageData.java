package org.taipan.testbench.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verilator's coverage data, by module: points of all instances of a module count together.
 *
 * @param units what was counted in each module, by its name
 */
record CoverageData(Map<String, Unit> units) {
  private static final Pattern POINT = Pattern.compile("C '(.*)' (\\d+)");
  private static final Pattern FIELD = Pattern.compile("\u0001([^\u0002]*)\u0002([^\u0001]*)");
  private static final Pattern BIT = Pattern.compile("(.*?)(\\[\\d+])*");

  /** A module's points and how often each was reached. */
  static final class Unit {
    private final Map<String, Long> lines = new TreeMap<>();
    private final Map<String, Map<String, Long>> signals = new TreeMap<>();

    /** Blocks of statements: where they begin in the Verilog, and how often they were executed. */
    Map<String, Long> lines() {
      return lines;
    }

    /** Signals: how often each bit changed. */
    Map<String, Map<String, Long>> signals() {
      return signals;
    }
  }

  static CoverageData read(Path file) {
    Map<String, Unit> units = new HashMap<>();
    try (var lines = Files.lines(file)) {
      lines.map(POINT::matcher).filter(Matcher::matches).forEach(point -> add(units, point));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CoverageData(units);
  }

  private static void add(Map<String, Unit> units, Matcher point) {
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(point.group(1));
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    String page = fields.get("page");
    long count = Long.parseLong(point.group(2));
    Unit unit = units.computeIfAbsent(page.substring(page.indexOf('/') + 1), name -> new Unit());
    String what = fields.getOrDefault("o", "");
    if (page.startsWith("v_toggle/")) {
      Matcher bit = BIT.matcher(what);
      String signal = bit.matches() ? bit.group(1) : what;
      unit.signals.computeIfAbsent(signal, name -> new TreeMap<>()).merge(what, count, Long::sum);
    } else {
      unit.lines.merge("%5s %s".formatted(fields.get("l"), what), count, Long::sum);
    }
  }
}
