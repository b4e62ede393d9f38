package org.taipan.testbench.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import org.taipan.testbench.Records;

/** Random programs in lockstep over the {@link ParameterSets}. */
class CampaignTest {
  /** Instructions of the whole campaign, at least. */
  private static final long INSTRUCTIONS = Long.getLong("taipan.campaign.instructions", 51_000_000);

  @TempDir private static Path folder;

  @Test
  void atLeastTwentyParameterSetsAreDifferent() {
    List<String> sets =
        IntStream.range(0, ParameterSets.COUNT)
            .mapToObj(ParameterSets::of)
            .map(ParameterSets::describe)
            .toList();
    assertTrue(sets.stream().distinct().count() >= 20, () -> String.join("\n", sets));
  }

  /** Which ones follows from the Verilog, so that each change of the circuit tries others. */
  @Test
  void twoParameterSetsInTurn() throws IOException {
    CRC32 crc = new CRC32();
    Path sim = folder.resolve("sim");
    Generator.generate(Configuration.named("sim"), sim);
    crc.update(Files.readAllBytes(sim.resolve("SimTop.v")));
    long turn = crc.getValue();
    int others = ParameterSets.COUNT - 1;
    int first = 1 + (int) (turn % others);
    int second = 1 + (int) ((turn + 1 + turn / others % (others - 1)) % others);
    for (int number : List.of(first, second)) {
      SetCampaign.Result result = new SetCampaign(number, 50, 60, 200_000).run(folder);
      assertEquals(0, result.totals().unfinished(), result::toString);
      assertTrue(result.totals().interrupts() >= 60, result::toString);
    }
  }

  @Test
  @Tag("long")
  void fiftyMillionInstructionsOverAllParameterSets() throws Exception {
    List<SetCampaign.Result> results = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    long started = System.nanoTime();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<SetCampaign.Result>> running = new ArrayList<>();
      for (int number = 0; number < ParameterSets.COUNT; number++) {
        SetCampaign set = new SetCampaign(number, 300, 400, INSTRUCTIONS / ParameterSets.COUNT + 1);
        running.add(workers.submit(() -> set.run(folder)));
      }
      for (int number = 0; number < running.size(); number++) {
        try {
          results.add(running.get(number).get());
          record(results, started);
        } catch (ExecutionException e) {
          failures.add(
              ParameterSets.describe(ParameterSets.of(number)) + "\n" + e.getCause().getMessage());
          System.out.println("set " + number + " failed: " + failures.getLast());
        }
      }
    }
    assertEquals(List.of(), failures);
    RandomCampaign.Totals totals = record(results, started);
    assertEquals(0, totals.unfinished(), totals::toString);
    assertTrue(totals.instructions() >= INSTRUCTIONS, totals::toString);
  }

  /** Records the sets that are done, so that something is left if the campaign is broken off. */
  private static RandomCampaign.Totals record(List<SetCampaign.Result> results, long started) {
    long seconds = (System.nanoTime() - started) / 1_000_000_000;
    CampaignReport report = new CampaignReport(results, seconds);
    Records.write("verification.json", report.json());
    Records.section("verification.md", "campaign", report.table());
    System.out.println(results.getLast());
    return report.totals();
  }
}
