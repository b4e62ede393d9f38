package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taipan.cli.run.GroupOptions;
import org.taipan.cli.run.Programs;
import org.taipan.compiler.Compiler.Stage;
import org.taipan.isa.elf.ElfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taipan disasm}: machine code as text, or what the compiler makes on the way to it. */
@Command(
    name = "disasm",
    description = "Print a program's instructions with its symbols and source lines.")
final class DisasmCommand implements Callable<Integer> {
  /** What the symbols of the functions of a program's own file begin with. */
  private static final String OWN = "__main__.";

  @Parameters(paramLabel = "FILE", description = "Program: .elf, or .py, which is compiled.")
  private Path file;

  @Option(
      names = "--function",
      paramLabel = "SYMBOL",
      defaultValue = "",
      description = "Only the function with this symbol, such as __main__.f.")
  private String function;

  @Option(
      names = "--phase",
      paramLabel = "PHASE",
      hidden = true,
      description = "Instead, what a phase of the compiler gives: ${COMPLETION-CANDIDATES}.")
  private Stage phase;

  @Mixin private GroupOptions circuit;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (phase != null) {
      Programs.compile(
          file,
          circuit.configuration(),
          (stage, symbol, text) -> {
            if (stage == phase && isShown(symbol)) {
              out.print(text.get());
            }
          });
    } else {
      ElfFile elf =
          file.toString().endsWith(".py")
              ? Programs.compile(file, circuit.configuration())
              : Programs.read(file);
      Listing listing = new Listing(elf);
      if (function.isEmpty()) {
        listing.print(out);
      } else {
        listing.print(elf.symbol(function).orElseThrow(this::noFunction), out);
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private boolean isShown(String symbol) {
    return function.isEmpty() ? symbol.startsWith(OWN) : symbol.equals(function);
  }

  private Failure noFunction() {
    return Failure.usage("disasm: " + file + " has no function '" + function + "'");
  }
}
