package org.taipan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taipan.cli.run.MachineOptions;
import org.taipan.cli.run.ProgramRun;
import org.taipan.cli.run.Programs;
import org.taipan.isa.elf.ElfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code taipan run}: compiles a Python program and runs it. */
@Command(
    name = "run",
    description = {
      "Compile a Python program and run it.",
      "Standard output, standard error and exit code are the program's."
    },
    footer = {
      "",
      "Options may stand before or behind FILE.py. What is no option is the program's argument;",
      "everything behind -- is.",
      ExitCode.HELP
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.py", description = "The program.")
  private Path file;

  @Parameters(
      index = "1..*",
      paramLabel = "ARG",
      description = "The program's arguments: sys.argv[1:].")
  private List<String> arguments = List.of();

  @Mixin private MachineOptions options;

  @ParentCommand private Taipan taipan;

  @Override
  public Integer call() {
    options.check(taipan.streams());
    ElfFile elf = Programs.compile(file, options.memoryBytes(), options.instructions(), arguments);
    return new ProgramRun(elf, file, options, Optional.empty(), taipan.streams()).run();
  }
}
