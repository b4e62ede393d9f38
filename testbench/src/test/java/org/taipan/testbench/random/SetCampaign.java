package org.taipan.testbench.random;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Stub;

/**
 * The random programs of one parameter set: short ones, an interrupt in every cycle of a window,
 * and long ones until enough instructions are executed. Seeds follow from the number of the set.
 */
final class SetCampaign {
  private static final ReentrantLock GENERATING = new ReentrantLock();
  private static final long SEEDS = 1_000_000;
  private static final int LONG_AT_A_TIME = 10;

  /**
   * What was run on a set.
   *
   * @param firstSeed of its programs; short ones from here, long ones from half-way to the next set
   * @param swept seed of the program that was interrupted in every cycle
   */
  record Result(
      int number,
      Configuration configuration,
      long firstSeed,
      long swept,
      RandomCampaign.Totals totals) {}

  private final int number;
  private final int shortPrograms;
  private final int interruptedCycles;
  private final long instructions;

  /**
   * A campaign.
   *
   * @param number of the parameter set
   * @param shortPrograms how many short programs
   * @param interruptedCycles length of the window of interrupts
   * @param instructions how many instructions to execute at least
   */
  SetCampaign(int number, int shortPrograms, int interruptedCycles, long instructions) {
    this.number = number;
    this.shortPrograms = shortPrograms;
    this.interruptedCycles = interruptedCycles;
    this.instructions = instructions;
  }

  /**
   * Generates the circuit and runs.
   *
   * @param folder for the Verilog
   * @throws RandomFailure when a program fails
   */
  Result run(Path folder) {
    Configuration configuration = ParameterSets.of(number);
    try (Circuit circuit = generate(configuration, folder.resolve("set" + number))) {
      long first = (number + 1) * SEEDS;
      InstructionSet set = circuit.manifest().instructions();
      RandomCampaign brief = campaign(circuit, ProgramGenerator.balanced(set));
      RandomCampaign enduring = campaign(circuit, ProgramGenerator.enduring(set));
      RandomCampaign.Totals totals = brief.run(first, shortPrograms);
      totals = totals.plus(brief.interruptEveryCycle(first, 300, interruptedCycles));
      long seed = first + SEEDS / 2;
      while (totals.instructions() < instructions) {
        totals = totals.plus(enduring.run(seed, LONG_AT_A_TIME));
        seed += LONG_AT_A_TIME;
      }
      return new Result(number, configuration, first, first, totals);
    }
  }

  /** Circuits are described one at a time. */
  private static Circuit generate(Configuration configuration, Path folder) {
    GENERATING.lock();
    try {
      Generator.generate(configuration, folder);
      return Circuit.quick(folder, Stub.cache());
    } finally {
      GENERATING.unlock();
    }
  }

  private static RandomCampaign campaign(Circuit circuit, ProgramGenerator generator) {
    return new RandomCampaign(generator, (program, options) -> run(circuit, program, options));
  }

  private static Outcome run(Circuit circuit, ElfFile program, RunOptions options) {
    try (Lockstep lockstep = new Lockstep(circuit, options)) {
      lockstep.load(program);
      return lockstep.run();
    }
  }
}
