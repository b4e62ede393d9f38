package org.taipan.fpga;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The measurements that a repository keeps: docs/results/fpga.json, and the table of docs/fpga.md.
 */
public final class AreaRecord {
  private static final String BEGIN = "<!-- table: made by taipan fpga report --record -->\n";
  private static final String END = "<!-- end of table -->";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path json;
  private final Path page;

  /** The record of a repository. */
  public AreaRecord(Path repository) {
    json = repository.resolve("docs/results/fpga.json");
    page = repository.resolve("docs/fpga.md");
  }

  /**
   * How a configuration's LUTs and delay compare with the recorded ones.
   *
   * @throws IOException if the record cannot be read or does not have the configuration
   */
  public Comparison compare(String configuration, Measurement now) throws IOException {
    JsonNode then = JSON.readTree(json.toFile()).path(configuration);
    if (then.isMissingNode()) {
      throw new IOException(json + " does not have " + configuration);
    }
    return Comparison.NOTHING
        .and("LUT", then.path("lut").asDouble(), now.total().lut())
        .and("delay in ns", then.path("delay_ns").asDouble(), now.path().delayNs());
  }

  /** Records a measurement in both files, in place of the configuration's old one. */
  public void put(String configuration, Measurement now, Map<String, Resources> units)
      throws IOException {
    ObjectNode all =
        Files.exists(json) ? (ObjectNode) JSON.readTree(json.toFile()) : JSON.createObjectNode();
    ObjectNode entry = JSON.createObjectNode();
    entry.setAll(resources(now.total()));
    entry.put("delay_ns", now.path().delayNs());
    entry.put("start", now.path().start());
    entry.put("end", now.path().end());
    entry.put("carry_ns", now.carryNs());
    ObjectNode parts = entry.putObject("units");
    units.forEach((name, unit) -> parts.set(name, resources(unit)));
    all.set(configuration, entry);
    Files.writeString(json, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no place for the table");
    }
    Files.writeString(page, text.substring(0, begin) + BEGIN + table(all) + text.substring(end));
  }

  /** Whether the page's table is that of the JSON file. */
  public boolean isPageUpToDate() throws IOException {
    return Files.readString(page).contains(BEGIN + table(JSON.readTree(json.toFile())) + END);
  }

  private static ObjectNode resources(Resources used) {
    return JSON.createObjectNode()
        .put("lut", used.lut())
        .put("ff", used.ff())
        .put("bram36", used.bram36())
        .put("dsp", used.dsp());
  }

  private static String table(JsonNode all) {
    StringBuilder table =
        new StringBuilder(
            """
            | configuration | LUT | FF | BRAM36 | DSP | delay ns | from | to | with carry chains ns |
            |---|---|---|---|---|---|---|---|---|
            """);
    all.properties()
        .forEach(entry -> {
          JsonNode e = entry.getValue();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %d | %s | %d | %.2f | `%s` | `%s` | %.2f |%n",
                  entry.getKey(),
                  e.path("lut").asInt(),
                  e.path("ff").asInt(),
                  e.path("bram36").asText(),
                  e.path("dsp").asInt(),
                  e.path("delay_ns").asDouble(),
                  e.path("start").asText(),
                  e.path("end").asText(),
                  e.path("carry_ns").asDouble()));
        });
    return table.toString();
  }
}
