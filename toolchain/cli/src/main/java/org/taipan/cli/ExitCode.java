package org.taipan.cli;

/** Exit codes of the command itself; a program that ran to its end gives its own. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** A test, a build or a benchmark failed. */
  public static final int FAILED = 1;

  /** Wrong options, unreadable or broken input, compile error. */
  public static final int USAGE = 2;

  /** A tool of the system is missing. */
  public static final int MISSING_TOOL = 3;

  /** Circuit and golden disagree. */
  public static final int MISMATCH = 4;

  /** The program did not end within its limit of cycles. */
  public static final int CYCLE_LIMIT = 5;

  /** The program cannot go on: the circuit hung, or a trap has no handler that can run. */
  public static final int STUCK = 6;

  /** Taipan itself has a fault. */
  public static final int INTERNAL = 70;

  /** The commands' help about them. */
  static final String HELP =
      """
      Exit codes other than the program's: 2 wrong usage or compile error, 3 missing tool, \
      4 circuit and golden disagree, 5 limit of cycles, 6 circuit hangs or trap without handler\
      """;

  private ExitCode() {}
}
