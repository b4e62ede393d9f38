package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.Tool;
import org.taipan.cli.run.Configurations;
import org.taipan.cli.run.GeneratedRtl;
import org.taipan.fpga.Board;
import org.taipan.fpga.Resources;
import org.taipan.fpga.Synthesis;
import org.taipan.fpga.SynthesisException;
import org.taipan.fpga.Yosys;
import org.taipan.soc.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taipan fpga report}: what the circuit occupies. */
@Command(
    name = "report",
    description = {
      "Print what the circuit occupies of a board's FPGA, as yosys synthesizes it.",
      "The port for simulation is left out."
    })
final class FpgaReportCommand implements Callable<Integer> {
  @Option(
      names = "--board",
      paramLabel = "NAME",
      required = true,
      converter = BoardConverter.class,
      description = "arty-z7-20 or arty-z7-10.")
  private Board board;

  @Option(
      names = "--config",
      paramLabel = "NAME",
      defaultValue = "minimal",
      description = "Configuration (default: ${DEFAULT-VALUE}).")
  private String config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Change a value of the configuration; may be repeated.")
  private final Map<String, String> set = new LinkedHashMap<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Configuration configuration = Configurations.of(config, set).with("retirement", "false");
    Debian.require(Tool.YOSYS);
    Synthesis synthesis = synthesize(configuration);
    PrintWriter out = spec.commandLine().getOut();
    Resources used = synthesis.resources();
    Resources all = board.resources();
    out.printf("Configuration %s on %s (%s)%n", config, board.id(), board.part());
    line(out, "LUT", used.lut(), all.lut());
    line(out, "FF", used.ff(), all.ff());
    line(out, "BRAM36", used.bram36(), all.bram36());
    line(out, "DSP", used.dsp(), all.dsp());
    synthesis.latches().forEach(type -> out.println("fault: latches of type " + type));
    synthesis.loops().forEach(loop -> out.println("fault: " + loop));
    return synthesis.latches().isEmpty() && synthesis.loops().isEmpty()
        ? ExitCode.OK
        : ExitCode.FAILED;
  }

  private static Synthesis synthesize(Configuration configuration) {
    try (StatusLine status = StatusLine.show("generating Verilog")) {
      Path folder = GeneratedRtl.ofRepository().get(configuration);
      status.work("synthesizing");
      return Yosys.synthesize(folder);
    } catch (SynthesisException e) {
      throw new Failure(ExitCode.FAILED, "taipan: " + e.getMessage());
    }
  }

  private static void line(PrintWriter out, String name, double used, double all) {
    out.printf("  %-7s %9s  %5.1f %% of %,.0f%n", name, number(used), 100 * used / all, all);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? "%,.0f".formatted(value) : "%,.1f".formatted(value);
  }
}
