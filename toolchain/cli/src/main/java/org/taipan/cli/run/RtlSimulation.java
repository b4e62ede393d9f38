package org.taipan.cli.run;

import java.util.Optional;
import java.util.function.Consumer;
import org.taipan.cli.host.StatusLine;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Machine;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;
import org.taipan.testbench.verilator.Rtl.Progress;

/** Runs on the circuit. */
final class RtlSimulation implements Simulation {
  private static final long BATCH_CYCLES = 50_000;

  private final Circuit circuit;
  private final StatusLine status;

  RtlSimulation(Circuit circuit, StatusLine status) {
    this.circuit = circuit;
    this.status = status;
  }

  @Override
  public Outcome run(
      ElfFile elf, RunOptions options, Optional<Profile> profile, Consumer<Machine> afterwards) {
    try (Rtl rtl = new Rtl(circuit, options)) {
      rtl.load(elf);
      Outcome outcome = run(rtl, profile);
      if (outcome.ending().byProgram()) {
        afterwards.accept(rtl);
      }
      return outcome;
    }
  }

  private Outcome run(Rtl rtl, Optional<Profile> profile) {
    Retirement record = new Retirement();
    long last = 0;
    Progress progress = Progress.GOING;
    while (progress == Progress.GOING) {
      progress = rtl.advance(BATCH_CYCLES, profile.isPresent());
      long cycles = rtl.cycle();
      status.work(() -> "simulating, %,d cycles".formatted(cycles));
      if (profile.isPresent()) {
        // The circuit goes on for a moment after the program's end.
        long end = progress == Progress.GOING ? cycles : rtl.outcome(progress).cycles();
        for (int i = 0; i < rtl.records(); i++) {
          rtl.record(i, record);
          if (record.cycle <= end) {
            profile.get().count(record.pc, record.cycle - last);
            last = record.cycle;
          }
        }
      }
    }
    return rtl.outcome(progress);
  }

  @Override
  public void close() {
    circuit.close();
  }
}
