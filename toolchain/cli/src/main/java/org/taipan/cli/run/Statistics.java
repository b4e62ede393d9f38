package org.taipan.cli.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.taipan.cli.Failure;
import org.taipan.isa.Event;
import org.taipan.testbench.Outcome;

/** Writes the counters of a run as JSON. */
final class Statistics {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Statistics() {}

  /**
   * Writes one run. Golden has no cycles, so there are none in its file.
   *
   * @param program file name of the program
   * @throws Failure if the file cannot be written
   */
  static void write(Path file, Path program, MachineOptions options, Outcome outcome) {
    Outcome.Counters counters = outcome.counters();
    ObjectNode json = JSON.createObjectNode();
    json.put("program", program.toString());
    json.put("on", options.on.name().toLowerCase(Locale.ROOT));
    json.put("config", options.circuit.name());
    ObjectNode set = json.putObject("set");
    options.circuit.changes().forEach(set::put);
    json.put("ending", outcome.ending().name().toLowerCase(Locale.ROOT));
    json.put("exit_code", outcome.exitCode());
    if (options.on == MachineOptions.Target.RTL) {
      json.put("cycles", counters.cycles());
    }
    json.put("instructions", counters.instructions());
    ObjectNode units = json.putObject("counters");
    units.putObject("memory").put("loads", counters.loads()).put("stores", counters.stores());
    units
        .putObject("traps")
        .put("exceptions", counters.traps())
        .put("interrupts", counters.interrupts());
    if (!counters.events().isEmpty()) {
      ObjectNode stalls = units.putObject("stalls");
      ObjectNode events = units.putObject("events");
      counters
          .events()
          .forEach((event, count) -> {
            if (event.stall()) {
              stalls.put(event.label().substring("stall_".length()), count);
            } else if (event != Event.NONE) {
              events.put(event.label(), count);
            }
          });
    }
    try {
      JSON.writeValue(file.toFile(), json);
    } catch (IOException e) {
      throw Failure.usage("cannot write " + file + ": " + e.getMessage());
    }
  }
}
