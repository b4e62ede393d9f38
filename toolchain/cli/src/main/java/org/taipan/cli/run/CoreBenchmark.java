package org.taipan.cli.run;

import java.util.Arrays;
import java.util.List;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.Tool;
import org.taipan.isa.InstructionSet;
import org.taipan.soc.Configuration;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.kernel.Kernel;
import org.taipan.testbench.kernel.KernelResults;
import org.taipan.testbench.verilator.Circuit;

/** The benchmark {@code core}. */
public final class CoreBenchmark {
  private CoreBenchmark() {}

  /**
   * Measures a configuration.
   *
   * @param kernels what to run; if empty, everything that the configuration can run
   * @throws Failure if it cannot run one of them, a result is wrong, or a tool is missing
   */
  public static KernelResults run(Configuration configuration, List<Kernel> kernels) {
    InstructionSet instructions = configuration.instructions();
    for (Kernel kernel : kernels) {
      if (!kernel.runsOn(instructions)) {
        throw Failure.usage(
            "bench core: kernel " + kernel.label() + " needs more than " + instructions);
      }
    }
    Debian.require(Tool.VERILATOR, Tool.GXX, Tool.MAKE);
    try (StatusLine status = StatusLine.show("generating Verilog");
        Circuit circuit = Circuits.open(configuration, status)) {
      return KernelResults.measure(
          circuit,
          kernels.isEmpty() ? runnable(instructions) : kernels,
          kernel -> status.work("measuring " + kernel.label()));
    } catch (SimulationException e) {
      throw new Failure(ExitCode.FAILED, "taipan: bench core: " + e.getMessage());
    }
  }

  private static List<Kernel> runnable(InstructionSet instructions) {
    return Arrays.stream(Kernel.values()).filter(k -> k.runsOn(instructions)).toList();
  }
}
