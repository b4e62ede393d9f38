package org.taipan.testbench.lockstep;

/** The circuit used a freedom that the ISA gives it in a way that the ISA does not allow. */
final class IllegalChoice extends RuntimeException {
  private static final long serialVersionUID = 1;

  IllegalChoice(String message) {
    super(message);
  }
}
