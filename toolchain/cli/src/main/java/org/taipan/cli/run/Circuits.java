package org.taipan.cli.run;

import java.nio.file.Path;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Repository;
import org.taipan.cli.host.StatusLine;
import org.taipan.soc.Configuration;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.MissingToolException;
import org.taipan.testbench.verilator.ModelCache;
import org.taipan.testbench.verilator.Tools;

/** Circuits ready to be simulated: generated and verilated when they are first needed. */
final class Circuits {
  private Circuits() {}

  /**
   * The circuit of a configuration.
   *
   * @param status shows what is going on
   * @throws Failure if a tool is missing, or the configuration has no port to watch it by
   */
  static Circuit open(Configuration configuration, StatusLine status) {
    if (!configuration.retirement()) {
      throw Failure.usage(
          "configuration "
              + configuration.name()
              + " is for synthesis and cannot be simulated (retirement = false)");
    }
    status.work("generating Verilog");
    Path verilog = GeneratedRtl.ofRepository().get(configuration);
    ModelCache models =
        new ModelCache(
            Repository.root().resolve("target/taipan/models"),
            Tools.installed(),
            (what, done, total) -> status.work("%s (%d of %d)".formatted(what, done + 1, total)));
    Circuit circuit = Circuit.open(verilog, models);
    try {
      circuit.prepare();
      return circuit;
    } catch (MissingToolException e) {
      throw new Failure(ExitCode.MISSING_TOOL, "taipan: " + e.getMessage());
    } catch (SimulationException e) {
      throw new Failure(ExitCode.STUCK, "taipan: " + e.getMessage());
    }
  }
}
