package org.taipan.testbench.golden;

/** What the devices show to the outside. */
public interface DeviceState {

  /** The timer's compare register; a timer interrupt is pending while time ≥ it, unsigned. */
  long timeCompare();

  /** Whether the software interrupt bit is set. */
  boolean softwareInterrupt();

  /** The GPIO output pins that are enabled, 32 bits. */
  long drivenPins();
}
