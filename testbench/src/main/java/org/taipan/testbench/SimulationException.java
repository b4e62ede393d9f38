package org.taipan.testbench;

/** The circuit did something that no circuit may do, or the simulation of it failed. */
public class SimulationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message for the user. */
  public SimulationException(String message) {
    super(message);
  }

  /** With a message for the user and what it comes from. */
  public SimulationException(String message, Throwable cause) {
    super(message, cause);
  }
}
