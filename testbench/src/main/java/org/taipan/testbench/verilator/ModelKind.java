package org.taipan.testbench.verilator;

import java.util.List;

/** What a model can do beside simulating; each takes time, so there is one model for each. */
enum ModelKind {
  /** Nothing. */
  FAST(Optimization.FULL),
  /** Write waveforms. */
  TRACING(Optimization.FULL, "--trace-fst"),
  /** Count how often each line was executed and each bit changed. */
  COVERING(Optimization.LITTLE, "--coverage-line", "--coverage-toggle");

  /**
   * Settings of the generated makefile: for what runs in every cycle, for the rest, for libraries.
   */
  private static final class Optimization {
    static final List<String> FULL = List.of("OPT_FAST=-O3", "OPT_SLOW=-O1", "OPT_GLOBAL=-O2");

    /** The registration of tens of thousands of counters would take the compiler minutes. */
    static final List<String> LITTLE = List.of("OPT_FAST=-O1", "OPT_SLOW=-O0", "OPT_GLOBAL=-O2");
  }

  private final List<String> makeOptions;
  private final List<String> options;

  ModelKind(List<String> makeOptions, String... options) {
    this.makeOptions = makeOptions;
    this.options = List.of(options);
  }

  /** How much the C++ compiler is to optimise, for make. */
  List<String> makeOptions() {
    return makeOptions;
  }

  /** Verilator's options for it. */
  List<String> options() {
    return options;
  }
}
