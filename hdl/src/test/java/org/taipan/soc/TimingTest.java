package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.Op;

/** The costs that docs/timing.md lists, with the code in the instruction buffer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimingTest {
  private static final int MEMORY_LATENCY = 6;
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| (\\d+) \\| (\\d+|–) \\|([^|]*)\\|[^|]*\\|");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final int MAX_CYCLES = 5_000;

  /** Has every instruction. */
  private final Configuration configuration = Configuration.named("sim").withValues();

  private Simulation sim;
  private Simulation straight;

  @BeforeAll
  void build() {
    sim = Simulation.of(() -> new SimTop(configuration));
    straight = Simulation.of(() -> new SimTop(configuration.with("prediction.btb", "0")));
  }

  @AfterAll
  void close() {
    sim.close();
    straight.close();
  }

  /** Cycles that instructions add between two others, the second time that they are executed. */
  private static long cost(Simulation on, String instructions, String follower) {
    Program program =
        Program.of(
            """
              la a2, word
              li a3, 0x10010000
              li a4, 1000
              li a5, -7
              li s0, 2
              li s1, 1
              la t0, handler
              csrw mtvec, t0
              la t0, misses
              csrw pymvec, t0
              li s2, 0xfff9000000000005
              li s3, 0xfff9000000000002
              li t0, 8
              csrw mie, t0
              li t1, 0x02000000
              sw s1, 0(t1) # an interrupt that is pending, but never taken
              li t0, 200
            clear: # outlasts the clearing of the predictor
              addi t0, t0, -1
              bnez t0, clear
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
            function:
              nop
              nop
              ret
            .balign 4
            handler:
              csrr t0, mepc
              addi t0, t0, 4
              csrw mepc, t0
              mret
            .balign 512
            misses:
              csrr t0, pympc
              addi t0, t0, 4
              csrw pympc, t0
              py.ret
            .data
            word: .dword 5
            """
                .formatted(instructions, follower));
    List<Program.Event> events = program.withMemory(MEMORY_LATENCY, 0).run(on, MAX_CYCLES).events();
    return second(events, program.symbol("after")) - second(events, program.symbol("before")) - 1;
  }

  private static long second(List<Program.Event> events, long pc) {
    return events.stream().filter(e -> e.pc() == pc).skip(1).findFirst().orElseThrow().cycle();
  }

  private static Stream<String> lines() throws IOException {
    Path page = Path.of(System.getProperty("taipan.repository"), "docs", "timing.md");
    return Files.readAllLines(page).stream();
  }

  /** The rows of the table in a section of the page: instruction and two numbers of cycles. */
  private static Stream<Arguments> rows(String section) throws IOException {
    return lines()
        .dropWhile(line -> !line.equals("## " + section))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(m -> Arguments.of(m.group(1), Long.parseLong(m.group(2)), m.group(3)));
  }

  /** Instruction, cycles, cycles when the next one needs the result. */
  static Stream<Arguments> instructions() throws IOException {
    return rows("Instructions");
  }

  /** Branch or trap, cycles with prediction, cycles without. */
  static Stream<Arguments> branches() throws IOException {
    return Stream.concat(rows("Branches"), rows("Traps"));
  }

  @ParameterizedTest
  @MethodSource("instructions")
  void instructionsCostWhatIsDocumented(String instruction, long cycles, String needed) {
    String code = instruction.replace("; ", "\n");
    assertEquals(cycles, cost(sim, code, "nop"));
    if (!needed.equals("–")) {
      assertEquals(Long.parseLong(needed), cost(sim, code, "addi a1, a1, 1"));
    }
  }

  @ParameterizedTest
  @MethodSource("branches")
  void branchesCostWhatIsDocumented(String branch, long predicted, String unpredicted) {
    String code = branch.replace("; ", "\n");
    assertEquals(predicted, cost(sim, code, "nop"));
    assertEquals(Long.parseLong(unpredicted), cost(straight, code, "nop"));
  }

  @Test
  void everyInstructionIsOfAClass() throws IOException {
    Set<String> classified =
        lines()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .flatMap(row -> NAME.matcher(row.group(4)).results())
            .map(name -> name.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> instructions =
        configuration.instructions().ops().stream()
            .map(Op::mnemonic)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(instructions, classified);
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
