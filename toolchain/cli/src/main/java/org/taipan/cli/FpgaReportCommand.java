package org.taipan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.Repository;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.Tool;
import org.taipan.cli.run.Configurations;
import org.taipan.cli.run.GeneratedRtl;
import org.taipan.fpga.AreaRecord;
import org.taipan.fpga.Board;
import org.taipan.fpga.Measure;
import org.taipan.fpga.Measurement;
import org.taipan.fpga.Resources;
import org.taipan.fpga.SynthesisException;
import org.taipan.fpga.YosysTool;
import org.taipan.soc.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taipan fpga report}: what circuits occupy and how fast they can be. */
@Command(
    name = "report",
    description = {
      "Print what the circuit occupies of a board's FPGA, and its longest path, as yosys has it.",
      "Every named configuration, if none is chosen. The port for simulation is left out."
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
      description = "Configuration; may be repeated (default: all).")
  private final List<String> configs = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Change a value of the configurations; may be repeated.")
  private final Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--record",
      description = "Keep the numbers in docs/results/fpga.json and docs/fpga.md.")
  private boolean record;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<List<Configuration>> circuits = circuits();
    YosysTool tool = tool();
    boolean faultless = true;
    for (List<Configuration> same : circuits) {
      faultless &= report(tool, same);
    }
    return faultless ? ExitCode.OK : ExitCode.FAILED;
  }

  /** The chosen configurations without the port for simulation; the same circuits together. */
  private List<List<Configuration>> circuits() {
    List<String> names =
        configs.isEmpty()
            ? Configuration.all().stream().map(Configuration::name).toList()
            : configs;
    Map<Map<String, Object>, List<Configuration>> circuits = new LinkedHashMap<>();
    for (String name : names) {
      Configuration circuit = circuit(name);
      circuits.computeIfAbsent(circuit.parameters(), p -> new ArrayList<>()).add(circuit);
    }
    return List.copyOf(circuits.values());
  }

  private Configuration circuit(String name) {
    return Configurations.of(name, set).with("retirement", "false");
  }

  /** The yosys that numbers compare by; the system's where there is no node or npm. */
  private YosysTool tool() {
    PrintWriter out = spec.commandLine().getOut();
    if (record) {
      Debian.require(Tool.NODE, Tool.NPM);
    }
    if (Tool.NODE.find().isEmpty() || Tool.NPM.find().isEmpty()) {
      Debian.require(Tool.YOSYS);
      out.println(
          "yosys of the system, without -abc9: not comparable with docs/fpga.md.\n"
              + "  yosys 0.55 comes with: "
              + Debian.installCommand(List.of(Tool.NODE, Tool.NPM)));
      return YosysTool.onPath();
    }
    try (StatusLine status = StatusLine.show("installing yosys")) {
      YosysTool tool = YosysTool.ofNpm(Repository.root().resolve("target/taipan"));
      status.clear();
      out.println("yosys " + tool.version() + ", synth_xilinx -abc9");
      return tool;
    } catch (SynthesisException e) {
      throw new Failure(ExitCode.FAILED, "taipan: " + e.getMessage());
    }
  }

  private boolean report(YosysTool tool, List<Configuration> same) {
    String names = String.join(", ", same.stream().map(Configuration::name).toList());
    try (StatusLine status = StatusLine.show("generating Verilog")) {
      Path folder = GeneratedRtl.ofRepository().get(same.getFirst());
      status.work("synthesizing " + names);
      Measure measure = Measure.of(tool, folder);
      CompletableFuture<Map<String, Resources>> units =
          CompletableFuture.supplyAsync(measure::units);
      Measurement measured = measure.flat();
      Map<String, Resources> parts = units.join();
      status.clear();
      print(names, measured, parts);
      if (record) {
        for (Configuration circuit : same) {
          new AreaRecord(Repository.root()).put(row(circuit), measured, parts);
        }
      }
      return measured.faults().isEmpty();
    } catch (SynthesisException | CompletionException e) {
      Throwable cause = e instanceof CompletionException ? e.getCause() : e;
      throw new Failure(ExitCode.FAILED, "taipan: " + cause.getMessage());
    } catch (IOException e) {
      throw new Failure(ExitCode.FAILED, "taipan: cannot record: " + e.getMessage());
    }
  }

  /** The configuration and what is changed in it, as it is recorded. */
  private String row(Configuration circuit) {
    return Stream.concat(
            Stream.of(circuit.name()),
            set.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void print(String names, Measurement measured, Map<String, Resources> units) {
    PrintWriter out = spec.commandLine().getOut();
    Resources used = measured.total();
    Resources all = board.resources();
    out.printf("%nConfiguration %s on %s (%s)%n", names, board.id(), board.part());
    line("LUT", used.lut(), all.lut());
    line("FF", used.ff(), all.ff());
    line("BRAM36", used.bram36(), all.bram36());
    line("DSP", used.dsp(), all.dsp());
    out.printf("Longest path, cells only: %.2f ns (sta)%n", measured.path().delayNs());
    out.printf("  from %s%n  to   %s%n", measured.path().start(), measured.path().end());
    out.printf("  with the delays of carry chains: %.2f ns%n", measured.carryNs());
    out.printf("By unit, without what is in it, hierarchy kept (no -flatten):%n");
    out.printf("  %-24s %7s %7s %7s %5s%n", "", "LUT", "FF", "BRAM36", "DSP");
    units.entrySet().stream()
        .sorted(Comparator.comparingInt(unit -> -unit.getValue().lut()))
        .forEach(unit -> {
          Resources r = unit.getValue();
          out.printf(
              "  %-24s %,7d %,7d %7s %5d%n",
              unit.getKey(), r.lut(), r.ff(), number(r.bram36()), r.dsp());
        });
    measured.faults().forEach(fault -> out.println("fault: " + fault));
  }

  private void line(String name, double used, double all) {
    spec.commandLine()
        .getOut()
        .printf("  %-7s %9s  %5.1f %% of %,.0f%n", name, number(used), 100 * used / all, all);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? "%,.0f".formatted(value) : "%,.1f".formatted(value);
  }
}
