package org.taipan.cli.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.lockstep.Lockstep;
import org.taipan.testbench.verilator.Circuit;

/**
 * Runs on the circuit and on golden together.
 *
 * @param waveform the file that a mismatch leaves
 */
record LockstepSimulation(Circuit circuit, Path waveform) implements Simulation {

  @Override
  public Outcome run(
      ElfFile elf, RunOptions options, Optional<Profile> profile, Consumer<Machine> afterwards) {
    if (profile.isPresent()) {
      throw new IllegalArgumentException("no profile in lockstep");
    }
    try (Lockstep lockstep = new Lockstep(circuit, options, Optional.of(waveform))) {
      lockstep.load(elf);
      Outcome outcome = lockstep.run();
      if (outcome.ending().byProgram()) {
        afterwards.accept(lockstep);
      }
      return outcome;
    }
  }

  @Override
  public void close() {
    circuit.close();
  }
}
