package org.taipan.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.taipan.cli.Failure;
import org.taipan.soc.Configuration;
import org.taipan.testbench.kernel.KernelResults;

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
   * @param cycles on the circuit, if it was asked
   */
  public record Row(String name, String summary, double instructions, OptionalDouble cycles) {}

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
    return BenchmarkMachine.use(
        configuration,
        onCircuit,
        machine ->
            new MicroBenchmark(
                configuration.name(),
                MicroProgram.all().stream().map(p -> measure(p, machine)).toList()));
  }

  private static Row measure(MicroProgram program, BenchmarkMachine machine) {
    BenchmarkMachine.Cost few = cost(program, FEW, machine);
    BenchmarkMachine.Cost many = cost(program, MANY, machine);
    return new Row(
        program.name(),
        program.summary(),
        perIteration(many.instructions() - few.instructions()),
        many.cycles().isPresent()
            ? OptionalDouble.of(perIteration(many.cycles().getAsLong() - few.cycles().getAsLong()))
            : OptionalDouble.empty());
  }

  private static BenchmarkMachine.Cost cost(
      MicroProgram program, int iterations, BenchmarkMachine machine) {
    return machine.run(program.name(), program.calling(iterations), "");
  }

  private static double perIteration(long difference) {
    return (double) difference / (MANY - FEW);
  }

  /** What takes more than in what {@link #json} made, by over a hundredth of an iteration. */
  public List<String> regressionsFrom(JsonNode recorded) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      JsonNode before = recorded.path("programs").path(row.name());
      compare(row.name(), "instructions", row.instructions(), before, lines);
      row.cycles().ifPresent(cycles -> compare(row.name(), "cycles", cycles, before, lines));
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
      node.put("instructions", PythonBenchmark.rounded(row.instructions()));
      row.cycles().ifPresent(cycles -> node.put("cycles", PythonBenchmark.rounded(cycles)));
    }
    return json;
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
              row.cycles().isPresent()
                  ? String.format(Locale.ROOT, "%.2f", row.cycles().getAsDouble())
                  : ""));
    }
    return table.toString();
  }
}
