package org.taipan.cli.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taipan.cli.Failure;
import org.taipan.soc.Configuration;
import picocli.CommandLine.Option;

/** Options that say what a processor has. */
public final class ConfigurationOptions {
  /** Groups of instructions on Python values that are to come. */
  private static final List<String> PLANNED = List.of("call", "alloc", "smart-cache", "collector");

  @Option(
      names = "--config",
      paramLabel = "NAME",
      defaultValue = "sim",
      description = "Configuration of the circuit (default: ${DEFAULT-VALUE}).")
  private String config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Change a value of the configuration; may be repeated.")
  private final Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--without",
      paramLabel = "GROUP",
      description = "Do without a group of Python instructions.")
  private List<String> without = List.of();

  /**
   * The configuration that the options describe.
   *
   * @throws Failure if there is no such configuration, key, value or group
   */
  public Configuration configuration() {
    List<String> groups = Configuration.valueGroups();
    for (String group : without) {
      if (PLANNED.contains(group)) {
        throw Failure.usage("--without " + group + ": this group is not implemented yet");
      }
      if (!groups.contains(group)) {
        throw Failure.usage(
            "--without " + group + ": no such group; the groups are " + String.join(", ", groups));
      }
    }
    return Configurations.of(config, changes());
  }

  /** Name of the configuration. */
  String name() {
    return config;
  }

  /** What is changed in it, by key. */
  Map<String, String> changes() {
    Map<String, String> changes = new LinkedHashMap<>(set);
    without.forEach(group -> changes.put(Configuration.valueKey(group), "false"));
    return changes;
  }
}
