package org.taipan.hdl.tutorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.uint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taipan.hdl.HdlError;
import org.taipan.hdl.Verilog;
import org.taipan.hdl.sim.Simulation;
import org.taipan.hdl.tutorial.Calculator.Op;

/** The tutorial's circuits work, and the tutorial shows them as they are. */
class TutorialTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("taipan.repository"));

  @TempDir Path directory;

  @Test
  void counterStartsAgainAtItsLimit() {
    try (var sim = Simulation.of(() -> new Counter(10))) {
      sim.step(5);
      assertEquals(0, sim.peek("count"));
      sim.poke("enable", 1);
      sim.step(9);
      assertEquals(9, sim.peek("count"));
      assertTrue(sim.isHigh("last"));
      sim.step();
      assertEquals(0, sim.peek("count"));
    }
  }

  @Test
  void fifoKeepsTheOrder() {
    try (var sim = Simulation.of(() -> new Fifo<>(new Fifo.Config(4), () -> uint(8)))) {
      sim.poke("push_valid", 1);
      for (int i = 1; i <= 4; i++) {
        assertTrue(sim.isHigh("push_ready"));
        sim.poke("push_payload", i * 11L);
        sim.step();
      }
      assertFalse(sim.isHigh("push_ready"));
      sim.poke("push_valid", 0);
      sim.poke("pop_ready", 1);
      for (int i = 1; i <= 4; i++) {
        assertEquals(i * 11L, sim.peek("pop_payload"));
        sim.step();
      }
      assertFalse(sim.isHigh("pop_valid"));
    }
  }

  @Test
  void fifoRefusesAnOddDepth() {
    assertThrows(IllegalArgumentException.class, () -> new Fifo.Config(3));
  }

  private static void command(Simulation sim, Op op, int target, int left, int right, int value) {
    sim.poke("commands_valid", 1);
    sim.poke("commands_payload_op", op);
    sim.poke("commands_payload_target", target);
    sim.poke("commands_payload_left", left);
    sim.poke("commands_payload_right", right);
    sim.poke("commands_payload_constant", value);
    sim.step();
  }

  @Test
  void calculatorForwardsResultsToTheNextCommands() {
    try (var sim = Simulation.of(Calculator::new)) {
      command(sim, Op.LOAD, 1, 0, 0, 6);
      command(sim, Op.LOAD, 2, 0, 0, 7);
      command(sim, Op.MULTIPLY, 3, 1, 2, 0);
      sim.poke("commands_valid", 0);
      sim.step(2);
      assertTrue(sim.isHigh("done"));
      assertEquals(42, sim.peek("value"));
    }
  }

  @Test
  void calculatorAgreesWithJavaOnRandomPrograms() {
    try (var sim = Simulation.of(Calculator::new)) {
      var random = new Random(1);
      int[] registers = new int[8];
      for (int i = 0; i < 8; i++) {
        command(sim, Op.LOAD, i, 0, 0, 100 * i);
        registers[i] = 100 * i;
      }
      int[] expected = {700, 600}; // of the last command and the one before
      for (int i = 0; i < 1000; i++) {
        Op op = List.of(Op.values()).get(random.nextInt(4));
        int target = random.nextInt(8);
        int left = random.nextInt(8);
        int right = random.nextInt(8);
        int constant = random.nextInt(0x10000);
        command(sim, op, target, left, right, constant);
        assertEquals(expected[1], sim.peek("value"));
        int value =
            switch (op) {
              case LOAD -> constant;
              case ADD -> registers[left] + registers[right];
              case SUBTRACT -> registers[left] - registers[right];
              case MULTIPLY -> registers[left] * registers[right];
            };
        registers[target] = value & 0xffff;
        expected = new int[] {registers[target], expected[0]};
      }
    }
  }

  @Test
  void verilogOfTheCounterIsWritten() throws IOException {
    var generated = Verilog.generate(directory, () -> new Counter(10));
    String text = Files.readString(directory.resolve("Counter.v"));
    assertEquals("Counter", generated.top());
    assertEquals(normal(block("verilog")), normal(text));
  }

  @Test
  void widthMismatchIsReportedAsTheTutorialSays() {
    var e = assertThrows(HdlError.class, () -> Verilog.generate(directory, Mismatch::new));
    String message = e.getMessage().lines().limit(2).collect(Collectors.joining("\n"));
    assertEquals(
        block("text").strip(), message.replaceAll("Mismatch.java:\\d+", "Mismatch.java:16"));
  }

  /**
   * Every block of Java names its file and is a part of it; every circuit of the tutorial is shown.
   */
  @Test
  void theCodeInTheTutorialIsTheCodeThatIsTested() throws IOException {
    Path sources = REPOSITORY.resolve("hdl/src/test/java/org/taipan/hdl/tutorial");
    List<MatchResult> blocks =
        Pattern.compile("```java ?(\\S*)\n(.*?)```", Pattern.DOTALL)
            .matcher(tutorial())
            .results()
            .toList();
    for (MatchResult block : blocks) {
      assertTrue(block.group(1).endsWith(".java"), "no file named: " + block.group());
      String file = Files.readString(sources.resolve(block.group(1)));
      assertTrue(
          normal(file).contains(normal(block.group(2))),
          () -> "not in " + block.group(1) + ":\n" + block.group(2));
    }
    Set<String> shown = blocks.stream().map(b -> b.group(1)).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(sources)) {
      assertEquals(
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> !f.equals("package-info.java"))
              .collect(Collectors.toSet()),
          shown);
    }
  }

  /** Indentation does not count. */
  private static String normal(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }

  private static String block(String language) {
    var matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(tutorial());
    assertTrue(matcher.find(), "a block of " + language);
    return matcher.group(1);
  }

  private static String tutorial() {
    try {
      return Files.readString(REPOSITORY.resolve("docs/hdl.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
