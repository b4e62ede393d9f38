package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.taipan.cli.run.ConfigurationOptions;
import org.taipan.cli.run.CoreBenchmark;
import org.taipan.cli.run.Results;
import org.taipan.testbench.kernel.Kernel;
import org.taipan.testbench.kernel.KernelResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taipan bench core}: how fast the processor is. */
@Command(
    name = "core",
    description = {
      "Measure the processor with small programs that check their own results.",
      "Prints cycles, instructions, instructions per cycle, and stalls by cause in percent."
    })
final class BenchCoreCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "KERNEL",
      description = "What to run (default: everything that the processor can run).")
  private List<String> names = List.of();

  @Mixin private ConfigurationOptions circuit;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the results to a file, too.")
  private Path json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Kernel> kernels = names.stream().map(BenchCoreCommand::kernel).toList();
    KernelResults results = CoreBenchmark.run(circuit.configuration(), kernels);
    PrintWriter out = spec.commandLine().getOut();
    out.print(results.table());
    out.flush();
    if (json != null) {
      Results.write(json, "core", results.json());
    }
    return ExitCode.OK;
  }

  private static Kernel kernel(String name) {
    return Kernel.named(name)
        .orElseThrow(() ->
            Failure.usage(
                "bench core: no kernel '"
                    + name
                    + "': there are "
                    + Arrays.stream(Kernel.values())
                        .map(Kernel::label)
                        .collect(Collectors.joining(", "))));
  }
}
