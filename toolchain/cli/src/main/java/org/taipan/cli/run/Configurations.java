package org.taipan.cli.run;

import java.util.Map;
import org.taipan.cli.Failure;
import org.taipan.soc.Configuration;

/** Configurations of the circuit by name. */
public final class Configurations {
  private Configurations() {}

  /**
   * A named configuration with some values changed.
   *
   * @throws Failure if there is no such configuration, key or value
   */
  public static Configuration of(String name, Map<String, String> changes) {
    try {
      Configuration configuration = Configuration.named(name);
      for (Map.Entry<String, String> change : changes.entrySet()) {
        configuration = configuration.with(change.getKey(), change.getValue());
      }
      return configuration;
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e.getMessage());
    }
  }
}
