package org.taipan.cli.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.taipan.cli.ExitCode;
import org.taipan.cli.Failure;
import org.taipan.cli.host.StatusLine;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.SimulationException;
import org.taipan.testbench.lockstep.LockstepMismatch;

/**
 * A program on a machine, for the command line: its output and exit code are the command's.
 *
 * @param elf the program
 * @param file where it came from, for messages
 * @param options the machine, and what to report
 * @param signature memory to write to a file when the program has ended
 * @param streams where its output goes
 */
public record ProgramRun(
    ElfFile elf,
    Path file,
    MachineOptions options,
    Optional<Signature> signature,
    Streams streams) {

  /**
   * Runs the program.
   *
   * @return the command's exit code
   * @throws Failure if it could not be run to its end
   */
  public int run() {
    Optional<Profile> profile = options.profile ? Optional.of(new Profile(elf)) : Optional.empty();
    Outcome outcome = run(profile);
    if (options.stats != null) {
      Statistics.write(options.stats, file, options, outcome);
    }
    profile.ifPresent(p -> p.print(streams.messages(), options.unit()));
    return exitCode(outcome);
  }

  private Outcome run(Optional<Profile> profile) {
    try (StatusLine status = StatusLine.show(file.getFileName().toString());
        Simulation simulation = options.simulation(file, status)) {
      return run(simulation, profile, status);
    }
  }

  private Outcome run(Simulation simulation, Optional<Profile> profile, StatusLine status) {
    RunOptions surroundings =
        RunOptions.DEFAULT
            .withConsole(console(streams.out(), status), console(streams.err(), status))
            .withFolder(Path.of(""))
            .withMaxCycles(options.maxCycles)
            .withDramBytes(options.memoryBytes());
    try {
      try {
        return simulation.run(
            elf, surroundings, profile, machine -> signature.ifPresent(s -> s.write(machine)));
      } finally {
        surroundings.stdout().flush();
        surroundings.stderr().flush();
      }
    } catch (IllegalArgumentException e) {
      throw Failure.usage(file + ": " + e.getMessage());
    } catch (LockstepMismatch e) {
      throw new Failure(ExitCode.MISMATCH, "taipan: " + file + ": " + e.getMessage());
    } catch (SimulationException e) {
      throw new Failure(ExitCode.STUCK, "taipan: " + file + ": " + e.getMessage());
    } catch (IOException e) {
      throw unwritable(e);
    } catch (UncheckedIOException e) {
      throw unwritable(e.getCause());
    }
  }

  /** Nobody reads the output any more, as in {@code taipan run … | head}, or the disk is full. */
  private static Failure unwritable(IOException e) {
    return new Failure(
        ExitCode.FAILED, "taipan: cannot write the program's output: " + e.getMessage());
  }

  private int exitCode(Outcome outcome) {
    return switch (outcome.ending()) {
      case EXIT -> outcome.exitCode();
      case TOHOST -> failedTest(outcome.exitCode());
      case CYCLE_LIMIT, INSTRUCTION_LIMIT ->
          throw new Failure(
              ExitCode.CYCLE_LIMIT,
              "taipan: %s has not ended within %d %s"
                  .formatted(file, options.maxCycles, options.unit()));
    };
  }

  /** The number of the failed test, as far as an exit code can say it. */
  private int failedTest(int number) {
    if (number != 0) {
      streams.messages().println("taipan: " + file + ": test " + number + " failed");
    }
    return Math.min(number, 255);
  }

  private static OutputStream console(OutputStream to, StatusLine status) {
    return new Console(new BufferedOutputStream(to), status);
  }
}
