package org.taipan.testbench.lockstep;

import java.nio.file.Path;
import java.util.Optional;
import org.taipan.testbench.SimulationException;

/**
 * Circuit and golden differ, or the circuit failed on its own. The message is the whole report:
 * both sides field by field, the last retired instructions, and where the waveform is.
 */
public final class LockstepMismatch extends SimulationException {
  private static final long serialVersionUID = 1;

  private final String summary;
  private final transient Optional<Path> waveform;

  LockstepMismatch(String summary, String report, Optional<Path> waveform) {
    super(report);
    this.summary = summary;
    this.waveform = waveform;
  }

  /** The report's first line. */
  public String summary() {
    return summary;
  }

  /** The waveform of the cycles around it, if one was asked for and could be written. */
  public Optional<Path> waveform() {
    return waveform;
  }
}
