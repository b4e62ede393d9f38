package org.taipan.cli.run;

import java.nio.file.Path;
import org.taipan.cli.Failure;
import org.taipan.cli.host.Debian;
import org.taipan.cli.host.StatusLine;
import org.taipan.cli.host.Tool;
import org.taipan.isa.InstructionSet;
import org.taipan.soc.Configuration;
import org.taipan.testbench.verilator.Circuit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code run} and {@code exec}: on what machine, and what to report. */
public final class MachineOptions {

  /** What executes the program. */
  enum Target {
    /** The interpreter that specifies the processor. */
    GOLDEN,
    /** The circuit, in Verilator. */
    RTL;

    static Target parse(String name) {
      return switch (name) {
        case "golden" -> GOLDEN;
        case "rtl" -> RTL;
        default -> throw new TypeConversionException("'" + name + "' is not golden or rtl");
      };
    }
  }

  @Option(
      names = "--on",
      paramLabel = "golden|rtl",
      converter = TargetConverter.class,
      description =
          "Run on the golden interpreter or on the circuit (default: rtl if Verilator is installed).")
  Target on;

  /** Reads a {@link Target}. */
  static final class TargetConverter implements ITypeConverter<Target> {
    @Override
    public Target convert(String name) {
      return Target.parse(name);
    }
  }

  @Mixin GroupOptions circuit;

  @Option(
      names = "--verilog",
      paramLabel = "DIR",
      description = "Run on the Verilog that taipan rtl wrote to a folder; implies --on rtl.")
  Path verilog;

  @Option(
      names = "--lockstep",
      description = "Compare the circuit with golden after every instruction; implies --on rtl.")
  boolean lockstep;

  @Option(
      names = "--stats",
      paramLabel = "FILE.json",
      description = "Write what was counted to a file.")
  Path stats;

  @Option(
      names = "--profile",
      description =
          "Print where instructions (golden) or cycles (rtl) went, by function and line, to stderr.")
  boolean profile;

  @Option(
      names = "--max-cycles",
      paramLabel = "N",
      description = "End the program after N cycles (golden: instructions) with exit code 5.")
  long maxCycles = Long.MAX_VALUE;

  /** The configuration that the options describe. */
  Configuration configuration() {
    return circuit.configuration();
  }

  /** Size of the machine's memory in bytes. */
  public long memoryBytes() {
    return verilog == null ? configuration().memoryBytes() : Circuits.memoryBytes(verilog);
  }

  /** The machine's instructions. */
  public InstructionSet instructions() {
    return verilog == null ? configuration().instructions() : Circuits.instructions(verilog);
  }

  /** What {@link #maxCycles} and a profile count, in the plural. */
  String unit() {
    return on == Target.RTL ? "cycles" : "instructions";
  }

  /**
   * What the options say to run on, ready to run.
   *
   * @param program file name of the program; a waveform is named after it
   * @param status shows what is going on
   * @throws Failure if a tool is missing
   */
  Simulation simulation(Path program, StatusLine status) {
    if (on == Target.GOLDEN) {
      return new GoldenSimulation(configuration().instructions());
    }
    Debian.require(Tool.VERILATOR, Tool.GXX, Tool.MAKE);
    if (lockstep) {
      Debian.require(Tool.ZLIB);
    }
    Circuit model =
        verilog == null ? Circuits.open(configuration(), status) : Circuits.open(verilog, status);
    return lockstep
        ? new LockstepSimulation(model, waveform(program))
        : new RtlSimulation(model, status);
  }

  /** A file in the current folder. */
  private static Path waveform(Path program) {
    return Path.of(program.getFileName().toString().replaceFirst("\\.(py|elf)$", "") + ".fst");
  }

  /**
   * Settles what was left open, and checks all.
   *
   * @param streams are told what was settled
   * @throws Failure if an option has a value that does not make sense
   */
  public void check(Streams streams) {
    if (maxCycles < 1) {
      throw Failure.usage("--max-cycles " + maxCycles + ": must be at least 1");
    }
    if (verilog != null && (on == Target.GOLDEN || !circuit.changes().isEmpty())) {
      throw Failure.usage(
          "--verilog DIR is a circuit: it goes with none of --on golden, --set and --without");
    }
    if (lockstep && on == Target.GOLDEN) {
      throw Failure.usage("--lockstep compares the circuit with golden: it needs --on rtl");
    }
    if (lockstep && profile) {
      throw Failure.usage("--profile and --lockstep do not go together");
    }
    configuration();
    if (on == null) {
      boolean onCircuit = lockstep || verilog != null;
      on = onCircuit || Tool.VERILATOR.find().isPresent() ? Target.RTL : Target.GOLDEN;
      if (on == Target.GOLDEN) {
        streams.messages().println("taipan: Verilator is not installed: running on golden");
      }
    }
  }
}
