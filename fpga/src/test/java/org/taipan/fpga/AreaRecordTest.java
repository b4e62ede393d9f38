package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaRecordTest {
  private static final String PAGE =
      """
      Before.
      <!-- table: made by taipan fpga report --record -->
      <!-- end of table -->
      After.
      """;

  @TempDir private Path repository;
  private AreaRecord record;

  @BeforeEach
  void anEmptyRecord() throws IOException {
    Files.createDirectories(repository.resolve("docs/results"));
    Files.writeString(repository.resolve("docs/fpga.md"), PAGE);
    record = new AreaRecord(repository);
  }

  private static Measurement measured(int lut, double delay) {
    return new Measurement(
        new Resources(lut, 50, 1.5, 4), new TimingPath(delay, "a[1]", "b"), 6.5, List.of());
  }

  @Test
  void whatIsRecordedCompares() throws IOException {
    record.put("small", measured(100, 4), Map.of("Alu", new Resources(30, 0, 0, 0)));
    record.put("large", measured(1000, 5), Map.of());
    assertEquals(Comparison.NOTHING, record.compare("small", measured(103, 4.1)));
    assertEquals(
        new Comparison(
            List.of("LUT: 200, +100.0 % of 100"), List.of("delay in ns: 2, -50.0 % of 4")),
        record.compare("small", measured(200, 2)));
  }

  @Test
  void whatIsRecordedAgainReplaces() throws IOException {
    record.put("small", measured(100, 4), Map.of());
    record.put("small", measured(200, 4), Map.of());
    assertEquals(Comparison.NOTHING, record.compare("small", measured(200, 4)));
  }

  @Test
  void thePageGetsARowForEachConfiguration() throws IOException {
    record.put("small", measured(100, 4), Map.of());
    record.put("large", measured(1000, 5), Map.of());
    String page = Files.readString(repository.resolve("docs/fpga.md"));
    assertTrue(page.startsWith("Before.\n") && page.endsWith("After.\n"), page);
    assertTrue(page.contains("| small | 100 | 50 | 1.5 | 4 | 4.00 | `a[1]` | `b` | 6.50 |"), page);
    assertTrue(page.contains("| large | 1000 |"), page);
    assertTrue(record.isPageUpToDate());
    Files.writeString(repository.resolve("docs/fpga.md"), page.replace("1000", "999"));
    assertFalse(record.isPageUpToDate());
  }

  @Test
  void aConfigurationThatIsNotRecordedIsNamed() throws IOException {
    record.put("small", measured(100, 4), Map.of());
    IOException error =
        assertThrows(IOException.class, () -> record.compare("other", measured(1, 1)));
    assertTrue(error.getMessage().contains("does not have other"), error.getMessage());
  }
}
