package org.taipan.soc;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.taipan.core.AluFault;
import org.taipan.core.CoreParameters;
import org.taipan.core.PredictionParameters;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.memory.DataCacheParameters;
import org.taipan.memory.DataRegions;
import org.taipan.memory.InstructionBuffer;
import org.taipan.memory.InstructionCache;
import org.taipan.memory.Region;

/**
 * What a circuit is built for: a value for every {@link Parameter}. Configurations have names;
 * single values can be changed by key.
 */
public final class Configuration {
  /** What keys of groups of instructions on Python values begin with. */
  private static final String VALUE_KEY = "isa.value.";

  private static final Map<Parameter, Extension> VALUE_GROUPS =
      new EnumMap<>(
          Map.of(
              Parameter.ISA_VALUE_ARITHMETIC,
              Extension.XPYARITH,
              Parameter.ISA_VALUE_COMPARE,
              Extension.XPYCMP,
              Parameter.ISA_VALUE_GUARD,
              Extension.XPYGUARD,
              Parameter.ISA_VALUE_OBJECT,
              Extension.XPYOBJECT));

  private final String name;
  private final EnumMap<Parameter, Object> values;
  private final AluFault fault;

  private Configuration(String name, Map<Parameter, Object> values, AluFault fault) {
    this.name = name;
    this.values = new EnumMap<>(values);
    this.fault = fault;
  }

  /** The named configurations, in the order of their description in docs/core.md. */
  public static List<Configuration> all() {
    Map<Parameter, Object> standard = new EnumMap<>(Parameter.class);
    Arrays.stream(Parameter.values()).forEach(p -> standard.put(p, p.standard()));
    Configuration normal = new Configuration("default", standard, AluFault.NONE);
    Configuration minimal =
        normal
            .renamed("minimal")
            .with(Parameter.DCACHE_BYTES, 0)
            .with(Parameter.FETCH_LINES, 2)
            .with(Parameter.FETCH_LINE_BYTES, 16)
            .with(Parameter.FETCH_PREFETCH, false)
            .with(Parameter.ICACHE_BYTES, 0)
            .with(Parameter.ISA_BITS, false)
            .with(Parameter.ISA_FLOAT, false)
            .with(Parameter.PREDICTION_BTB, 0)
            .with(Parameter.PREDICTION_RAS, 0);
    Configuration arty20 =
        normal.renamed("arty-z7-20").with(Parameter.MEMORY_SIZE, ARTY_MEMORY_BYTES);
    return List.of(
        normal,
        normal.renamed("sim").with(Parameter.RETIREMENT, true),
        minimal,
        arty20,
        arty20.renamed("arty-z7-10"));
  }

  /** Half of a board's DRAM of 512 MiB; the other half is the ARM side's. */
  private static final long ARTY_MEMORY_BYTES = 256L << 20;

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

  /**
   * The same with one value changed.
   *
   * @param key such as {@code fetch.lines}
   * @param value in decimal, or true or false
   * @throws IllegalArgumentException naming key, value and range, if there is no such key or the
   *     value is outside its range
   */
  public Configuration with(String key, String value) {
    return with(Parameter.of(key), value);
  }

  private Configuration with(Parameter parameter, Object value) {
    Configuration changed = new Configuration(name, values, fault);
    changed.values.put(parameter, parameter.parse(value.toString()));
    return changed;
  }

  /** The same with an error built in, for tests of the verification; no key does this. */
  public Configuration withFault(AluFault wrong) {
    return new Configuration(name, values, wrong);
  }

  private Configuration renamed(String other) {
    return new Configuration(other, values, fault);
  }

  /** Name of the configuration that it started from. */
  public String name() {
    return name;
  }

  /** All values that can be changed, by key, in alphabetical order. */
  public Map<String, Object> parameters() {
    Map<String, Object> result = new LinkedHashMap<>();
    values.forEach((parameter, value) -> result.put(parameter.key(), value));
    return result;
  }

