package org.taipan.cli.run;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.Tool;
import org.taipan.compiler.Compiler;
import org.taipan.compiler.source.SourceFile;
import org.taipan.isa.elf.ElfFile;
import org.taipan.soc.Configuration;
import org.taipan.testbench.Machine;
import org.taipan.testbench.MemoryTiming;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.golden.Golden;
import org.taipan.testbench.golden.Specification;
import org.taipan.testbench.kernel.KernelResults;
import org.taipan.testbench.verilator.Circuit;
import org.taipan.testbench.verilator.Rtl;

/**
 * Compiles Python programs for a configuration and measures them: on golden, and on the circuit.
 */
public final class BenchmarkMachine {
  private static final long MAX_INSTRUCTIONS = 2_000_000_000L;

  /**
   * What a program takes from reset to its end, the start of the library included.
   *
   * @param instructions on golden
   * @param cycles on the circuit, if it was asked
   */
  public record Cost(long instructions, OptionalLong cycles) {
    /** Cycles if there are any, else instructions. */
    long main() {
      return cycles.orElse(instructions);
    }
  }

  private final Configuration configuration;
  private final Optional<Circuit> circuit;
  private final StatusLine status;
  private final RunOptions options;
  private final Specification specification;

  private BenchmarkMachine(
      Configuration configuration, Optional<Circuit> circuit, StatusLine status) {
    this.configuration = configuration;
    this.circuit = circuit;
    this.status = status;
    options =
        RunOptions.DEFAULT
            .withDramBytes(configuration.memoryBytes())
            .withMemory(MemoryTiming.fixed(KernelResults.MEMORY_LATENCY))
            .withMaxInstructions(MAX_INSTRUCTIONS);
    specification = Specification.of(configuration.instructions());
  }

  /**
   * Makes a machine for some work.
   *
   * @param onCircuit whether to run on the circuit too
   * @throws Failure if the work meets an error of the simulation, or a tool is missing
   */
  static <T> T use(
      Configuration configuration, boolean onCircuit, Function<BenchmarkMachine, T> work) {
    if (onCircuit) {
      Debian.require(Tool.VERILATOR, Tool.GXX, Tool.MAKE);
    }
    try (StatusLine status = StatusLine.show("compiling")) {
      if (!onCircuit) {
        return work.apply(new BenchmarkMachine(configuration, Optional.empty(), status));
      }
      try (Circuit circuit = Circuits.open(configuration, status)) {
        return work.apply(new BenchmarkMachine(configuration, Optional.of(circuit), status));
      }
    } catch (SimulationException e) {
      throw new Failure(ExitCode.FAILED, "taipan: bench: " + e.getMessage());
    }
  }

  /**
   * Measures a program.
   *
   * @param name of its file, without extension
   * @param expected what it has to print
   * @throws org.taipan.compiler.source.CompileException if it is wrong or not supported
   * @throws Failure if it prints anything else or fails
   */
  Cost run(String name, String source, String expected) {
    status.work("measuring " + name);
    String file = name + ".py";
    ElfFile elf = Compiler.compile(SourceFile.of(file, source), Programs.options(configuration));
    long instructions =
        outcome(file, elf, expected, o -> new Golden(specification, o)).instructions();
    OptionalLong cycles =
        circuit
            .map(c -> OptionalLong.of(outcome(file, elf, expected, o -> new Rtl(c, o)).cycles()))
            .orElseGet(OptionalLong::empty);
    return new Cost(instructions, cycles);
  }

  private Outcome outcome(
      String file, ElfFile elf, String expected, Function<RunOptions, Machine> maker) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Machine machine = maker.apply(options.withConsole(out, err))) {
      machine.load(elf);
      Outcome outcome = machine.run();
      String printed = out.toString(StandardCharsets.UTF_8);
      if (outcome.exitCode() != 0 || !printed.equals(expected)) {
        throw new Failure(
            ExitCode.FAILED,
            "taipan: bench: %s does not print what CPython prints (exit code %d)%n%s%s"
                .formatted(
                    file, outcome.exitCode(), printed, err.toString(StandardCharsets.UTF_8)));
      }
      return outcome;
    }
  }
}
