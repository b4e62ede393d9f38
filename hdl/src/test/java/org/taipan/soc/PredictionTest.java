package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;

/** Wrong predictions do no harm: the smallest tables, so that there are many. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PredictionTest {
  private static final int MAX_CYCLES = 20_000;

  private Simulation sim;

  @BeforeAll
  void build() {
    Configuration configuration =
        Configuration.named("sim").with("prediction.btb", "4").with("prediction.ras", "2");
    sim = Simulation.of(() -> new SimTop(configuration));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  @Test
  void anEntryOfABranchThatWasReplacedIsCorrected() {
    Program.Outcome outcome =
        Program.of(
                """
                  li s0, 100
                again:
                  addi s0, s0, -1
                patched:
                  bnez s0, again
                  bnez s1, exit
                  li s1, 1
                  la t0, patched
                  la t2, donor
                  lw t2, 0(t2)
                  sw t2, 0(t0)
                  fence.i
                  li s0, 100
                  j again
                donor:
                  addi a0, a0, 5
                """)
            .run(sim, MAX_CYCLES);
    assertEquals(5, outcome.exitCode());
    assertEquals(99, outcome.register("s0"));
  }

  @Test
  void callsDeeperThanTheStackReturnToTheirCallers() {
    Program.Outcome outcome =
        Program.of(
                """
                  li sp, 0x80008000
                  li a1, 40
                  call sum
                  j exit
                sum:
                  beqz a1, bottom
                  addi sp, sp, -8
                  sd ra, 0(sp)
                  add a0, a0, a1
                  addi a1, a1, -1
                  call sum
                  ld ra, 0(sp)
                  addi sp, sp, 8
                bottom:
                  ret
                """)
            .run(sim, MAX_CYCLES);
    assertEquals(40 * 41 / 2 & 0xff, outcome.exitCode() & 0xff);
    assertTrue(outcome.traps().isEmpty());
  }

  @Test
  void aStoreThatWasFetchedInVainIsNotDone() {
    Program.Outcome outcome =
        Program.of(
                """
                  li s0, 50
                  li s1, 0x10000000
                  li s2, 'x'
                again:
                  bnez s0, store
                  j exit
                store:
                  sb s2, 0(s1)
                  addi s0, s0, -1
                  j again
                """)
            .run(sim, MAX_CYCLES);
    assertEquals("x".repeat(50), outcome.output());
  }
}
