package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taipan.cli.run.Programs;
import org.taipan.isa.elf.ElfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taipan disasm}: machine code as text. */
@Command(
    name = "disasm",
    description = "Print a program's instructions with its symbols and source lines.")
final class DisasmCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Program: .elf, or .py, which is compiled.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ElfFile elf = file.toString().endsWith(".py") ? Programs.compile(file) : Programs.read(file);
    PrintWriter out = spec.commandLine().getOut();
    new Listing(elf).print(out);
    out.flush();
    return ExitCode.OK;
  }
}
