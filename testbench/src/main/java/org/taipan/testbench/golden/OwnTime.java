package org.taipan.testbench.golden;

import java.util.List;
import java.util.OptionalLong;
import org.taipan.isa.Csr;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.host.HostLink;

/**
 * Surroundings of golden alone: a clock that advances one tick with every instruction and trap, a
 * console that is always ready, and none of the events that only a circuit has.
 */
final class OwnTime implements Surroundings {
  private final boolean gpioLoopback;
  private final List<InterruptPulse> pulses;
  private final HostLink host;
  private long ticks;
  private final long[] eventCounts = new long[Csr.EVENT_COUNTERS];
  private long cycleOffset;
  private OptionalLong stoppedCycle = OptionalLong.empty();
  private long timeOffset;

  OwnTime(RunOptions options) {
    this.gpioLoopback = options.gpioLoopback();
    this.pulses = options.interrupts();
    this.host = HostLink.of(options);
  }

  @Override
  public long cycle() {
    return stoppedCycle.orElse(ticks + cycleOffset);
  }

  @Override
  public void setCycle(long value) {
    cycleOffset = value - ticks;
    if (stoppedCycle.isPresent()) {
      stoppedCycle = OptionalLong.of(value);
    }
  }

  @Override
  public void stopCycle(boolean stopped) {
    long now = cycle();
    cycleOffset = now - ticks;
    stoppedCycle = stopped ? OptionalLong.of(now) : OptionalLong.empty();
  }

  @Override
  public boolean showsRegister() {
    return true;
  }

  @Override
  public long eventCount(int counter) {
    return eventCounts[counter];
  }

  @Override
  public void setEventCount(int counter, long value, boolean known) {
    eventCounts[counter] = value;
  }

  @Override
  public long time() {
    return ticks + timeOffset;
  }

  @Override
  public void setTime(long value) {
    timeOffset = value - ticks;
  }

  @Override
  public long pins(DeviceState devices) {
    return gpioLoopback ? devices.drivenPins() : 0;
  }

  @Override
  public boolean consoleReady() {
    return true;
  }

  @Override
  public HostLink host() {
    return host;
  }

  @Override
  public long pendingInterrupts(DeviceState devices) {
    return bit(TrapCause.SOFTWARE_INTERRUPT, devices.softwareInterrupt())
        | bit(TrapCause.TIMER_INTERRUPT, Long.compareUnsigned(time(), devices.timeCompare()) >= 0)
        | bit(TrapCause.EXTERNAL_INTERRUPT, pulses.stream().anyMatch(p -> p.covers(ticks)));
  }

  private static long bit(TrapCause cause, boolean pending) {
    return pending ? 1L << cause.code() : 0;
  }

  @Override
  public void stepped() {
    ticks++;
  }
}
