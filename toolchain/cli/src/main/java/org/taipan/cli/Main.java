package org.taipan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.taipan.cli.run.Streams;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Entry point of the {@code taipan} command. */
public final class Main {
  private Main() {}

  /** Runs one command line and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.standard(), arguments));
  }

  /** Runs one command line and returns its exit code. */
  static int run(Streams streams, String... arguments) {
    return new CommandLine(new Taipan(streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((error, line, _) -> report(error, line.getErr()))
        .setParameterExceptionHandler((error, _) -> report(error))
        .execute(arguments);
  }

  private static int report(Exception error, PrintWriter err) {
    if (error instanceof Failure failure) {
      err.println(failure.getMessage());
      return failure.exitCode();
    }
    err.println("taipan: internal error");
    error.printStackTrace(err);
    return ExitCode.INTERNAL;
  }

  private static int report(ParameterException error) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("taipan: " + error.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(error, err);
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }
}
