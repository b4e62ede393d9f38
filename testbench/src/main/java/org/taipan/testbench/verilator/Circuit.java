package org.taipan.testbench.verilator;

import java.nio.file.Path;

/**
 * A generated circuit that can be simulated. Models are built when they are first needed. Any
 * number of machines may run on one circuit at the same time, also in different threads; it is
 * closed after them.
 */
public final class Circuit implements AutoCloseable {
  private final Manifest manifest;
  private final ModelCache cache;
  private Model fast;
  private Model tracing;

  private Circuit(Manifest manifest, ModelCache cache) {
    this.manifest = manifest;
    this.cache = cache;
  }

  /**
   * The circuit in a folder of generated Verilog.
   *
   * @param folder holds {@code manifest.json} and the files that it names
   * @throws org.taipan.testbench.SimulationException when it does not
   */
  public static Circuit open(Path folder, ModelCache cache) {
    return new Circuit(Manifest.read(folder), cache);
  }

  /** What the folder says of itself. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * Builds and loads the model now instead of with the first machine.
   *
   * @throws MissingToolException when a tool is not installed
   * @throws org.taipan.testbench.SimulationException when the Verilog is refused
   */
  public void prepare() {
    model(false);
  }

  synchronized Model model(boolean waveform) {
    if (waveform) {
      if (tracing == null) {
        tracing = new Model(cache.library(manifest, true));
      }
      return tracing;
    }
    if (fast == null) {
      fast = new Model(cache.library(manifest, false));
    }
    return fast;
  }

  /** Unloads the models. */
  @Override
  public synchronized void close() {
    if (fast != null) {
      fast.close();
      fast = null;
    }
    if (tracing != null) {
      tracing.close();
      tracing = null;
    }
  }
}
