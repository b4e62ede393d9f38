package org.taipan.testbench.random;

import java.util.Optional;
import java.util.Set;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.random.RandomProgram.Gap;

/** Runs many random programs and shrinks the first that fails. */
public final class RandomCampaign {
  private static final RunOptions LIMITS =
      RunOptions.DEFAULT.withMaxCycles(10_000_000).withHangCycles(20_000);

  /** Long enough to be seen while an instruction waits for memory. */
  private static final int PULSE_CYCLES = 60;

  /** What a program is run on: a lockstep pair, usually. */
  @FunctionalInterface
  public interface Subject {
    /**
     * Runs a program.
     *
     * @throws SimulationException when it shows an error
     */
    Outcome run(ElfFile program, RunOptions options);
  }

  /**
   * What a campaign did.
   *
   * @param programs programs run
   * @param instructions instructions retired in all
   * @param cycles clock cycles
   * @param traps exceptions taken
   * @param interrupts interrupts taken
   * @param unfinished programs that came to the limit of cycles before their end
   */
  public record Totals(
      int programs, long instructions, long cycles, long traps, long interrupts, int unfinished) {

    /** Both together. */
    public Totals plus(Totals other) {
      return new Totals(
          programs + other.programs,
          instructions + other.instructions,
          cycles + other.cycles,
          traps + other.traps,
          interrupts + other.interrupts,
          unfinished + other.unfinished);
    }

    private Totals plus(Outcome outcome) {
      Outcome.Counters c = outcome.counters();
      return new Totals(
          programs + 1,
          instructions + c.instructions(),
          cycles + c.cycles(),
          traps + c.traps(),
          interrupts + c.interrupts(),
          unfinished + (outcome.ending().byProgram() ? 0 : 1));
    }
  }

  private final ProgramGenerator generator;
  private final Subject subject;

  /** A campaign of a generator's programs. */
  public RandomCampaign(ProgramGenerator generator, Subject subject) {
    this.generator = generator;
    this.subject = subject;
  }

  /**
   * Runs the programs of the seeds from {@code seed} on.
   *
   * @throws RandomFailure when one fails; it is shrunk first
   */
  public Totals run(long seed, int count) {
    Totals totals = new Totals(0, 0, 0, 0, 0, 0);
    for (long s = seed; s < seed + count; s++) {
      RandomProgram program = generator.generate(s);
      try {
        totals = totals.plus(run(program, program.elf()));
      } catch (SimulationException failure) {
        throw shrunk(program, failure);
      }
    }
    return totals;
  }

  private Outcome run(RandomProgram program, ElfFile elf) {
    return subject.run(elf, program.options(LIMITS, elf));
  }

  /**
   * Runs one program once for every cycle of a window, in which an external interrupt comes.
   *
   * @param from first cycle
   * @param count cycles
   * @throws RandomFailure when one run fails; its program is shrunk first
   */
  public Totals interruptEveryCycle(long seed, long from, int count) {
    Totals totals = new Totals(0, 0, 0, 0, 0, 0);
    for (long cycle = from; cycle < from + count; cycle++) {
      RandomProgram program =
          generator.generate(seed).interruptedAt(new InterruptPulse(cycle, PULSE_CYCLES));
      try {
        totals = totals.plus(run(program, program.elf()));
      } catch (SimulationException failure) {
        throw shrunk(program, failure);
      }
    }
    return totals;
  }

  private RandomFailure shrunk(RandomProgram program, SimulationException first) {
    Set<Integer> kept =
        new Shrinker(items -> failure(program, items, Gap.NOPS).isPresent())
            .shrink(program.removable());
    Gap gap = failure(program, kept, Gap.NOTHING).isPresent() ? Gap.NOTHING : Gap.NOPS;
    return new RandomFailure(
        program.seed(),
        kept.size(),
        program.excerpt(kept),
        program.assembly(kept, gap),
        failure(program, kept, gap).orElse(first));
  }

  private Optional<SimulationException> failure(
      RandomProgram program, Set<Integer> items, Gap gap) {
    try {
      run(program, program.elf(items, gap));
      return Optional.empty();
    } catch (SimulationException e) {
      return Optional.of(e);
    }
  }
}
