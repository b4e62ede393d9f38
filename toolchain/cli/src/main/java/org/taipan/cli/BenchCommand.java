package org.taipan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.taipan.cli.run.SimulationBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taipan bench}: measures. */
@Command(
    name = "bench",
    description = {
      "Measure Taipan itself.",
      "sim: time of generation; speed of golden, of the circuit and of both in lockstep."
    })
final class BenchCommand implements Callable<Integer> {
  private static final List<String> NAMES = List.of("sim");

  @Parameters(paramLabel = "NAME", description = "What to measure (default: everything).")
  private List<String> names = NAMES;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the results to a file, too.")
  private Path json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    for (String name : names) {
      if (!NAMES.contains(name)) {
        throw Failure.usage(
            "bench: no benchmark '" + name + "': there are " + String.join(", ", NAMES));
      }
    }
    SimulationBenchmark sim = SimulationBenchmark.run();
    PrintWriter out = spec.commandLine().getOut();
    out.print(sim.table());
    out.flush();
    if (json != null) {
      ObjectNode results = new ObjectMapper().createObjectNode();
      results.set("sim", sim.json());
      write(results);
    }
    return ExitCode.OK;
  }

  private void write(ObjectNode results) {
    try {
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), results);
    } catch (IOException e) {
      throw Failure.usage("cannot write " + json + ": " + e.getMessage());
    }
  }
}
