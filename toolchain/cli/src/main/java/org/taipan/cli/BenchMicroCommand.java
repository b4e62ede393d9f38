package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taipan.cli.run.GroupOptions;
import org.taipan.cli.run.MicroBenchmark;
import org.taipan.cli.run.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taipan bench micro}: what one iteration of small Python loops takes. */
@Command(
    name = "micro",
    description = {
      "Measure one iteration of small Python loops, the difference of a long and a short run:",
      "everything is warm, and what comes before and after the loop does not count."
    })
final class BenchMicroCommand implements Callable<Integer> {
  @Option(names = "--golden", description = "Count instructions only; do without the circuit.")
  private boolean golden;

  @Mixin private GroupOptions circuit;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the results to a file, too.")
  private Path json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    MicroBenchmark results = MicroBenchmark.run(circuit.configuration(), !golden);
    PrintWriter out = spec.commandLine().getOut();
    out.print(results.table());
    out.flush();
    if (json != null) {
      Results.write(json, "micro", results.json());
    }
    return ExitCode.OK;
  }
}
