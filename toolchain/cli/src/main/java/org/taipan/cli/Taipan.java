package org.taipan.cli;

import org.taipan.cli.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code taipan}: all it does is in its subcommands. */
@Command(
    name = "taipan",
    description = "A processor for Python, generated from Java.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    subcommands = {
      RunCommand.class,
      ExecCommand.class,
      BuildCommand.class,
      DisasmCommand.class,
      RtlCommand.class,
      BenchCommand.class,
      FpgaCommand.class,
      DoctorCommand.class,
      TestCommand.class,
      PrepareCommand.class,
      WarmUpCommand.class
    })
final class Taipan implements Runnable {
  private final Streams streams;

  @Spec private CommandSpec spec;

  Taipan(Streams streams) {
    this.streams = streams;
  }

  /** Where output goes. */
  Streams streams() {
    return streams;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
