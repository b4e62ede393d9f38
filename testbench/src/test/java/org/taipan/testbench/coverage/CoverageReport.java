package org.taipan.testbench.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.taipan.testbench.Records;

/**
 * What the tests reach of each unit. A unit is reported as the first circuit that has it shows it.
 */
final class CoverageReport {
  /** Signals up to this width are control: conditions, handshakes, states, codes. */
  private static final int CONTROL_BITS = 4;

  /** A part of what there is. */
  record Share(long reached, long all) {
    Share plus(Share other) {
      return new Share(reached + other.reached, all + other.all);
    }

    double percent() {
      return all == 0 ? 100 : 100.0 * reached / all;
    }

    @Override
    public String toString() {
      return all == 0
          ? "–"
          : String.format(Locale.ROOT, "%.1f %% of %d", Math.floor(percent() * 10) / 10, all);
    }
  }

  /** One unit. */
  private record Row(
      String unit,
      String part,
      String circuit,
      Share lines,
      Share control,
      Share data,
      List<String> open) {}

  private final Map<String, Row> rows = new TreeMap<>();
  private final Map<String, String> parts = sources();

  /** Folders of the units' sources under org/taipan, by the units' names. */
  private static Map<String, String> sources() {
    Path root = Path.of(System.getProperty("taipan.repository"), "hdl/src/main/java/org/taipan");
    Map<String, String> parts = new HashMap<>();
    try (var files = Files.walk(root)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file ->
              parts.put(
                  file.getFileName().toString().replace(".java", ""),
                  root.relativize(file.getParent()).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  void add(String circuit, CoverageData data) {
    data.units()
        .forEach((module, unit) -> {
          String name = module.replaceFirst("_\\d+$", "");
          Row row = row(name, circuit, unit);
          Row known = rows.get(name);
          if (known == null) {
            rows.put(name, row);
          } else if (known.circuit.equals(circuit)) {
            rows.put(name, together(known, row));
          }
        });
  }

  private Row row(String name, String circuit, CoverageData.Unit unit) {
    List<String> open = new ArrayList<>();
    unit.lines()
        .forEach((place, count) -> {
          if (count == 0) {
            open.add("line " + place.strip());
          }
        });
    unit.signals()
        .forEach((signal, bits) -> {
          if (bits.size() <= CONTROL_BITS) {
            bits.forEach((bit, count) -> {
              if (count == 0) {
                open.add(bit);
              }
            });
          }
        });
    return new Row(
        name,
        parts.getOrDefault(name, "other"),
        circuit,
        share(unit.lines()),
        signals(unit, bits -> bits <= CONTROL_BITS),
        signals(unit, bits -> bits > CONTROL_BITS),
        open);
  }

  private static Row together(Row a, Row b) {
    List<String> open = new ArrayList<>(a.open);
    open.addAll(b.open);
    return new Row(
        a.unit,
        a.part,
        a.circuit,
        a.lines.plus(b.lines),
        a.control.plus(b.control),
        a.data.plus(b.data),
        open);
  }

  private static Share share(Map<String, Long> points) {
    return new Share(points.values().stream().filter(count -> count > 0).count(), points.size());
  }

  private static Share signals(CoverageData.Unit unit, Predicate<Integer> widths) {
    return unit.signals().values().stream()
        .filter(bits -> widths.test(bits.size()))
        .map(CoverageReport::share)
        .reduce(new Share(0, 0), Share::plus);
  }

  /** Executed blocks of lines of all units in the pipeline, the caches and the ways to memory. */
  Share lines() {
    return core().map(Row::lines).reduce(new Share(0, 0), Share::plus);
  }

  /** Control signals' bits that changed, of the same units. */
  Share control() {
    return core().map(Row::control).reduce(new Share(0, 0), Share::plus);
  }

  private java.util.stream.Stream<Row> core() {
    return rows.values().stream()
        .filter(row -> row.part.startsWith("core") || row.part.equals("memory"));
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>(Records.origin());
    json.put("lines", lines());
    json.put("control", control());
    json.put("units", rows.values().stream().map(CoverageReport::json).toList());
    return json;
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("unit", row.unit);
    json.put("part", row.part);
    json.put("circuit", row.circuit);
    json.put("lines", row.lines);
    json.put("control", row.control);
    json.put("data", row.data);
    json.put("open", row.open);
    return json;
  }

  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        "Version %s. Core and memory together: lines %s, control %s.%n%n"
            .formatted(Records.origin().get("version"), lines(), control()));
    text.append("| unit | part | circuit | lines | control | data |\n|---|---|---|---|---|---|\n");
    for (Row row : rows.values()) {
      text.append(
          "| %s | %s | %s | %s | %s | %s |%n"
              .formatted(row.unit, row.part, row.circuit, row.lines, row.control, row.data));
    }
    return text.toString();
  }
}
