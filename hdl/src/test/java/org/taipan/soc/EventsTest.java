package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.Event;

/** The event counters as a program sees them: what it does shows in the counter that is for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {
  private static final int MAX_CYCLES = 20_000;
  private static final int OTHERS = 100;

  /** Runs the body with one counter for its event, after a pass that fills the caches. */
  private static final String PROGRAM =
      """
        la t0, handler
        csrw mtvec, t0
        la s0, data
        li s1, 0x10010000
        li s2, -1
        li s3, 7
        li s11, 2
      again:
        csrwi mhpmevent3, EVENT
        csrw mhpmcounter3, zero
        csrwi mcountinhibit, 0
        BODY
        csrwi mcountinhibit, 8
        addi s11, s11, -1
        bnez s11, again
        csrr a0, mhpmcounter3
        j exit
      .balign 64
      handler:
        csrr t0, mepc
        addi t0, t0, 4
        csrw mepc, t0
        mret
      .data
      .balign 64
      data: .zero 64
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

  private long count(Event event, String body) {
    String text = PROGRAM.replace("EVENT", Integer.toString(event.number())).replace("BODY", body);
    return Program.of(text).run(sim, MAX_CYCLES).exitCode();
  }

  @Test
  void instructionsAreCountedByKind() {
    String body = "ld t1, 0(s0)\n lw t1, 0(s0)\n sd t1, 0(s0)\n ecall\n beq zero, zero, x\n x: nop";
    assertEquals(2, count(Event.LOAD, body));
    assertEquals(1, count(Event.STORE, body));
    assertEquals(1, count(Event.EXCEPTION, body));
    assertEquals(1, count(Event.BRANCH, body));
    assertEquals(1, count(Event.TAKEN, body));
    assertEquals(0, count(Event.INTERRUPT, body));
  }

  @Test
  void eachReasonOfAStallHasItsCounter() {
    assertTrue(count(Event.STALL_STRUCTURAL, "div t1, s2, s3") >= 3);
    assertTrue(count(Event.STALL_DATA, "lw t1, 0(s1)") >= 2);
    assertTrue(count(Event.STALL_LOAD_USE, "ld t1, 0(s0)\n addi t1, t1, 1") >= 1);
    assertTrue(count(Event.STALL_FLUSH, "ecall") >= 4);
    assertTrue(count(Event.STALL_FLOAT, "fadd.d t1, s2, s3\n fadd.d t1, t1, s3") >= 3);
    assertTrue(count(Event.STALL_BRANCH, "addi t2, s11, -1\n beqz t2, x\n nop\n x: nop") >= 2);
  }

  @Test
  void whatDoesNotWaitHasNoStalls() {
    for (Event event : List.of(Event.STALL_DATA, Event.STALL_LOAD_USE, Event.STALL_FLOAT)) {
      assertEquals(0, count(event, "addi t1, t1, 1\n".repeat(OTHERS)), event.label());
    }
  }

  @Test
  void linesAreCountedWhenTheyAreAskedFor() {
    String loads = "li t1, 0x80100000\n ld t2, 0(t1)\n ld t2, 64(t1)\n ld t2, 8(t1)";
    assertEquals(0, count(Event.DATA_MISS, loads), "in the second pass all are in the cache");
    String apart = "slli t1, s11, 16\n li t3, 0x80100000\n add t1, t1, t3\n ld t2, 0(t1)";
    assertEquals(1, count(Event.DATA_MISS, apart));
    assertTrue(count(Event.FETCH_MISS, "fence.i") >= 1);
  }
}
