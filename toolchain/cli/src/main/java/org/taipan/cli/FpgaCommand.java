package org.taipan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code taipan fpga}: the circuit in an FPGA. */
@Command(
    name = "fpga",
    description = "Synthesize the circuit for a board.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {FpgaReportCommand.class, FpgaBuildCommand.class})
final class FpgaCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "fpga: no command given");
  }
}
