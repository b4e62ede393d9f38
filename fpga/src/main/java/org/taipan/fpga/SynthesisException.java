package org.taipan.fpga;

/** Synthesis did not come to an end. */
public final class SynthesisException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message for the user. */
  public SynthesisException(String message) {
    super(message);
  }

  /** With a message for the user and what it comes from. */
  public SynthesisException(String message, Throwable cause) {
    super(message, cause);
  }
}
