package org.taipan.testbench.random;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.taipan.soc.Configuration;

/**
 * The circuits of the campaign, numbered: named configurations first, then circuits that lack one
 * thing or another or have it in its smallest form, then draws over all parameters. Number and code
 * determine the circuit.
 */
final class ParameterSets {
  /** How many there are. */
  static final int COUNT = 24;

  /** Values to draw from, by key; keys that this version does not have are left out. */
  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("isa.bits", List.of("true", "true", "false"));
    VALUES.put("isa.float", List.of("true", "true", "false"));
    VALUES.put("icache.bytes", List.of("0", "4096", "8192", "16384", "65536"));
    VALUES.put("icache.ways", List.of("1", "2", "4"));
    VALUES.put("icache.lineBytes", List.of("32", "64", "128"));
    VALUES.put("icache.prefetch", List.of("true", "false"));
    VALUES.put("dcache.bytes", List.of("0", "4096", "8192", "16384", "65536"));
    VALUES.put("dcache.ways", List.of("1", "2", "4"));
    VALUES.put("dcache.lineBytes", List.of("32", "64", "128"));
    VALUES.put("cache.parity", List.of("true", "false"));
    VALUES.put("memory.uncached", List.of("0", "4096", "65536"));
    VALUES.put("fetch.lines", List.of("2", "4", "16"));
    VALUES.put("fetch.lineBytes", List.of("16", "32", "64", "128"));
    VALUES.put("fetch.prefetch", List.of("true", "false"));
    VALUES.put("prediction.btb", List.of("0", "4", "64", "512"));
    VALUES.put("prediction.ras", List.of("0", "2", "8", "16"));
    VALUES.put("counters.events", List.of("0", "3", "8"));
    VALUES.put("debug", List.of("false", "true"));
    for (String group : Configuration.valueGroups()) {
      VALUES.put(Configuration.valueKey(group), List.of("true", "false"));
    }
  }

  /** What the first sets behind the named configurations change in the default one. */
  private static final List<Map<String, String>> FORMS =
      List.of(
          Map.of("icache.bytes", "0", "dcache.bytes", "0"),
          Map.of("icache.bytes", "0", "isa.float", "false"),
          Map.of("dcache.bytes", "0", "prediction.btb", "0", "prediction.ras", "0"),
          Map.of(
              "icache.bytes",
              "4096",
              "icache.ways",
              "1",
              "dcache.bytes",
              "4096",
              "dcache.ways",
              "1",
              "prediction.btb",
              "4"),
          Map.of("cache.parity", "true", "dcache.bytes", "4096", "memory.uncached", "65536"));

  private static final List<String> NAMED = List.of("sim", "minimal", "arty-z7-10");

  private ParameterSets() {}

  /** The circuit of a number from 0 to {@link #COUNT} - 1. */
  static Configuration of(int number) {
    if (number < NAMED.size()) {
      return simulated(Configuration.named(NAMED.get(number)));
    }
    Configuration base = simulated(Configuration.named("default"));
    if (number < NAMED.size() + FORMS.size()) {
      return changed(base, FORMS.get(number - NAMED.size()));
    }
    RandomGenerator random = new SplittableRandom(number);
    while (true) {
      Map<String, String> drawn = new LinkedHashMap<>();
      VALUES.forEach((key, values) -> drawn.put(key, values.get(random.nextInt(values.size()))));
      try {
        Configuration configuration = changed(base, drawn);
        configuration.core();
        return configuration;
      } catch (IllegalArgumentException combinationThatIsNotPossible) {
        // draws again
      }
    }
  }

  private static Configuration simulated(Configuration named) {
    return named
        .with("retirement", "true")
        .with("memory.size", Long.toString(RandomProgram.DRAM_BYTES));
  }

  private static Configuration changed(Configuration base, Map<String, String> values) {
    Configuration changed = base;
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (base.parameters().containsKey(value.getKey())) {
        changed = changed.with(value.getKey(), value.getValue());
      }
    }
    return changed;
  }

  /** Name, and what differs from the configuration {@code default}, for people. */
  static String describe(Configuration configuration) {
    Map<String, Object> usual = simulated(Configuration.named("default")).parameters();
    String changes =
        configuration.parameters().entrySet().stream()
            .filter(e -> !e.getValue().equals(usual.get(e.getKey())))
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(" "));
    return (configuration.name() + " " + changes).strip();
  }
}
