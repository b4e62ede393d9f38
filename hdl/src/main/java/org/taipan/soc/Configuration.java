package org.taipan.soc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.taipan.core.AluFault;
import org.taipan.core.CoreParameters;
import org.taipan.core.PredictionParameters;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.InstructionBuffer.Parameters;
import org.taipan.memory.Region;

/**
 * What a circuit is built for. Configurations have names; single values can be changed by key.
 *
 * @param name of the configuration that it started from
 * @param fetch size of the instruction buffer
 * @param bits whether the core has Zba, Zbb and Zicond
 * @param prediction size of branch prediction
 * @param memoryBytes size of DRAM in bytes, a power of two from 64 KiB to 2 GiB
 * @param retirement whether the top has the retirement port: {@link SimTop}, else {@link CoreTop}
 * @param fault error built in for tests of the verification
 */
public record Configuration(
    String name,
    Parameters fetch,
    boolean bits,
    PredictionParameters prediction,
    long memoryBytes,
    boolean retirement,
    AluFault fault) {
  private static final long MIN_MEMORY = 1L << 16;
  private static final long MAX_MEMORY = 1L << 31;

  /**
   * Checks the fields.
   *
   * @throws IllegalArgumentException if one is outside its range; the message names it
   */
  public Configuration {
    if (Long.bitCount(memoryBytes) != 1 || memoryBytes < MIN_MEMORY || memoryBytes > MAX_MEMORY) {
      throw new IllegalArgumentException(
          "memory.size = "
              + memoryBytes
              + ": must be a power of two from "
              + MIN_MEMORY
              + " to "
              + MAX_MEMORY);
    }
  }

  /** The named configurations, in the order of their description in docs/core.md. */
  public static List<Configuration> all() {
    return List.of(
        new Configuration(
            "sim",
            new Parameters(8, 64, true),
            true,
            new PredictionParameters(64, 8),
            MemoryMap.DRAM.size(),
            true,
            AluFault.NONE),
        new Configuration(
            "minimal",
            new Parameters(2, 16, false),
            false,
            PredictionParameters.NONE,
            MemoryMap.DRAM.size(),
            false,
            AluFault.NONE));
  }

  /**
   * A named configuration.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Configuration named(String name) {
    return all().stream()
        .filter(c -> c.name.equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no configuration '"
                    + name
                    + "': there are "
                    + String.join(", ", all().stream().map(Configuration::name).toList())));
  }

  /** One value that can be changed by key. */
  private record Key(
      Function<Configuration, Object> get, BiFunction<Configuration, String, Configuration> set) {}

  private static Map<String, Key> keys() {
    Map<String, Key> keys = new TreeMap<>();
    keys.put(
        "fetch.lines",
        new Key(
            c -> c.fetch.lines(),
            (c, v) ->
                c.withFetch(
                    new Parameters(
                        integer("fetch.lines", v, Parameters.MIN_LINES, Parameters.MAX_LINES),
                        c.fetch.lineBytes(),
                        c.fetch.prefetch()))));
    keys.put(
        "fetch.lineBytes",
        new Key(
            c -> c.fetch.lineBytes(),
            (c, v) ->
                c.withFetch(
                    new Parameters(
                        c.fetch.lines(),
                        integer(
                            "fetch.lineBytes",
                            v,
                            Parameters.MIN_LINE_BYTES,
                            Parameters.MAX_LINE_BYTES),
                        c.fetch.prefetch()))));
    keys.put(
        "fetch.prefetch",
        new Key(
            c -> c.fetch.prefetch(),
            (c, v) ->
                c.withFetch(
                    new Parameters(
                        c.fetch.lines(), c.fetch.lineBytes(), flag("fetch.prefetch", v)))));
    keys.put(
        "isa.bits",
        new Key(
            c -> c.bits,
            (c, v) ->
                new Configuration(
                    c.name,
                    c.fetch,
                    flag("isa.bits", v),
                    c.prediction,
                    c.memoryBytes,
                    c.retirement,
                    c.fault)));
    keys.put(
        "memory.size",
        new Key(
            c -> c.memoryBytes,
            (c, v) ->
                new Configuration(
                    c.name,
                    c.fetch,
                    c.bits,
                    c.prediction,
                    powerOfTwo("memory.size", v, MIN_MEMORY, MAX_MEMORY),
                    c.retirement,
                    c.fault)));
    keys.put(
        "prediction.btb",
        new Key(
            c -> c.prediction.targets(),
            (c, v) ->
                c.withPrediction(
                    noneOr(
                        "prediction.btb",
                        v,
                        PredictionParameters.MIN_TARGETS,
                        PredictionParameters.MAX_TARGETS),
                    c.prediction.returns())));
    keys.put(
        "prediction.ras",
        new Key(
            c -> c.prediction.returns(),
            (c, v) ->
                c.withPrediction(
                    c.prediction.targets(),
                    noneOr(
                        "prediction.ras",
                        v,
                        PredictionParameters.MIN_RETURNS,
                        PredictionParameters.MAX_RETURNS))));
    keys.put(
        "retirement",
        new Key(
            c -> c.retirement,
            (c, v) ->
                new Configuration(
                    c.name,
                    c.fetch,
                    c.bits,
                    c.prediction,
                    c.memoryBytes,
                    flag("retirement", v),
                    c.fault)));
    return keys;
  }

  /**
   * The same with one value changed.
   *
   * @param key such as {@code fetch.lines}
   * @param value in decimal, or true or false
   * @throws IllegalArgumentException naming key, value and range, if there is no such key or the
   *     value is outside its range
   */
  public Configuration with(String key, String value) {
    Key found = keys().get(key);
    if (found == null) {
      throw new IllegalArgumentException(
          "no parameter '" + key + "': there are " + String.join(", ", keys().keySet()));
    }
    return found.set.apply(this, value);
  }

  /** The same with an error built in, for tests of the verification; no key does this. */
  public Configuration withFault(AluFault wrong) {
    return new Configuration(name, fetch, bits, prediction, memoryBytes, retirement, wrong);
  }

  private Configuration withFetch(Parameters changed) {
    return new Configuration(name, changed, bits, prediction, memoryBytes, retirement, fault);
  }

  private Configuration withPrediction(int targets, int returns) {
    return new Configuration(
        name,
        fetch,
        bits,
        new PredictionParameters(targets, returns),
        memoryBytes,
        retirement,
        fault);
  }

  /** All values that can be changed, by key. */
  public Map<String, Object> parameters() {
    Map<String, Object> values = new LinkedHashMap<>();
    keys().forEach((key, entry) -> values.put(key, entry.get.apply(this)));
    return values;
  }

  /** The extensions of the core. */
  public InstructionSet instructions() {
    InstructionSet base = InstructionSet.rv64im();
    return bits ? base.with(Extension.ZBA, Extension.ZBB, Extension.ZICOND) : base;
  }

  /** What the core is built for. */
  public CoreParameters core() {
    return new CoreParameters(instructions(), Region.dram(memoryBytes), prediction, fault);
  }

  private static int integer(String key, String value, int min, int max) {
    return (int) powerOfTwo(key, value, min, max);
  }

  private static int noneOr(String key, String value, int min, int max) {
    return value.equals("0") ? 0 : (int) number(key, value, min, max, "0 or a power of two");
  }

  private static long powerOfTwo(String key, String value, long min, long max) {
    return number(key, value, min, max, "a power of two");
  }

  private static long number(String key, String value, long min, long max, String kind) {
    try {
      long number = Long.parseLong(value);
      if (Long.bitCount(number) == 1 && number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, with the range
    }
    throw new IllegalArgumentException(
        "%s = %s: must be %s from %d to %d".formatted(key, value, kind, min, max));
  }

  private static boolean flag(String key, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(key + " = " + value + ": must be true or false");
    };
  }
}
