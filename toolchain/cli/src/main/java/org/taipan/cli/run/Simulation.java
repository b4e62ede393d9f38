package org.taipan.cli.run;

import java.util.Optional;
import java.util.function.Consumer;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;

/** What a program is run on. */
interface Simulation extends AutoCloseable {

  /**
   * Runs a program on a new machine.
   *
   * @param profile counts every retired instruction
   * @param afterwards is given the machine when the program has ended by itself
   */
  Outcome run(
      ElfFile elf, RunOptions options, Optional<Profile> profile, Consumer<Machine> afterwards);

  @Override
  void close();
}
