package org.taipan.testbench.verilator;

import java.util.List;

/** What a model can do beside simulating; each takes time, so there is one model for each. */
enum ModelKind {
  /** Nothing. */
  FAST(Optimization.FULL),
  /** Nothing; it is built sooner than the fast one and simulates more slowly. */
  QUICK(Optimization.SOME),
  /** Write waveforms. */
  TRACING(Optimization.FULL, "--trace-fst"),
  /** Count how often each line was executed and each bit changed. */
  COVERING(Optimization.SOME, "--coverage-line", "--coverage-toggle");

  /**
   * Settings of the generated makefile: for what runs in every cycle, for the rest, for libraries.
   */
  private static final class Optimization {
    static final List<String> FULL = List.of("OPT_FAST=-O3", "OPT_SLOW=-O1", "OPT_GLOBAL=-O2");

    /** Also for coverage: registering its counters would take a compiler that optimises minutes. */
    static final List<String> SOME = List.of("OPT_FAST=-O1", "OPT_SLOW=-O0", "OPT_GLOBAL=-O2");
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
