package org.taipan.testbench.golden;

import org.taipan.testbench.host.HostLink;

/**
 * What the ISA leaves to the circuit and to the world around it. Golden asks for it at the moment
 * it matters and never guesses: alone it is told by {@link OwnTime}, in lockstep by the circuit's
 * retirement records, whose legality is checked there.
 */
public interface Surroundings {

  /** Value of the cycle counter that the current instruction reads. */
  long cycle();

  /** A program wrote the cycle counter: the value that its next reading starts from. */
  void setCycle(long value);

  /** The cycle counter stands still from now on, or counts again. */
  void stopCycle(boolean stopped);

  /**
   * Whether the value that the current instruction reads from a register is to be seen. Where it is
   * not, an event counter is not asked for.
   */
  boolean showsRegister();

  /** Value of an event counter that the current instruction reads, when its timing is free. */
  long eventCount(int counter);

  /**
   * A program wrote an event counter.
   *
   * @param known whether the value is right; if not, nobody knows what was written
   */
  void setEventCount(int counter, long value, boolean known);

  /** Value of mtime that the current instruction reads. */
  long time();

  /** A program wrote mtime. */
  void setTime(long value);

  /** The GPIO input pins, 32 bits. */
  long pins(DeviceState devices);

  /** Whether the console can take a byte. */
  boolean consoleReady();

  /** The host's registers. */
  HostLink host();

  /** Value of mip that the current instruction reads: bits 3, 7 and 11. */
  long pendingInterrupts(DeviceState devices);

  /** Called when an instruction has retired or a trap was taken. */
  void stepped();
}
