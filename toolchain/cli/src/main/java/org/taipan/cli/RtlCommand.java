package org.taipan.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taipan.cli.host.Repository;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.run.ConfigurationOptions;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taipan rtl}: writes Verilog. */
@Command(
    name = "rtl",
    description = {
      "Generate the circuit's Verilog.",
      "Beside it stands manifest.json with its parameters, ports and memory map."
    })
final class RtlCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions circuit;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the files go (default: rtl-out/NAME in the repository).")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Configuration configuration = circuit.configuration();
    Path folder =
        output != null ? output : Repository.root().resolve("rtl-out").resolve(circuit.name());
    try (StatusLine status = StatusLine.show("generating Verilog")) {
      int files = Generator.generate(configuration, folder).files().size();
      status.clear();
      spec.commandLine().getOut().println(folder + ": " + files + " Verilog files, manifest.json");
    } catch (UncheckedIOException e) {
      throw Failure.usage("cannot write to " + folder + ": " + e.getCause().getMessage());
    }
    return ExitCode.OK;
  }
}
