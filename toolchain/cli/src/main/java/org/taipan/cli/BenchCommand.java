package org.taipan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code taipan bench}: measures. */
@Command(
    name = "bench",
    description = "Measure the processor, or its simulation.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BenchAblationCommand.class,
      BenchCoreCommand.class,
      BenchMicroCommand.class,
      BenchPythonCommand.class,
      BenchSimCommand.class
    })
final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "bench: no command given");
  }
}
