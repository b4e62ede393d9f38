package org.taipan.testbench.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.soc.Configuration;
import org.taipan.testbench.CoreCircuit;
import org.taipan.testbench.verilator.Circuit;

/** What the kernels take, against what docs/results/core.json has recorded. */
class KernelResultsTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("taipan.repository"));
  private static final String UPDATE =
      "if that is as it should be: ./taipan bench core --json docs/results/core.json,"
          + " and the table that it prints into docs/benchmarks.md";

  @TempDir private Path folder;

  private static KernelResults recorded() throws IOException {
    Path file = REPOSITORY.resolve("docs/results/core.json");
    return KernelResults.parse(new ObjectMapper().readTree(file.toFile()).path("core"));
  }

  @Test
  void noKernelIsSlowerThanRecorded() throws IOException {
    Configuration sim = Configuration.named("sim");
    List<Kernel> kernels =
        Arrays.stream(Kernel.values()).filter(k -> k.runsOn(sim.instructions())).toList();
    try (Circuit circuit = CoreCircuit.generate(sim, folder)) {
      KernelResults results = KernelResults.measure(circuit, kernels, _ -> {});
      assertEquals(
          List.of(), results.regressionsFrom(recorded()), () -> UPDATE + "\n" + results.table());
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

  private static KernelResults results(long cycles) {
    return new KernelResults("sim", List.of(new KernelRun(Kernel.LIST, cycles, 8_000)));
  }
}
