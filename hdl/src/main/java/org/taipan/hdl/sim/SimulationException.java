package org.taipan.hdl.sim;

/** A simulation cannot be built, is used in a wrong way, or a check in the circuit failed. */
public final class SimulationException extends RuntimeException {
  SimulationException(String message) {
    super(message);
  }

  SimulationException(String message, Throwable cause) {
    super(message, cause);
  }
}
