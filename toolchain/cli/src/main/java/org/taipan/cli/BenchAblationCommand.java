package org.taipan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.taipan.cli.run.Ablation;
import org.taipan.cli.run.AblationPlot;
import org.taipan.cli.run.BenchmarkProgram;
import org.taipan.cli.run.ConfigurationOptions;
import org.taipan.cli.run.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taipan bench ablation}: what each group of instructions on Python values is worth. */
@Command(
    name = "ablation",
    description = {
      "Measure Python programs with all groups of instructions on Python values, without each,",
      "and without any. Each run is checked against what CPython prints."
    })
final class BenchAblationCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PROGRAM", description = "What to run (default: everything).")
  private List<String> names = List.of();

  @Option(names = "--golden", description = "Count instructions only; do without the circuit.")
  private boolean golden;

  @Mixin private ConfigurationOptions circuit;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the results to a file, too.")
  private Path json;

  @Option(names = "--plot", paramLabel = "FILE.svg", description = "Draw the results.")
  private Path plot;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Ablation results =
        Ablation.run(circuit.configuration(), BenchmarkProgram.named(names), !golden);
    PrintWriter out = spec.commandLine().getOut();
    out.print(results.table());
    out.flush();
    if (json != null) {
      Results.write(json, "ablation", results.json());
    }
    if (plot != null) {
      try {
        Files.writeString(plot, AblationPlot.svg(results));
      } catch (IOException e) {
        throw Failure.usage("cannot write " + plot + ": " + e.getMessage());
      }
    }
    return ExitCode.OK;
  }
}
