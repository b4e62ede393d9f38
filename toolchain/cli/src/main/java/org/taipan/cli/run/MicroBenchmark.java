package org.taipan.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.Tool;
import org.taipan.compiler.CompileOptions;
import org.taipan.compiler.Compiler;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.testbench.Machine;
import org.taipan.testbench.MemoryTiming;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;
import org.taipan.testbench.kernel.KernelResults;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;

/**
 * The benchmark {@code micro}: what one iteration of a small loop takes once everything is warm,
 * the difference of two runs of different length.
 *
 * @param configuration name of the configuration
 * @param rows one for each program
 */
public record MicroBenchmark(String configuration, List<Row> rows) {
  private static final int FEW = 1000;
  private static final int MANY = 3000;

  /**
   * What an iteration of a program takes.
   *
   * @param name of the program
   * @param summary what an iteration does
   * @param instructions on golden
   * @param cycles on the circuit; NaN if it was not asked
   */
  public record Row(String name, String summary, double instructions, double cycles) {}

  /** A copy that nobody else can change. */
  public MicroBenchmark {
    rows = List.copyOf(rows);
  }

  /**
   * Measures.
   *
   * @param onCircuit whether to run on the circuit too
   * @throws Failure if a program fails, or a tool is missing
   */
  public static MicroBenchmark run(Configuration configuration, boolean onCircuit) {
    try (StatusLine status = StatusLine.show("compiling")) {
      if (!onCircuit) {
        return measure(configuration, null, status);
      }
      Debian.require(Tool.VERILATOR, Tool.GXX, Tool.MAKE);
      try (Circuit circuit = Circuits.open(configuration, status)) {
        return measure(configuration, circuit, status);
      }
    } catch (SimulationException e) {
      throw new Failure(ExitCode.FAILED, "taipan: bench micro: " + e.getMessage());
    }
  }

  private static MicroBenchmark measure(
      Configuration configuration, Circuit circuit, StatusLine status) {
    RunOptions options =
        RunOptions.DEFAULT
            .withDramBytes(configuration.memoryBytes())
            .withMemory(MemoryTiming.fixed(KernelResults.MEMORY_LATENCY));
    Specification specification = Specification.of(configuration.instructions());
    List<Row> rows = new ArrayList<>();
    for (MicroProgram program : MicroProgram.all()) {
      status.work("measuring " + program.name());
      ElfFile few = compile(program, FEW, configuration);
      ElfFile many = compile(program, MANY, configuration);
      Function<ElfFile, Outcome> golden =
          elf -> outcome(elf, options, o -> new Golden(specification, o));
      double instructions = golden.apply(many).instructions() - golden.apply(few).instructions();
      double cycles = Double.NaN;
      if (circuit != null) {
        Function<ElfFile, Outcome> rtl = elf -> outcome(elf, options, o -> new Rtl(circuit, o));
        cycles = rtl.apply(many).cycles() - rtl.apply(few).cycles();
      }
      int iterations = MANY - FEW;
      rows.add(
          new Row(
              program.name(), program.summary(), instructions / iterations, cycles / iterations));
    }
    return new MicroBenchmark(configuration.name(), rows);
  }

  private static ElfFile compile(
      MicroProgram program, int iterations, Configuration configuration) {
    CompileOptions defaults = CompileOptions.defaults();
    return Compiler.compile(
        SourceFile.of(program.name() + ".py", program.calling(iterations)),
        defaults
            .withMemory(configuration.memoryBytes(), defaults.stackSize())
            .withExtensions(configuration.instructions().extensions()));
  }

  private static Outcome outcome(
      ElfFile elf, RunOptions options, Function<RunOptions, Machine> maker) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Machine machine = maker.apply(options.withConsole(out, out))) {
      machine.load(elf);
      Outcome outcome = machine.run();
      if (outcome.exitCode() != 0) {
        throw new Failure(ExitCode.FAILED, "taipan: bench micro: " + out);
      }
      return outcome;
    }
  }

  /** What takes more than in what {@link #json} made, by over a hundredth of an iteration. */
  public List<String> regressionsFrom(JsonNode recorded) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      JsonNode before = recorded.path("programs").path(row.name());
      compare(row.name(), "instructions", row.instructions(), before, lines);
      compare(row.name(), "cycles", row.cycles(), before, lines);
    }
    return lines;
  }

  private static void compare(
      String name, String unit, double now, JsonNode before, List<String> lines) {
    double then = before.path(unit).asDouble();
    if (now > then + 0.01) {
      lines.add("%s: %.2f %s an iteration, %.2f recorded".formatted(name, now, unit, then));
    }
  }

  /** As JSON. */
  public ObjectNode json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("config", configuration);
    json.put("memory_latency", KernelResults.MEMORY_LATENCY);
    ObjectNode programs = json.putObject("programs");
    for (Row row : rows) {
      ObjectNode node = programs.putObject(row.name());
      node.put("instructions", rounded(row.instructions()));
      if (!Double.isNaN(row.cycles())) {
        node.put("cycles", rounded(row.cycles()));
      }
    }
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** As a table for people, in Markdown. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append("| program   | an iteration | instructions | cycles |\n|---|---|---:|---:|\n");
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %-9s | %s | %.2f | %s |%n",
              row.name(),
              row.summary(),
              row.instructions(),
              Double.isNaN(row.cycles()) ? "" : String.format(Locale.ROOT, "%.2f", row.cycles())));
    }
    return table.toString();
  }
}
