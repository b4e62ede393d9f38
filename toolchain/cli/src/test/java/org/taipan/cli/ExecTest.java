package org.taipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.cli.Cli.taipan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecTest {
  private static final String PASSING = BareMetal.arithmetic(77, -588, -12);

  @TempDir private Path folder;

  private Path program(String lines) throws IOException {
    return BareMetal.write(folder.resolve("test.elf"), lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void aPassingProgramGivesZero(String machine) throws IOException {
    assertEquals(new Cli.Result(0, "", ""), taipan("exec", program(PASSING), "--on", machine));
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void aFailingProgramGivesTheNumberOfItsTest(String machine) throws IOException {
    Path file = program(BareMetal.arithmetic(77, -588, -11));
    assertEquals(
        new Cli.Result(3, "", "taipan: " + file + ": test 3 failed\n"),
        taipan("exec", file, "--on", machine));
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void outputAndExitCodeAreTheProgram_s(String machine) throws IOException {
    Path file = program(BareMetal.HELLO);
    assertEquals(new Cli.Result(7, "Hi", "Oh"), taipan("exec", "--on", machine, file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void theSignatureIsWritten(String machine) throws IOException {
    Path signature = folder.resolve("signature");
    Cli.Result result =
        taipan("exec", program(BareMetal.SIGNATURE), "--signature", signature, "--on", machine);
    assertEquals(new Cli.Result(0, "", ""), result);
    assertEquals("deadbeef\n0000002a\n", Files.readString(signature));
  }

  @Test
  void goldenImplementsWhatTheConfigurationHas() throws IOException {
    Path file = program("li a0, 6\n li a1, 3\n andn t6, a0, a1\n srli t6, t6, 2\n");
    assertEquals(new Cli.Result(0, "", ""), taipan("exec", file, "--on", "golden"));
    Cli.Result without = taipan("exec", file, "--on", "golden", "--set", "isa.bits=false");
    assertTrue(without.err().contains("illegal instruction at"), without.err());
  }

  @Test
  void aSignatureWithoutItsSymbolsIsAnError() throws IOException {
    Cli.Result result =
        taipan("exec", program(PASSING), "--signature", folder.resolve("s"), "--on", "golden");
    assertEquals(2, result.exitCode());
    assertEquals("taipan: --signature: the program has no symbol begin_signature\n", result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void anEndlessProgramIsEndedByTheLimit(String machine) throws IOException {
    Path file = program(BareMetal.ENDLESS);
    Cli.Result result = taipan("exec", file, "--on", machine, "--max-cycles", "20000");
    String unit = machine.equals("rtl") ? "cycles" : "instructions";
    assertEquals(
        new Cli.Result(5, "", "taipan: " + file + " has not ended within 20000 " + unit + "\n"),
        result);
  }

  @Test
  void lockstepAgreesOnACorrectCircuit() throws IOException {
    assertEquals(new Cli.Result(0, "", ""), taipan("exec", "--lockstep", program(PASSING)));
  }

  @Test
  void statisticsOfGoldenHaveNoCycles() throws IOException {
    JsonNode golden = statistics("golden");
    assertEquals("golden", golden.path("on").asText());
    assertEquals("sim", golden.path("config").asText());
    assertTrue(golden.path("instructions").asLong() > 10, golden.toString());
    assertTrue(golden.path("cycles").isMissingNode(), golden.toString());
    assertEquals(1, golden.at("/counters/memory/stores").asLong());
  }

  @Test
  void statisticsOfTheCircuitAgreeWithGoldens() throws IOException {
    JsonNode golden = statistics("golden");
    JsonNode rtl = statistics("rtl");
    assertEquals(golden.path("instructions"), rtl.path("instructions"));
    for (String unit : List.of("memory", "traps")) {
      assertEquals(golden.path("counters").path(unit), rtl.path("counters").path(unit), unit);
    }
    long stalls = 0;
    for (JsonNode cycles : rtl.at("/counters/stalls")) {
      stalls += cycles.asLong();
    }
    assertEquals(rtl.path("cycles").asLong(), rtl.path("instructions").asLong() + stalls);
  }

  private JsonNode statistics(String machine) throws IOException {
    Path file = folder.resolve(machine + ".json");
    taipan("exec", program(PASSING), "--on", machine, "--stats", file);
    return new ObjectMapper().readTree(file.toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"golden", "rtl"})
  void aProfileAddsUp(String machine) throws IOException {
    Cli.Result result = taipan("exec", program(PASSING), "--on", machine, "--profile");
    assertTrue(result.err().contains("100.0%  in all"), result.err());
  }

  @Test
  void aMissingFileIsAnError() {
    Path file = folder.resolve("nothing.elf");
    assertEquals(
        new Cli.Result(2, "", "taipan: cannot open " + file + ": no such file\n"),
        taipan("exec", file));
  }

  @Test
  void aFolderIsAnError() {
    assertEquals(
        new Cli.Result(2, "", "taipan: cannot read " + folder + ": is a folder\n"),
        taipan("exec", folder));
  }

  @Test
  void whatIsNoElfFileIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("text.elf"), "This is text.");
    assertEquals(
        new Cli.Result(2, "", "taipan: " + file + ": not an ELF file\n"), taipan("exec", file));
  }

  @Test
  void anElfFileThatIsCutShortIsAnError() throws IOException {
    byte[] whole = Files.readAllBytes(program(PASSING));
    Path file = Files.write(folder.resolve("cut.elf"), Arrays.copyOf(whole, 200));
    Cli.Result result = taipan("exec", file);
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().startsWith("taipan: " + file + ": the file is cut short"), result.err());
  }

  @Test
  void aProgramOutsideMemoryIsAnError() throws IOException {
    Path file = program(PASSING + ".data\n.zero 70000\n.text\n");
    for (String machine : new String[] {"golden", "rtl"}) {
      Cli.Result result = taipan("exec", file, "--on", machine, "--set", "memory.size=65536");
      assertEquals(2, result.exitCode());
      assertTrue(result.err().contains("is not within DRAM"), result.err());
    }
  }
}
