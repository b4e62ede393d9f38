package org.taipan.testbench.verilator;

/** Is told how the building of a model goes; a build that finds its model cached is silent. */
@FunctionalInterface
public interface BuildListener {

  /** Hears nothing. */
  BuildListener SILENT = (what, done, total) -> {};

  /**
   * A step begins.
   *
   * @param what the step, for the user: "verilating", "compiling", …
   * @param done steps done before it
   * @param total steps known so far
   */
  void step(String what, int done, int total);
}
