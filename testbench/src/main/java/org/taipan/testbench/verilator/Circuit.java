package org.taipan.testbench.verilator;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * A generated circuit that can be simulated. Models are built when they are first needed. Any
 * number of machines may run on one circuit at the same time, also in different threads; it is
 * closed after them.
 */
public final class Circuit implements AutoCloseable {
  private final Manifest manifest;
  private final ModelCache cache;
  private final ModelKind usual;
  private final Map<ModelKind, Model> models = new EnumMap<>(ModelKind.class);

  private Circuit(Manifest manifest, ModelCache cache, ModelKind usual) {
    this.manifest = manifest;
    this.cache = cache;
    this.usual = usual;
  }

  /**
   * The circuit in a folder of generated Verilog.
   *
   * @param folder holds {@code manifest.json} and the files that it names
   * @throws org.taipan.testbench.SimulationException when it does not
   */
  public static Circuit open(Path folder, ModelCache cache) {
    return new Circuit(Manifest.read(folder), cache, ModelKind.FAST);
  }

  /**
   * The same circuit with models that are built sooner and simulate more slowly, for a few million
   * cycles.
   *
   * @throws org.taipan.testbench.SimulationException as {@link #open}
   */
  public static Circuit quick(Path folder, ModelCache cache) {
    return new Circuit(Manifest.read(folder), cache, ModelKind.QUICK);
  }

  /**
   * The same circuit with models that count what is executed, for {@link #writeCoverage}.
   *
   * @throws org.taipan.testbench.SimulationException as {@link #open}
   */
  public static Circuit covering(Path folder, ModelCache cache) {
    return new Circuit(Manifest.read(folder), cache, ModelKind.COVERING);
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
    model();
  }

  Model model() {
    return model(usual);
  }

  Model tracingModel() {
    return model(ModelKind.TRACING);
  }

  private synchronized Model model(ModelKind kind) {
    return models.computeIfAbsent(kind, k -> new Model(cache.library(manifest, k)));
  }

  /**
   * Writes Verilator's coverage data of all machines that have run and are closed.
   *
   * @throws IllegalStateException when this circuit does not count
   */
  public void writeCoverage(Path file) {
    if (usual != ModelKind.COVERING) {
      throw new IllegalStateException("a circuit without coverage");
    }
    model().writeCoverage(file);
  }

  /** Unloads the models. */
  @Override
  public synchronized void close() {
    models.values().forEach(Model::close);
    models.clear();
  }
}
