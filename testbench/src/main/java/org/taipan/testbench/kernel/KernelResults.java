package org.taipan.testbench.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.taipan.isa.Event;
import org.taipan.isa.InstructionSet;
import org.taipan.testbench.Machine;
import org.taipan.testbench.MemoryTiming;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;

/**
 * What kernels took on a circuit. Cycles are exact: the same circuit always takes as many.
 *
 * @param configuration name of the circuit's configuration
 * @param runs one for each kernel
 */
public record KernelResults(String configuration, List<KernelRun> runs) {
  /** Cycles from a burst's address to its first data: about what a board's DRAM takes. */
  public static final int MEMORY_LATENCY = 20;

  private static final double TOLERANCE = 0.01;

  /** Copies the list. */
  public KernelResults {
    runs = List.copyOf(runs);
  }

  /**
   * Measures.
   *
   * @param kernels must be ones that the circuit can run
   * @param listener is told each before it starts
   * @throws org.taipan.testbench.SimulationException if a result is wrong
   */
  public static KernelResults measure(
      Circuit circuit, List<Kernel> kernels, Consumer<Kernel> listener) {
    RunOptions options =
        RunOptions.DEFAULT
            .withMemory(MemoryTiming.fixed(MEMORY_LATENCY))
            .withMaxCycles(1_000_000_000);
    InstructionSet instructions = circuit.manifest().instructions();
    List<KernelRun> runs = new ArrayList<>();
    for (Kernel kernel : kernels) {
      listener.accept(kernel);
      try (Machine machine = new Rtl(circuit, options)) {
        runs.add(KernelRun.on(machine, kernel, instructions, circuit.manifest().eventCounters()));
      }
    }
    return new KernelResults(circuit.manifest().configuration(), runs);
  }

  /** The run of a kernel. */
  public Optional<KernelRun> of(Kernel kernel) {
    return runs.stream().filter(r -> r.kernel() == kernel).findFirst();
  }

  /** As JSON, for {@link #parse}. */
  public ObjectNode json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("config", configuration);
    json.put("memory_latency", MEMORY_LATENCY);
    ObjectNode kernels = json.putObject("kernels");
    for (KernelRun run : runs) {
      ObjectNode kernel = kernels.putObject(run.kernel().label());
      kernel.put("cycles", run.cycles());
      kernel.put("instructions", run.instructions());
      ObjectNode stalls = kernel.putObject("stalls");
      run.stalls().forEach((cause, cycles) -> stalls.put(name(cause), cycles));
    }
    return json;
  }

  /**
   * Reads what {@link #json} made.
   *
   * @throws IllegalArgumentException if it names a kernel that there is not
   */
  public static KernelResults parse(JsonNode json) {
    List<KernelRun> runs = new ArrayList<>();
    json.path("kernels")
        .properties()
        .forEach(entry -> {
          Kernel kernel =
              Kernel.named(entry.getKey())
                  .orElseThrow(() -> new IllegalArgumentException("no kernel " + entry.getKey()));
          JsonNode run = entry.getValue();
          runs.add(
              new KernelRun(
                  kernel,
                  run.path("cycles").asLong(),
                  run.path("instructions").asLong(),
                  stalls(run.path("stalls"))));
        });
    return new KernelResults(json.path("config").asText(), runs);
  }

  private static Map<Event, Long> stalls(JsonNode json) {
    EnumMap<Event, Long> stalls = new EnumMap<>(Event.class);
    KernelRun.CAUSES.stream()
        .filter(cause -> json.has(name(cause)))
        .forEach(cause -> stalls.put(cause, json.path(name(cause)).asLong()));
    return stalls;
  }

  private static String name(Event cause) {
    return cause.label().replace("stall_", "");
  }

  /** As a table for people, in Markdown; causes of stalls in percent of the cycles. */
  public String table() {
    List<Event> causes =
        KernelRun.CAUSES.stream()
            .filter(c -> runs.stream().anyMatch(r -> r.stalls().getOrDefault(c, 0L) > 0))
            .toList();
    StringBuilder table = new StringBuilder();
    List<String> heads = new ArrayList<>(List.of("kernel", "cycles", "instructions", "IPC"));
    causes.forEach(c -> heads.add(name(c)));
    table.append(row(heads)).append("|---").append("|---:".repeat(heads.size() - 1)).append("|\n");
    for (KernelRun run : runs) {
      List<String> cells = new ArrayList<>();
      cells.add(run.kernel().label());
      cells.add(String.format(Locale.ROOT, "%,d", run.cycles()));
      cells.add(String.format(Locale.ROOT, "%,d", run.instructions()));
      cells.add(String.format(Locale.ROOT, "%.3f", run.ipc()));
      for (Event cause : causes) {
        double share = 100.0 * run.stalls().getOrDefault(cause, 0L) / run.cycles();
        cells.add(String.format(Locale.ROOT, "%.1f", share));
      }
      table.append(row(cells));
    }
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .skip(1)
        .map(" %12s |"::formatted)
        .collect(Collectors.joining("", "| %-6s |".formatted(cells.getFirst()), "\n"));
  }

  /** What got slower by more than 1 % against these, or is missing in them: a line each. */
  public List<String> regressionsFrom(KernelResults recorded) {
    List<String> lines = new ArrayList<>();
    for (KernelRun run : runs) {
      String label = run.kernel().label();
      long now = run.cycles();
      Optional<KernelRun> before = recorded.of(run.kernel());
      if (before.isEmpty()) {
        lines.add("kernel " + label + ": nothing is recorded");
      } else if (now > before.get().cycles() * (1 + TOLERANCE)) {
        lines.add(
            String.format(
                Locale.ROOT,
                "kernel %s: %d cycles, %d recorded (%+.1f %%)",
                label,
                now,
                before.get().cycles(),
                100.0 * now / before.get().cycles() - 100));
      }
    }
    return lines;
  }
}
