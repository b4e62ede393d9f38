package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.hdl.sim.Simulation;

/** The costs of instructions that docs/core.md lists, with the code in the instruction buffer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimingTest {
  private static final int MEMORY_LATENCY = 6;
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| (\\d+) \\| (\\d+|–) \\|[^|]*\\|");
  private static final int MAX_CYCLES = 5_000;

  private Simulation sim;

  @BeforeAll
  void build() {
    sim = Simulation.of(() -> new SimTop(Configuration.named("sim")));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  /** Cycles that instructions add between two others, the second time that they are executed. */
  private long cost(String instructions, String follower) {
    Program program =
        Program.of(
            """
              la a2, word
              li a3, 0x10010000
              li a4, 1000
              li a5, -7
              li s0, 2
            again:
              nop
              nop
            before:
              nop
              %s
            after:
              %s
              nop
              nop
              addi s0, s0, -1
              bnez s0, again
              j exit
            .data
            word: .dword 5
            """
                .formatted(instructions, follower));
    List<Program.Event> events =
        program.withMemory(MEMORY_LATENCY, 0).run(sim, MAX_CYCLES).events();
    return second(events, program.symbol("after")) - second(events, program.symbol("before")) - 1;
  }

  private static long second(List<Program.Event> events, long pc) {
    return events.stream().filter(e -> e.pc() == pc).skip(1).findFirst().orElseThrow().cycle();
  }

  /** The rows of the table: instruction, cycles, cycles when the next one needs the result. */
  static Stream<Arguments> documentedCosts() throws IOException {
    Path page = Path.of(System.getProperty("taipan.repository"), "docs", "core.md");
    return Files.readAllLines(page).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(m -> Arguments.of(m.group(1), Long.parseLong(m.group(2)), m.group(3)));
  }

  @ParameterizedTest
  @MethodSource("documentedCosts")
  void instructionsCostWhatIsDocumented(String instruction, long cycles, String needed) {
    assertEquals(cycles, cost(instruction, "nop"));
    if (!needed.equals("–")) {
      assertEquals(Long.parseLong(needed), cost(instruction, "addi a1, a1, 1"));
    }
  }

  @Test
  void theTableIsFound() throws IOException {
    assertEquals(22, documentedCosts().count());
  }

  @Test
  void straightCodeRunsFasterThanMemoryAnswers() {
    String body = "addi a0, a0, 1\n".repeat(100);
    Program program = Program.of(body + "j exit\n").withMemory(10, 0);
    List<Program.Event> events = program.run(sim, MAX_CYCLES).events();
    long cycles = events.get(99).cycle() - events.getFirst().cycle();
    assertTrue(cycles < 200, "100 instructions took " + cycles + " cycles");
  }
}
