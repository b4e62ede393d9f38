package org.taipan.cli;

/** Ends the command with a message for the user and an exit code. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  /**
   * A failure.
   *
   * @param exitCode one of {@link ExitCode}
   * @param message whole text for standard error
   */
  public Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Wrong options or input: {@link ExitCode#USAGE}. */
  public static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, "taipan: " + message);
  }

  /** The exit code of the command. */
  public int exitCode() {
    return exitCode;
  }
}
