package org.taipan.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.taipan.cli.Failure;
import org.taipan.compiler.source.CompileException;
import org.taipan.soc.Configuration;
import org.taipan.testbench.kernel.KernelResults;

/**
 * The benchmark {@code python}: what programs take from reset to their end, the start of the
 * library included. Every run's output is compared with CPython's.
 *
 * @param configuration name of the configuration
 * @param runs one for each program that can be compiled
 * @param refused what the compiler says of the others, by name: what they use is not supported yet
 */
public record PythonBenchmark(
    String configuration, List<Run> runs, SequencedMap<String, String> refused) {
  private static final double TOLERANCE = 0.01;

  /**
   * What a program took.
   *
   * @param program the program
   * @param cost what it took here
   */
  public record Run(BenchmarkProgram program, BenchmarkMachine.Cost cost) {
    long instructions() {
      return cost.instructions();
    }

    OptionalLong cycles() {
      return cost.cycles();
    }

    /** Instructions of CPython for one of ours. */
    double gain() {
      return (double) program.cpythonInstructions() / instructions();
    }
  }

  /** Copies list and map. */
  public PythonBenchmark {
    runs = List.copyOf(runs);
    refused = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(refused));
  }

  /**
   * Measures.
   *
   * @param onCircuit whether to run on the circuit too
   * @throws Failure if a program does not print what CPython printed, or a tool is missing
   */
  public static PythonBenchmark run(
      Configuration configuration, List<BenchmarkProgram> programs, boolean onCircuit) {
    return BenchmarkMachine.use(
        configuration, onCircuit, machine -> measure(configuration, programs, machine));
  }

  private static PythonBenchmark measure(
      Configuration configuration, List<BenchmarkProgram> programs, BenchmarkMachine machine) {
    List<Run> runs = new ArrayList<>();
    SequencedMap<String, String> refused = new LinkedHashMap<>();
    for (BenchmarkProgram program : programs) {
      try {
        runs.add(
            new Run(program, machine.run(program.name(), program.source(), program.expected())));
      } catch (CompileException e) {
        refused.put(program.name(), e.diagnostic().message());
      }
    }
    return new PythonBenchmark(configuration.name(), runs, refused);
  }

  /** Geometric mean of CPython's instructions for one of ours. */
  public double gain() {
    return Math.exp(runs.stream().mapToDouble(r -> Math.log(r.gain())).average().orElse(0));
  }

  /** As JSON. */
  public ObjectNode json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("config", configuration);
    json.put("memory_latency", KernelResults.MEMORY_LATENCY);
    json.put("cpython", BenchmarkProgram.cpythonVersion());
    json.put("cpython_instructions_for_one", rounded(gain()));
    ObjectNode programs = json.putObject("programs");
    for (Run run : runs) {
      ObjectNode node = programs.putObject(run.program().name());
      node.put("instructions", run.instructions());
      run.cycles().ifPresent(cycles -> node.put("cycles", cycles));
      node.put("cpython_instructions", run.program().cpythonInstructions());
    }
    ObjectNode missing = json.putObject("refused");
    refused.forEach(missing::put);
    return json;
  }

  /** What takes over 1 % more than in what {@link #json} made, or is missing in it: a line each. */
  public List<String> regressionsFrom(JsonNode recorded) {
    List<String> lines = new ArrayList<>();
    for (Run run : runs) {
      String name = run.program().name();
      JsonNode before = recorded.path("programs").path(name);
      compare(name, "instructions", run.instructions(), before, lines);
      run.cycles().ifPresent(cycles -> compare(name, "cycles", cycles, before, lines));
    }
    return lines;
  }

  /** What could be run when {@link #json} was made, and is refused now: a line each. */
  public List<String> refusedSince(JsonNode recorded) {
    return refused.entrySet().stream()
        .filter(e -> recorded.path("programs").has(e.getKey()))
        .map(e -> "program " + e.getKey() + ": " + e.getValue())
        .toList();
  }

  private static void compare(
      String name, String unit, long now, JsonNode before, List<String> lines) {
    long then = before.path(unit).asLong();
    if (now > then * (1 + TOLERANCE)) {
      lines.add("program %s: %d %s, %d recorded".formatted(name, now, unit, then));
    }
  }

  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** As a table for people, in Markdown. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "| program    | instructions |       cycles |   IPC | CPython %s | ratio |\n"
            .formatted(BenchmarkProgram.cpythonVersion()));
    table.append("|---|---:|---:|---:|---:|---:|\n");
    for (Run run : runs) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %-10s | %,12d | %12s | %5s | %,14d | %5.2f |%n",
              run.program().name(),
              run.instructions(),
              run.cycles().isPresent() ? "%,d".formatted(run.cycles().getAsLong()) : "",
              run.cycles().isPresent()
                  ? "%.3f".formatted((double) run.instructions() / run.cycles().getAsLong())
                  : "",
              run.program().cpythonInstructions(),
              run.gain()));
    }
    table.append(String.format(Locale.ROOT, "geometric mean of the ratios: %.2f%n", gain()));
    refused.forEach(
        (name, reason) -> table.append("%s cannot be run: %s%n".formatted(name, reason)));
    return table.toString();
  }
}
