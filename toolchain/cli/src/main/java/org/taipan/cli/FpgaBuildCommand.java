package org.taipan.cli;

import java.util.concurrent.Callable;
import org.taipan.cli.host.Tool;
import org.taipan.fpga.Board;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code taipan fpga build}: will make a bitstream; says what it lacks so far. */
@Command(name = "build", description = "Make a bitstream with Vivado (not there yet).")
final class FpgaBuildCommand implements Callable<Integer> {
  @Option(
      names = "--board",
      paramLabel = "NAME",
      required = true,
      converter = BoardConverter.class,
      description = "arty-z7-20 or arty-z7-10.")
  private Board board;

  @Override
  public Integer call() {
    if (Tool.VIVADO.find().isEmpty()) {
      throw new Failure(
          ExitCode.MISSING_TOOL,
          "taipan: fpga build needs Vivado on the PATH (from Xilinx; Debian has no package),"
              + "\n  and the flow for "
              + board.id()
              + " is not there yet; fpga report works without it");
    }
    throw new Failure(
        ExitCode.FAILED, "taipan: fpga build: the flow for " + board.id() + " is not there yet");
  }
}
