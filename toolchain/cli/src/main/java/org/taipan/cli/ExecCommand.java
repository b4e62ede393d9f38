package org.taipan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taipan.cli.run.MachineOptions;
import org.taipan.cli.run.ProgramRun;
import org.taipan.cli.run.Programs;
import org.taipan.cli.run.Signature;
import org.taipan.isa.elf.ElfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code taipan exec}: runs a program that is machine code already. */
@Command(
    name = "exec",
    description = {
      "Run a RISC-V program that is linked for address 0x80000000.",
      "It ends by a store to its symbol tohost (1 = pass, else exit code = value >> 1) or to the"
          + " host-exit device."
    },
    footer = {"", ExitCode.HELP})
final class ExecCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.elf", description = "The program.")
  private Path file;

  @Option(
      names = "--signature",
      paramLabel = "FILE",
      description =
          "Write memory from begin_signature to end_signature as 32-bit words in hexadecimal.")
  private Path signature;

  @Mixin private MachineOptions options;

  @ParentCommand private Taipan taipan;

  @Override
  public Integer call() {
    options.check(taipan.streams());
    ElfFile elf = Programs.read(file);
    Optional<Signature> memory = Optional.ofNullable(signature).map(to -> new Signature(elf, to));
    return new ProgramRun(elf, file, options, memory, taipan.streams()).run();
  }
}
