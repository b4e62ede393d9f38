package org.taipan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taipan.cli.run.GroupOptions;
import org.taipan.cli.run.Programs;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code taipan build}: compiles. */
@Command(name = "build", description = "Compile a Python program to an ELF file.")
final class BuildCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.py", description = "The program.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.elf",
      required = true,
      description = "Where the machine code goes.")
  private Path output;

  @Mixin private GroupOptions circuit;

  @Override
  public Integer call() {
    ElfFile elf = Programs.compile(file, circuit.configuration());
    try {
      Files.write(output, ElfWriter.write(elf));
    } catch (IOException e) {
      throw Failure.usage("cannot write " + output + ": " + e.getMessage());
    }
    return ExitCode.OK;
  }
}
