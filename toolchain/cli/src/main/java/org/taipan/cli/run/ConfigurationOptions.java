package org.taipan.cli.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taipan.cli.Failure;
import org.taipan.soc.Configuration;
import picocli.CommandLine.Option;

/** Options that say what a processor has. */
public class ConfigurationOptions {
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

  /**
   * The configuration that the options describe.
   *
   * @throws Failure if there is no such configuration, key or value
   */
  public Configuration configuration() {
    return Configurations.of(config, changes());
  }

  /** Name of the configuration. */
  public String name() {
    return config;
  }

  /** What is changed in it, by key; a new map. */
  Map<String, String> changes() {
    return new LinkedHashMap<>(set);
  }
}
