package org.taipan.cli.run;

import java.util.Optional;
import java.util.function.Consumer;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;

/**
 * Runs on the golden interpreter.
 *
 * @param instructions what it implements
 */
record GoldenSimulation(InstructionSet instructions) implements Simulation {

  @Override
  public Outcome run(
      ElfFile elf, RunOptions options, Optional<Profile> profile, Consumer<Machine> afterwards) {
    try (Golden golden = new Golden(Specification.of(instructions), options)) {
      golden.load(elf);
      Outcome outcome =
          profile.isPresent() ? golden.run(r -> profile.get().count(r.pc, 1)) : golden.run();
      if (outcome.ending().byProgram()) {
        afterwards.accept(golden);
      }
      return outcome;
    }
  }

  @Override
  public void close() {}
}
