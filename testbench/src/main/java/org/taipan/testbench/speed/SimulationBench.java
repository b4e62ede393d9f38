package org.taipan.testbench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;

/**
 * Measures {@link SimulationSpeed} with a program that never ends: a sieve, a linear congruential
 * generator and a sort of its numbers, calls, branches and memory in the proportions of compiled
 * code.
 */
public final class SimulationBench {
  private final Specification specification = Specification.of(InstructionSet.rv64im());
  private final ElfFile program;
  private final long goldenInstructions;
  private final long circuitCycles;

  /** A bench with runs of usual length: a few seconds each. */
  public SimulationBench() {
    this(200_000_000, 5_000_000);
  }

  /**
   * A bench.
   *
   * @param goldenInstructions instructions that golden runs
   * @param circuitCycles cycles that the circuit runs, alone and in lockstep
   */
  public SimulationBench(long goldenInstructions, long circuitCycles) {
    this.goldenInstructions = goldenInstructions;
    this.circuitCycles = circuitCycles;
    this.program = Assembler.assemble(specification.instructionSet(), source());
  }

  private static String source() {
    try (InputStream in = SimulationBench.class.getResourceAsStream("endless.s")) {
      if (in == null) {
        throw new IllegalStateException("endless.s is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A finished run and how long it took, in seconds. */
  private record Run(Outcome outcome, double seconds) {
    double cycleRate() {
      return outcome.cycles() / seconds;
    }

    double instructionRate() {
      return outcome.instructions() / seconds;
    }
  }

  /** A way to make a machine. */
  @FunctionalInterface
  private interface Factory {
    Machine make(RunOptions options);
  }

  /**
   * Measures; every measurement comes after a shorter run that warms up.
   *
   * @param circuit must implement RV64IM_Zicsr_Zifencei at least
   */
  public SimulationSpeed measure(Circuit circuit) {
    RunOptions golden = RunOptions.DEFAULT.withMaxInstructions(goldenInstructions);
    RunOptions hardware = RunOptions.DEFAULT.withMaxCycles(circuitCycles);
    Run alone = timed(options -> new Golden(specification, options), golden);
    Run free = timed(options -> new Rtl(circuit, options), hardware);
    Run lockstep = timed(options -> new Lockstep(circuit, options), hardware);
    return new SimulationSpeed(
        alone.instructionRate(),
        free.cycleRate(),
        free.instructionRate(),
        lockstep.cycleRate(),
        lockstep.instructionRate());
  }

  private Run timed(Factory factory, RunOptions options) {
    run(
        factory,
        options
            .withMaxCycles(Math.max(1, options.maxCycles() / 10))
            .withMaxInstructions(Math.max(1, options.maxInstructions() / 10)));
    return run(factory, options);
  }

  private Run run(Factory factory, RunOptions options) {
    try (Machine machine = factory.make(options)) {
      machine.load(program);
      long start = System.nanoTime();
      Outcome outcome = machine.run();
      return new Run(outcome, (System.nanoTime() - start) * 1e-9);
    }
  }
}
