package org.taipan.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.taipan.cli.Failure;
import org.taipan.soc.Configuration;
import org.taipan.testbench.kernel.KernelResults;

/**
 * The benchmark {@code ablation}: what programs take with all groups of instructions on Python
 * values, without one of them, and without any.
 *
 * @param configuration name of the configuration
 * @param unit what is counted: cycles or instructions
 * @param programs one for each program
 */
public record Ablation(String configuration, String unit, List<Program> programs) {
  /**
   * What a program takes.
   *
   * @param name of the program
   * @param none without any group
   * @param all with all groups
   * @param without without a group, by the group's name
   */
  public record Program(String name, long none, long all, LinkedHashMap<String, Long> without) {
    /** How many times more it takes without any group. */
    double gain() {
      return (double) none / all;
    }

    /** How many times more it takes without a group than with all. */
    double worth(String group) {
      return (double) without.get(group) / all;
    }
  }

  /** A copy that nobody else can change. */
  public Ablation {
    programs = List.copyOf(programs);
  }

  /**
   * Measures.
   *
   * @param base the configuration; what it says of the groups is of no meaning
   * @param onCircuit cycles on the circuit, else instructions on golden
   * @throws Failure if a program does not print what CPython printed, or a tool is missing
   */
  public static Ablation run(
      Configuration base, List<BenchmarkProgram> programs, boolean onCircuit) {
    Configuration all = base.withValues();
    Configuration none = all;
    for (String group : Configuration.valueGroups()) {
      none = none.with(Configuration.valueKey(group), "false");
    }
    List<PythonBenchmark.Run> with = PythonBenchmark.run(all, programs, onCircuit).runs();
    List<PythonBenchmark.Run> without = PythonBenchmark.run(none, programs, onCircuit).runs();
    LinkedHashMap<String, List<PythonBenchmark.Run>> less = new LinkedHashMap<>();
    for (String group : Configuration.valueGroups()) {
      less.put(
          group,
          PythonBenchmark.run(all.with(Configuration.valueKey(group), "false"), programs, onCircuit)
              .runs());
    }
    List<Program> results = new ArrayList<>();
    for (int i = 0; i < with.size(); i++) {
      int index = i;
      LinkedHashMap<String, Long> costs = new LinkedHashMap<>();
      less.forEach((group, runs) -> costs.put(group, runs.get(index).cost().main()));
      results.add(
          new Program(
              with.get(i).program().name(),
              without.get(i).cost().main(),
              with.get(i).cost().main(),
              costs));
    }
    return new Ablation(base.name(), onCircuit ? "cycles" : "instructions", results);
  }

  /** What {@link #json} made. */
  public static Ablation parse(JsonNode json) {
    List<Program> programs = new ArrayList<>();
    json.path("programs")
        .properties()
        .forEach(entry -> {
          JsonNode node = entry.getValue();
          LinkedHashMap<String, Long> without = new LinkedHashMap<>();
          node.path("without")
              .properties()
              .forEach(e -> without.put(e.getKey(), e.getValue().asLong()));
          programs.add(
              new Program(
                  entry.getKey(), node.path("none").asLong(), node.path("all").asLong(), without));
        });
    return new Ablation(json.path("config").asText(), json.path("unit").asText(), programs);
  }

  /** As JSON. */
  public ObjectNode json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("config", configuration);
    json.put("unit", unit);
    json.put("memory_latency", KernelResults.MEMORY_LATENCY);
    ObjectNode nodes = json.putObject("programs");
    for (Program program : programs) {
      ObjectNode node = nodes.putObject(program.name());
      node.put("none", program.none());
      node.put("all", program.all());
      ObjectNode without = node.putObject("without");
      program.without().forEach(without::put);
    }
    return json;
  }

  /** The groups that were left out, each by itself. */
  public List<String> groups() {
    return programs.isEmpty() ? List.of() : List.copyOf(programs.getFirst().without().keySet());
  }

  /** Geometric mean of how many times more a program takes without any group. */
  public double gain() {
    return mean(programs.stream().map(Program::gain).toList());
  }

  private double worth(String group) {
    return mean(programs.stream().map(program -> program.worth(group)).toList());
  }

  private static double mean(List<Double> ratios) {
    return Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(0));
  }

  /** As a table for people, in Markdown; of a group, what its absence costs in percent. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append("| program    | %12s |          all | none / all |".formatted("none"));
    groups().forEach(group -> table.append(" %10s |".formatted(group)));
    table.append("\n|---|---:|---:|---:|").append("---:|".repeat(groups().size())).append('\n');
    for (Program program : programs) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %-10s | %,12d | %,12d | %10.3f |%s%n",
              program.name(),
              program.none(),
              program.all(),
              program.gain(),
              percents(program)));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "| mean       | %12s | %12s | %10.3f |%s%n",
            "",
            "",
            gain(),
            groups().stream().map(g -> percent(worth(g))).collect(Collectors.joining())));
    return table.toString();
  }

  private String percents(Program program) {
    return groups().stream().map(g -> percent(program.worth(g))).collect(Collectors.joining());
  }

  private static String percent(double ratio) {
    return String.format(Locale.ROOT, " %+10.1f |", 100 * (ratio - 1));
  }
}
