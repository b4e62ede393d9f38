package org.taipan.testbench;

import java.nio.file.Path;
import org.taipan.soc.Configuration;
import org.taipan.soc.Generator;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Stub;

/** The generated processor, for tests. */
public final class CoreCircuit {
  private CoreCircuit() {}

  /** The circuit of a configuration with a retirement port, generated into a folder. */
  public static Circuit generate(Configuration configuration, Path folder) {
    Generator.generate(configuration, folder);
    return Circuit.open(folder, Stub.cache());
  }
}
