package org.taipan.testbench.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.isa.Event;
import org.taipan.soc.Configuration;
import org.taipan.testbench.CoreCircuit;
import org.taipan.testbench.verilator.Circuit;

/** What the kernels take, against what docs/results/core.json has recorded. */
class KernelResultsTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("taipan.repository"));
  private static final String UPDATE =
      "if that is as it should be: ./taipan bench core --json docs/results/core.json,"
          + " and the table that it prints into docs/benchmarks.md";

  private static KernelResults measured;

  private static KernelResults recorded() throws IOException {
    Path file = REPOSITORY.resolve("docs/results/core.json");
    return KernelResults.parse(new ObjectMapper().readTree(file.toFile()).path("core"));
  }

  @BeforeAll
  static void measure(@TempDir Path folder) {
    Configuration sim = Configuration.named("sim");
    List<Kernel> kernels =
        Arrays.stream(Kernel.values()).filter(k -> k.runsOn(sim.instructions())).toList();
    try (Circuit circuit = CoreCircuit.generate(sim, folder)) {
      measured = KernelResults.measure(circuit, kernels, _ -> {});
    }
  }

  @Test
  void noKernelIsSlowerThanRecorded() throws IOException {
    assertEquals(
        List.of(), measured.regressionsFrom(recorded()), () -> UPDATE + "\n" + measured.table());
  }

  @Test
  void everyCycleRetiresAnInstructionOrHasACause() {
    for (KernelRun run : measured.runs()) {
      long stalls = run.stalls().values().stream().mapToLong(Long::longValue).sum();
      assertEquals(run.cycles(), run.instructions() + stalls, run::toString);
    }
  }

  @Test
  void theManualShowsWhatIsRecorded() throws IOException {
    String manual = Files.readString(REPOSITORY.resolve("docs/benchmarks.md"));
    assertTrue(manual.contains(recorded().table()), () -> UPDATE);
  }

  @Test
  void moreThanOnePercentIsARegression() {
    KernelResults before = results(10_000);
    assertEquals(List.of(), results(10_100).regressionsFrom(before));
    assertEquals(
        List.of("kernel list: 10101 cycles, 10000 recorded (+1.0 %)"),
        results(10_101).regressionsFrom(before));
    assertEquals(
        List.of("kernel list: nothing is recorded"),
        before.regressionsFrom(new KernelResults("sim", List.of())));
  }

  @Test
  void resultsAreReadAsTheyWereWritten() {
    KernelResults results = results(10_000);
    assertEquals(results, KernelResults.parse(results.json()));
  }

  @Test
  void theTableShowsTheCausesThatOccur() {
    List<String> lines = results(10_000).table().lines().toList();
    assertTrue(lines.get(0).endsWith("|          IPC |     load_use |"), lines.get(0));
    assertTrue(lines.get(2).endsWith("|        0.800 |         20.0 |"), lines.get(2));
  }

  private static KernelResults results(long cycles) {
    Map<Event, Long> stalls = Map.of(Event.STALL_LOAD_USE, cycles - 8_000);
    return new KernelResults("sim", List.of(new KernelRun(Kernel.LIST, cycles, 8_000, stalls)));
  }
}
