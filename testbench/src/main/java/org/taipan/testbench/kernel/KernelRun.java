package org.taipan.testbench.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.taipan.isa.Csr;
import org.taipan.isa.Event;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Symbol;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.SimulationException;

/**
 * What the second run of a kernel took, from its call to its return, as the processor's own
 * counters say.
 *
 * @param kernel what ran
 * @param cycles clock cycles; on golden, ticks
 * @param instructions instructions retired
 * @param stalls cycles in which none did, by cause, as far as there were counters for them
 */
public record KernelRun(Kernel kernel, long cycles, long instructions, Map<Event, Long> stalls) {
  /** The events that are cycles without a retirement, in the order in which counters get them. */
  static final List<Event> CAUSES = Arrays.stream(Event.values()).filter(Event::stall).toList();

  private static final String BEFORE =
      """
      .text
      measure:
        mv s0, ra
        li s1, -1
        csrw mcountinhibit, s1
        csrw mcycle, zero
        csrw minstret, zero
      """;
  private static final String BETWEEN =
      """
        csrw mcountinhibit, zero
        call kernel
        csrw mcountinhibit, s1
        la t0, counts
        csrr t1, mcycle
        sd t1, 0(t0)
        csrr t1, minstret
        sd t1, 8(t0)
      """;

  /** Copies the map. */
  public KernelRun {
    EnumMap<Event, Long> copy = new EnumMap<>(Event.class);
    copy.putAll(stalls);
    stalls = Collections.unmodifiableMap(copy);
  }

  /** Instructions per cycle. */
  public double ipc() {
    return (double) instructions / cycles;
  }

  /**
   * The program of a kernel: it ends with exit code 0 if its result is right.
   *
   * @param counters event counters to use, at most as many as the machine has
   */
  static ElfFile program(Kernel kernel, InstructionSet instructions, int counters) {
    return Assembler.assemble(
        instructions, Kernel.resource("harness.s") + measure(counters) + kernel.source());
  }

  private static String measure(int counters) {
    StringBuilder text = new StringBuilder(BEFORE);
    for (int i = 0; i < counters; i++) {
      int number = Csr.FIRST_EVENT_COUNTER + i;
      text.append("  li t0, %d%n".formatted(CAUSES.get(i).number()))
          .append("  csrw mhpmevent%d, t0%n".formatted(number))
          .append("  csrw mhpmcounter%d, zero%n".formatted(number));
    }
    text.append(BETWEEN);
    for (int i = 0; i < counters; i++) {
      text.append("  csrr t1, mhpmcounter%d%n".formatted(Csr.FIRST_EVENT_COUNTER + i))
          .append("  sd t1, %d(t0)%n".formatted((2 + i) * Long.BYTES));
    }
    return text.append("  jr s0%n.data%n.balign 64%n".formatted())
        .append("counts: .zero %d%n".formatted((2 + counters) * Long.BYTES))
        .toString();
  }

  /**
   * Runs a kernel.
   *
   * @param machine a fresh one
   * @param instructions what the machine implements
   * @param eventCounters how many event counters it has
   * @throws SimulationException if the result is wrong, or there is none
   */
  public static KernelRun on(
      Machine machine, Kernel kernel, InstructionSet instructions, int eventCounters) {
    int counters = Math.min(eventCounters, CAUSES.size());
    ElfFile program = program(kernel, instructions, counters);
    machine.load(program);
    Outcome outcome = machine.run();
    if (outcome.exitCode() != 0) {
      throw new SimulationException(
          "kernel %s: %s"
              .formatted(
                  kernel.label(),
                  outcome.ending().byProgram() ? "its result is wrong" : "it has not ended"));
    }
    long counts = program.symbol("counts").map(Symbol::address).orElseThrow();
    ByteBuffer words =
        ByteBuffer.wrap(machine.read(counts, (2 + counters) * Long.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    long cycles = words.getLong();
    long retired = words.getLong();
    EnumMap<Event, Long> stalls = new EnumMap<>(Event.class);
    CAUSES.subList(0, counters).forEach(cause -> stalls.put(cause, words.getLong()));
    return new KernelRun(kernel, cycles, retired, stalls);
  }
}
