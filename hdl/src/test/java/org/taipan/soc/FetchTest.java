package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.hdl.sim.Simulation;

/** What an instruction costs that is not in the cache, or not in the buffer. */
class FetchTest {
  private static final int MAX_CYCLES = 2_000;

  private static final int JUMP = 3;

  @ParameterizedTest
  @CsvSource({"16384, 4, 4", "16384, 10, 4", "0, 4, 3", "0, 10, 3"})
  void aMissCostsTheLatencyOfMemoryAndAFixedNumber(int bytes, int latency, int fixed) {
    Configuration configuration =
        Configuration.named("sim")
            .with("icache.bytes", Integer.toString(bytes))
            .with("prediction.btb", "0");
    Program program =
        Program.of(
                """
                  j start
                  .balign 256
                start:
                  li a4, -1
                  divu a4, a4, a4 # outlasts the reading ahead
                  mv a4, a4
                before:
                  j far
                  .balign 256
                  nop
                  nop
                  nop
                  nop
                far:
                  nop
                  j exit
                """)
            .withMemory(latency, 0);
    try (Simulation sim = Simulation.of(() -> new SimTop(configuration))) {
      List<Program.Event> events = program.run(sim, MAX_CYCLES).events();
      assertEquals(
          JUMP + fixed + latency,
          cycle(events, program.symbol("far")) - cycle(events, program.symbol("before")));
    }
  }

  private static long cycle(List<Program.Event> events, long pc) {
    return events.stream().filter(e -> e.pc() == pc).findFirst().orElseThrow().cycle();
  }
}
