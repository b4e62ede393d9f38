package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.taipan.cli.run.BenchmarkProgram;
import org.taipan.cli.run.ConfigurationOptions;
import org.taipan.cli.run.PythonBenchmark;
import org.taipan.cli.run.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taipan bench python}: how fast Python programs are. */
@Command(
    name = "python",
    description = {
      "Measure Python programs, each checked against what CPython prints.",
      "Prints instructions (golden), cycles (circuit), and the x86-64 instructions that CPython needs."
    })
final class BenchPythonCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PROGRAM", description = "What to run (default: everything).")
  private List<String> names = List.of();

  @Option(names = "--golden", description = "Count instructions only; do without the circuit.")
  private boolean golden;

  @Mixin private ConfigurationOptions circuit;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the results to a file, too.")
  private Path json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PythonBenchmark results =
        PythonBenchmark.run(circuit.configuration(), BenchmarkProgram.named(names), !golden);
    PrintWriter out = spec.commandLine().getOut();
    out.print(results.table());
    out.flush();
    if (json != null) {
      Results.write(json, "python", results.json());
    }
    return ExitCode.OK;
  }
}
