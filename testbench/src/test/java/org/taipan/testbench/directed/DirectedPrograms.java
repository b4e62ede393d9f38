package org.taipan.testbench.directed;

import java.util.List;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfFile;

/** The directed tests as programs, for tests that only want them executed. */
public final class DirectedPrograms {
  private DirectedPrograms() {}

  /** Programs that execute all cases of the instructions of a set. */
  public static List<ElfFile> of(InstructionSet set) {
    return IsaFile.all().stream()
        .filter(file -> set.ops().contains(file.op()))
        .flatMap(file -> IsaProgram.batches(file.cases()).stream())
        .map(batch -> IsaProgram.of(batch, set))
        .toList();
  }
}
