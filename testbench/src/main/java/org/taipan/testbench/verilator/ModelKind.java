package org.taipan.testbench.verilator;

import java.util.List;

/** What a model can do beside simulating; each takes time, so there is one model for each. */
enum ModelKind {
  /** Nothing. */
  FAST(),
  /** Write waveforms. */
  TRACING("--trace-fst"),
  /** Count how often each line was executed and each bit changed. */
  COVERING("--coverage-line", "--coverage-toggle");

  private final List<String> options;

  ModelKind(String... options) {
    this.options = List.of(options);
  }

  /** Verilator's options for it. */
  List<String> options() {
    return options;
  }
}
