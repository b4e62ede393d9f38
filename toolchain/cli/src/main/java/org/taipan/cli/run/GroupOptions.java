package org.taipan.cli.run;

import java.util.List;
import java.util.Map;
import org.taipan.cli.Failure;
import org.taipan.soc.Configuration;
import picocli.CommandLine.Option;

/** Options that say what a processor has, and what of it a program does without. */
public final class GroupOptions extends ConfigurationOptions {
  /** Groups of instructions on Python values that are to come. */
  private static final List<String> PLANNED = List.of("call", "alloc", "smart-cache", "collector");

  @Option(
      names = "--without",
      paramLabel = "GROUP",
      description = "Do without a group of Python instructions.")
  private List<String> without = List.of();

  /**
   * {@inheritDoc}
   *
   * @throws Failure also if there is no such group
   */
  @Override
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
    return super.configuration();
  }

  @Override
  Map<String, String> changes() {
    Map<String, String> changes = super.changes();
    without.forEach(group -> changes.put(Configuration.valueKey(group), "false"));
    return changes;
  }
}
