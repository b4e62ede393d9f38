package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.core.AluFault;
import org.taipan.core.PredictionParameters;
import org.taipan.isa.InstructionSet;

class ConfigurationTest {
  @Test
  void namedConfigurationsAreFoundByName() {
    for (Configuration c : Configuration.all()) {
      assertEquals(c, Configuration.named(c.name()));
      assertEquals(AluFault.NONE, c.fault());
    }
    assertEquals(
        List.of("default", "sim", "minimal", "arty-z7-20", "arty-z7-10"),
        Configuration.all().stream().map(Configuration::name).toList());
  }

  @Test
  void unknownNameIsAnErrorThatListsTheNames() {
    var e = assertThrows(IllegalArgumentException.class, () -> Configuration.named("big"));
    assertEquals(
        "no configuration 'big': there are default, sim, minimal, arty-z7-20, arty-z7-10",
        e.getMessage());
  }

  @Test
  void valuesAreChangedByKey() {
    Configuration changed =
        Configuration.named("sim")
            .with("fetch.lines", "4")
            .with("fetch.lineBytes", "32")
            .with("fetch.prefetch", "false")
            .with("dcache.bytes", "0")
            .with("isa.bits", "false")
            .with("isa.float", "false")
            .with("prediction.btb", "0")
            .with("prediction.ras", "2")
            .with("memory.size", "65536")
            .with("retirement", "false");
    assertEquals(4, changed.fetch().lines());
    assertEquals(32, changed.fetch().lineBytes());
    assertFalse(changed.fetch().prefetch());
    assertEquals(InstructionSet.rv64im().ops(), changed.instructions().ops());
    assertEquals(new PredictionParameters(0, 2), changed.prediction());
    assertEquals(65536, changed.memoryBytes());
    assertFalse(changed.retirement());
    assertEquals("sim", changed.name());
  }

  @Test
  void everyListedParameterCanBeSetToItsOwnValue() {
    Configuration sim = Configuration.named("sim");
    sim.parameters().forEach((key, value) -> assertEquals(sim, sim.with(key, value.toString())));
  }

  @ParameterizedTest
  @CsvSource({
    "fetch.lines, 3, must be a power of two from 2 to 64",
    "fetch.lines, 128, must be a power of two from 2 to 64",
    "fetch.lineBytes, 8, must be a power of two from 16 to 128",
    "fetch.lineBytes, many, must be a power of two from 16 to 128",
    "fetch.prefetch, yes, must be true or false",
    "isa.bits, Zbb, must be true or false",
    "prediction.btb, 2, must be 0 or a power of two from 4 to 512",
    "prediction.btb, 1024, must be 0 or a power of two from 4 to 512",
    "prediction.ras, 3, must be 0 or a power of two from 2 to 16",
    "prediction.ras, none, must be 0 or a power of two from 2 to 16",
    "memory.size, 0, must be a power of two from 65536 to 2147483648",
    "memory.size, 4294967296, must be a power of two from 65536 to 2147483648",
  })
  void badValueIsAnErrorThatNamesKeyValueAndRange(String key, String value, String range) {
    Configuration sim = Configuration.named("sim");
    var e = assertThrows(IllegalArgumentException.class, () -> sim.with(key, value));
    assertEquals(key + " = " + value + ": " + range, e.getMessage());
  }

  @Test
  void unknownKeyIsAnErrorThatListsTheKeys() {
    Configuration sim = Configuration.named("sim");
    var e = assertThrows(IllegalArgumentException.class, () -> sim.with("fetch.ways", "2"));
    assertTrue(e.getMessage().startsWith("no parameter 'fetch.ways': there are cache.parity,"));
  }

  @Test
  void noKeyBuildsInAFault() {
    Configuration sim = Configuration.named("sim");
    assertThrows(IllegalArgumentException.class, () -> sim.with("fault", "XOR_IS_OR"));
    assertFalse(sim.parameters().containsKey("fault"));
    assertEquals(AluFault.XOR_IS_OR, sim.withFault(AluFault.XOR_IS_OR).fault());
  }

  /** One row for each parameter: its value in each configuration but sim, range, meaning. */
  @Test
  void documentedValuesAreThose() throws IOException {
    Path page = Path.of(System.getProperty("taipan.repository"), "docs", "core.md");
    List<String> documented =
        Files.readAllLines(page).stream()
            .dropWhile(line -> !line.equals("## Configurations"))
            .filter(line -> line.startsWith("| `"))
            .toList();
    List<Configuration> columns =
        Configuration.all().stream().filter(c -> !c.name().equals("sim")).toList();
    List<String> rows =
        Arrays.stream(Parameter.values())
            .map(p ->
                "| `%s` | %s | %s | %s |"
                    .formatted(
                        p.key(),
                        columns.stream()
                            .map(c -> c.parameters().get(p.key()).toString())
                            .collect(Collectors.joining(" | ")),
                        p.range(),
                        p.meaning()))
            .toList();
    assertEquals(String.join("\n", rows), String.join("\n", documented));
  }

  @Test
  void simIsTheDefaultWithTheRetirementPort() {
    Map<String, Object> values = Configuration.named("default").parameters();
    values.put("retirement", true);
    assertEquals(values, Configuration.named("sim").parameters());
  }
}
