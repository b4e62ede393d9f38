package org.taipan.testbench.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageReportTest {
  @TempDir private Path folder;

  private static String point(String page, int line, String what, String instance, int count) {
    return "C '\u0001f\u0002SimTop.v\u0001l\u0002%d\u0001n\u00025\u0001page\u0002%s\u0001o\u0002%s\u0001h\u0002%s' %d"
        .formatted(line, page, what, instance, count);
  }

  private CoverageData data(String... points) throws IOException {
    Path file = folder.resolve("coverage.dat");
    Files.write(file, List.of(points));
    return CoverageData.read(file);
  }

  @Test
  void instancesCountTogetherAndWideSignalsAreData() throws IOException {
    CoverageData data =
        data(
            "# SystemC::Coverage-3",
            point("v_line/Alu", 10, "if", "TOP.a", 0),
            point("v_line/Alu", 10, "if", "TOP.b", 3),
            point("v_line/Alu", 12, "else", "TOP.a", 0),
            point("v_toggle/Alu", 3, "enable", "TOP.a", 1),
            point("v_toggle/Alu", 4, "state[0]", "TOP.a", 1),
            point("v_toggle/Alu", 4, "state[1]", "TOP.a", 0),
            point("v_toggle/Alu", 5, "sum[0]", "TOP.a", 0),
            point("v_toggle/Alu", 5, "sum[1]", "TOP.a", 1),
            point("v_toggle/Alu", 5, "sum[2]", "TOP.a", 1),
            point("v_toggle/Alu", 5, "sum[3]", "TOP.a", 1),
            point("v_toggle/Alu", 5, "sum[4]", "TOP.a", 1));
    CoverageReport report = new CoverageReport();
    report.add("sim", data);
    assertEquals(new CoverageReport.Share(1, 2), report.lines());
    assertEquals(new CoverageReport.Share(2, 3), report.control());
    Map<?, ?> unit = (Map<?, ?>) ((List<?>) report.json().get("units")).getFirst();
    assertEquals("core", unit.get("part"));
    assertEquals(new CoverageReport.Share(4, 5), unit.get("data"));
    assertEquals(List.of("line 12 else", "state[1]"), unit.get("open"));
    assertTrue(report.table().contains("| Alu | core | sim | 50.0 % of 2 | 66.6 % of 3 |"));
  }

  @Test
  void aUnitIsReportedAsTheFirstCircuitShowsIt() throws IOException {
    CoverageReport report = new CoverageReport();
    report.add("one", data(point("v_line/Alu", 1, "if", "TOP", 1)));
    report.add(
        "two",
        data(point("v_line/Alu", 1, "if", "TOP", 0), point("v_line/Divider_1", 1, "if", "TOP", 0)));
    assertEquals(new CoverageReport.Share(1, 2), report.lines());
  }
}
