package org.taipan.testbench.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
 */
public record KernelRun(Kernel kernel, long cycles, long instructions) {
  private static final String MEASURE =
      """
      .text
      measure:
        mv s0, ra
        csrw minstret, zero
        csrw mcycle, zero
        call kernel
        csrr t0, mcycle
        csrr t1, minstret
        la t2, counts
        sd t0, 0(t2)
        sd t1, 8(t2)
        jr s0
      .data
      .balign 64
      counts: .zero 16
      """;

  /**
   * Instructions of a reading that {@code minstret} counts: two before the first it is to count.
   */
  private static final int OWN_INSTRUCTIONS = 2;

  /** Instructions per cycle. */
  public double ipc() {
    return (double) instructions / cycles;
  }

  /** The program of a kernel: it ends with exit code 0 if its result is right. */
  public static ElfFile program(Kernel kernel, InstructionSet instructions) {
    return Assembler.assemble(
        instructions, Kernel.resource("harness.s") + MEASURE + kernel.source());
  }

  /**
   * Runs a kernel.
   *
   * @param machine a fresh one, with {@code instructions}
   * @throws SimulationException if the result is wrong, or there is none
   */
  public static KernelRun on(Machine machine, Kernel kernel, InstructionSet instructions) {
    ElfFile program = program(kernel, instructions);
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
        ByteBuffer.wrap(machine.read(counts, 2 * Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    long cycles = words.getLong();
    return new KernelRun(kernel, cycles, words.getLong() - OWN_INSTRUCTIONS);
  }
}