  /** Size of the instruction buffer. */
  public InstructionBuffer.Parameters fetch() {
    return new InstructionBuffer.Parameters(
        number(Parameter.FETCH_LINES),
        number(Parameter.FETCH_LINE_BYTES),
        flag(Parameter.FETCH_PREFETCH));
  }

  /** Size of the instruction cache; empty when the instruction buffer is in its place. */
  public Optional<InstructionCache.Parameters> instructionCache() {
    int bytes = number(Parameter.ICACHE_BYTES);
    return bytes == 0
        ? Optional.empty()
        : Optional.of(
            new InstructionCache.Parameters(
                bytes,
                number(Parameter.ICACHE_WAYS),
                number(Parameter.ICACHE_LINE_BYTES),
                flag(Parameter.ICACHE_PREFETCH),
                flag(Parameter.CACHE_PARITY)));
  }

  /** Size of branch prediction. */
  public PredictionParameters prediction() {
    return new PredictionParameters(
        number(Parameter.PREDICTION_BTB), number(Parameter.PREDICTION_RAS));
  }

  /** Size of the data cache. */
  public DataCacheParameters dataCache() {
    return new DataCacheParameters(
        number(Parameter.DCACHE_BYTES),
        number(Parameter.DCACHE_WAYS),
        number(Parameter.DCACHE_LINE_BYTES),
        flag(Parameter.CACHE_PARITY));
  }

  /** Bytes of DRAM. */
  public long memoryBytes() {
    return (long) values.get(Parameter.MEMORY_SIZE);
  }

  /** Whether the top has the retirement port: {@link SimTop}, else {@link CoreTop}. */
  public boolean retirement() {
    return flag(Parameter.RETIREMENT);
  }

  /** Whether the top has a port for a debugger. */
  public boolean debug() {
    return flag(Parameter.DEBUG);
  }

  /** The error built in for tests of the verification. */
  public AluFault fault() {
    return fault;
  }

  /** The extensions of the core. */
  public InstructionSet instructions() {
    InstructionSet set = InstructionSet.rv64im();
    if (flag(Parameter.ISA_BITS)) {
      set = set.with(Extension.ZBA, Extension.ZBB, Extension.ZICOND);
    }
    if (dataCache().present()) {
      set = set.with(Extension.ZICBOZ);
    }
    if (flag(Parameter.ISA_FLOAT)) {
      set = set.with(Extension.ZDINX);
    }
    return set.with(valueExtensions());
  }

  private Extension[] valueExtensions() {
    List<Extension> groups =
        VALUE_GROUPS.entrySet().stream()
            .filter(e -> flag(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    Stream<Extension> base = groups.isEmpty() ? Stream.of() : Stream.of(Extension.XPY);
    return Stream.concat(base, groups.stream()).toArray(Extension[]::new);
  }

  /** Names of the groups of instructions on Python values; each can be switched on and off. */
  public static List<String> valueGroups() {
    return VALUE_GROUPS.keySet().stream()
        .map(group -> group.key().substring(VALUE_KEY.length()))
        .toList();
  }

  /** The key that switches a group of instructions on Python values. */
  public static String valueKey(String group) {
    return VALUE_KEY + group;
  }

  /** The same with all groups of instructions on Python values. */
  public Configuration withValues() {
    Configuration all = this;
    for (Parameter group : VALUE_GROUPS.keySet()) {
      all = all.with(group, true);
    }
    return all;
  }

  /** What the core is built for. */
  public CoreParameters core() {
    DataRegions data =
        new DataRegions(
            Region.dram(memoryBytes()),
            dataCache().present(),
            (long) values.get(Parameter.MEMORY_UNCACHED));
    return new CoreParameters(
        instructions(), data, prediction(), number(Parameter.COUNTERS_EVENTS), fault);
  }

  private int number(Parameter parameter) {
    return Math.toIntExact((long) values.get(parameter));
  }

  private boolean flag(Parameter parameter) {
    return (boolean) values.get(parameter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Configuration c
        && name.equals(c.name)
        && values.equals(c.values)
        && fault == c.fault;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, values, fault);
  }

  @Override
  public String toString() {
    return name + values;
  }
}
