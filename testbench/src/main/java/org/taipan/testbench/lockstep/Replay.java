package org.taipan.testbench.lockstep;

import java.io.OutputStream;
import java.nio.file.Path;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.host.HostLink;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;

/**
 * Runs a program again on a model that writes waveforms. The run is the same, cycle by cycle: all
 * that is random in it comes from the options' seed, and the host is not asked again.
 */
final class Replay {
  private static final long BEFORE = 2000;
  private static final long AFTER = 20;

  private final Circuit circuit;
  private final RunOptions options;
  private final ElfFile program;
  private final HostLink host;

  /**
   * A second run.
   *
   * @param host gives what the host gave in the first
   */
  Replay(Circuit circuit, RunOptions options, ElfFile program, HostLink host) {
    this.circuit = circuit;
    this.options =
        options
            .withConsole(OutputStream.nullOutputStream(), OutputStream.nullOutputStream())
            .withMaxCycles(Long.MAX_VALUE);
    this.program = program;
    this.host = host;
  }

  /**
   * Writes the waveform of the cycles around one.
   *
   * @return the file
   * @throws SimulationException when it cannot be written
   */
  Path waveform(Path file, long cycle) {
    try (Rtl rtl = Rtl.tracing(circuit, options, host)) {
      rtl.load(program);
      advance(rtl, cycle - BEFORE);
      rtl.trace(file);
      try {
        advance(rtl, cycle + AFTER);
      } catch (SimulationException e) {
        // The failure that the waveform is of.
      }
    }
    return file;
  }

  private static void advance(Rtl rtl, long cycle) {
    Rtl.Progress progress = Rtl.Progress.GOING;
    while (progress == Rtl.Progress.GOING && rtl.cycle() < cycle) {
      progress = rtl.advance(cycle - rtl.cycle(), false);
    }
  }
}
