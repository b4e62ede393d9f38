package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taipan.cli.run.Results;
import org.taipan.cli.run.SimulationBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taipan bench sim}: how fast simulation is. */
@Command(
    name = "sim",
    description =
        "Measure the time of generation, the speed of golden, of the circuit and of both in"
            + " lockstep, and that of the compiler and its start on this computer.")
final class BenchSimCommand implements Callable<Integer> {
  @Option(names = "--json", paramLabel = "FILE", description = "Write the results to a file, too.")
  private Path json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SimulationBenchmark sim = SimulationBenchmark.run();
    PrintWriter out = spec.commandLine().getOut();
    out.print(sim.table());
    out.flush();
    if (json != null) {
      Results.write(json, "sim", sim.json());
    }
    return ExitCode.OK;
  }
}
