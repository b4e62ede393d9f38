package org.taipan.testbench.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taipan.testbench.random.RandomCampaign.Totals;

class CampaignReportTest {
  private static SetCampaign.Result result(int number, long instructions) {
    return new SetCampaign.Result(
        number,
        ParameterSets.of(number),
        1000L * number,
        1000L * number,
        new Totals(10, instructions, 5 * instructions, 7, 3, 0));
  }

  @Test
  void tableAndRecordHaveASetARowAndTheSum() {
    CampaignReport report =
        new CampaignReport(List.of(result(0, 1_000_000), result(1, 2_500_000)), 61);
    List<String> rows = report.table().lines().filter(l -> l.startsWith("| ")).toList();
    assertEquals(4, rows.size());
    assertTrue(rows.get(1).startsWith("| 0 | sim | 0 | 10 | 1,000,000 |"), rows::toString);
    assertTrue(rows.get(2).startsWith("| 1 | minimal "), rows::toString);
    assertEquals("| all | | | 20 | 3,500,000 | 17,500,000 | 14 | 6 |", rows.get(3));
    assertTrue(report.table().contains("2 minutes"));
    assertEquals(3_500_000L, ((Map<?, ?>) report.json().get("total")).get("instructions"));
    assertEquals(2, ((List<?>) report.json().get("sets")).size());
  }
}
