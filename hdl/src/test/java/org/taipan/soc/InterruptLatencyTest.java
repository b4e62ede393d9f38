package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;

/**
 * How long an interrupt takes from the pin to the first cycle of the handler's first instruction in
 * the memory stage, where instructions take effect; the handler is in the instruction cache, and
 * the interrupt comes in every cycle of a loop.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptLatencyTest {
  private static final int LIMIT = 12;
  private static final int WARM = 700;
  private static final int PHASES = 200;

  /** The handler's first instruction reads the clock, in its second cycle in the memory stage. */
  private static final String PROGRAM =
      """
        la t0, handler
        csrw mtvec, t0
        li s0, 0x10010000
        li s1, -7
        li s2, 0x7fffffffffffffff
        li t0, 0x800
        csrw mie, t0
        ecall
        csrsi mstatus, 8
      loop:
        BODY
        j loop
      .balign 64
      handler:
        csrr a0, mcycle
        csrr a1, mcause
        bltz a1, exit
        csrr a1, mepc
        addi a1, a1, 4
        csrw mepc, a1
        mret
      """;

  private Simulation sim;

  @BeforeAll
  void build() {
    sim = Simulation.of(() -> new SimTop(Configuration.named("sim")));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  private LongSummaryStatistics latencies(String body) {
    Program program = Program.of(PROGRAM.replace("BODY", body));
    List<Long> latencies = new ArrayList<>();
    for (int phase = 0; phase < PHASES; phase++) {
      long at = (long) WARM + phase;
      Program.Outcome outcome = program.withInterruptAt(at).run(sim, 20_000);
      assertEquals(2, outcome.traps().size(), "interrupt at " + at);
      latencies.add(outcome.register("a0") - 1 - at);
    }
    return latencies.stream().mapToLong(Long::longValue).summaryStatistics();
  }

  /** The greatest latency is not above the documented one, which is not above the limit. */
  private static void expect(String code, LongSummaryStatistics measured) throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("taipan.repository"), "docs/core.md"));
    Matcher row =
        Pattern.compile(
                "^\\| " + Pattern.quote(code) + " \\| \\d+ \\| (\\d+) \\|$", Pattern.MULTILINE)
            .matcher(page);
    assertTrue(row.find(), "docs/core.md lacks the row " + code);
    long documented = Long.parseLong(row.group(1));
    assertTrue(documented <= LIMIT, row.group());
    assertTrue(measured.getMax() <= documented, row.group() + ", but " + measured);
  }

  @Test
  void arithmetic() throws IOException {
    expect("additions", latencies("addi t1, t1, 1\n add t2, t2, t1\n xor t1, t2, t1"));
  }

  @Test
  void divisions() throws IOException {
    expect("divisions", latencies("div t1, s2, s1\n rem t2, s1, s2"));
  }

  @Test
  void branches() throws IOException {
    expect(
        "branches, also mispredicted",
        latencies("addi t1, t1, 1\n andi t2, t1, 1\n beqz t2, over\n addi t3, t3, 1\n over:"));
  }

  @Test
  void accessesToDevices() throws IOException {
    expect("loads and stores of devices", latencies("lw t1, 0(s0)\n sw t1, 0(s0)\n lw t1, 8(s0)"));
  }

  @Test
  void registers() throws IOException {
    expect("CSR accesses", latencies("csrrw t1, mscratch, t2\n csrr t2, minstret"));
  }

  @Test
  void everything() throws IOException {
    expect(
        "all of these",
        latencies(
            """
            div t1, s2, s1
            mul t2, t1, s1
            lw t3, 0(s0)
            add t3, t3, t2
            csrr t4, mscratch
            andi t5, t6, 1
            beqz t5, over
            addi t3, t3, 1
            over: addi t6, t6, 1
            """));
  }

  @Test
  void sleeping() throws IOException {
    expect("`wfi`", latencies("wfi"));
  }
}
