package org.taipan.hdl;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import spinal.core.SpinalConfig;
import spinal.core.SpinalConfig$;

/** The back end's settings. */
final class Settings {
  private Settings() {}

  static SpinalConfig of(Path directory, Verilog.Options options) {
    return with(
        SpinalConfig$.MODULE$.shell(BackEnd.seq(List.<String>of())),
        Map.ofEntries(
            Map.entry("targetDirectory", directory.toString()),
            Map.entry("defaultConfigForClockDomains", Clock.config()),
            Map.entry("oneFilePerComponent", options.filePerModule()),
            Map.entry("genLineComments", options.sourceLines()),
            Map.entry("mergeAsyncProcess", true),
            Map.entry("inlineRom", true),
            Map.entry("headerWithDate", false),
            Map.entry("headerWithRepoHash", false),
            Map.entry("_withEnumString", false),
            Map.entry("withTimescale", false),
            Map.entry("printFilelist", false)));
  }

  /** A copy with some values changed: the Java stand-in for Scala's named arguments. */
  private static SpinalConfig with(SpinalConfig config, Map<String, Object> changes) {
    var left = new HashSet<>(changes.keySet());
    Object[] values = new Object[config.productArity()];
    for (int i = 0; i < values.length; i++) {
      String name = config.productElementName(i);
      left.remove(name);
      values[i] = changes.getOrDefault(name, config.productElement(i));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("no such setting: " + left);
    }
    try {
      return (SpinalConfig) SpinalConfig.class.getConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
