package org.taipan.soc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taipan.hdl.Verilog;
import org.taipan.isa.MemoryMap;

/** Writes the Verilog of a configuration, with a description of it for the tools that follow. */
public final class Generator {
  /** Name of the description within the folder. */
  public static final String MANIFEST = "manifest.json";

  private Generator() {}

  /** A port, as the description has it. */
  private record PortEntry(String name, String direction, int width) {}

  /** A region of the memory map, as the description has it. */
  private record RegionEntry(String name, long base, long size) {}

  /** The description. */
  private record Manifest(
      String generator,
      String config,
      String isa,
      String top,
      List<String> files,
      Map<String, Object> parameters,
      List<PortEntry> ports,
      List<RegionEntry> memoryMap) {}

  /**
   * Writes Verilog and {@value #MANIFEST}.
   *
   * @param configuration what to build
   * @param directory where to; made when it is missing
   * @return the name of the top module, its ports and the files
   * @throws UncheckedIOException if a file cannot be written
   */
  public static Verilog.Generated generate(Configuration configuration, Path directory) {
    Verilog.Generated generated =
        Verilog.generate(
            directory,
            () ->
                configuration.retirement()
                    ? new SimTop(configuration)
                    : new CoreTop(configuration));
    var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      mapper.writeValue(directory.resolve(MANIFEST).toFile(), manifest(configuration, generated));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return generated;
  }

  private static Manifest manifest(Configuration configuration, Verilog.Generated generated) {
    return new Manifest(
        "taipan",
        configuration.name(),
        configuration.instructions().toString(),
        generated.top(),
        generated.files(),
        configuration.parameters(),
        generated.ports().stream()
            .map(p ->
                new PortEntry(p.name(), p.direction().name().toLowerCase(Locale.ROOT), p.width()))
            .toList(),
        Arrays.stream(MemoryMap.values())
            .map(r ->
                new RegionEntry(
                    r.name().toLowerCase(Locale.ROOT), r.base(), size(r, configuration)))
            .toList());
  }

  private static long size(MemoryMap region, Configuration configuration) {
    return region == MemoryMap.DRAM ? configuration.memoryBytes() : region.size();
  }
}
