package org.taipan.testbench.lockstep;

import java.util.List;
import java.util.stream.IntStream;
import org.taipan.isa.Csr;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;
import org.taipan.testbench.golden.DeviceState;
import org.taipan.testbench.golden.Surroundings;
import org.taipan.testbench.host.HostLink;

/**
 * Surroundings of golden in lockstep: told by the circuit's record of the current instruction, and
 * checked to be legal.
 */
final class Told implements Surroundings {
  private final RunOptions options;
  private final Retirement record;
  private final HostLink host;
  private final Counter cycle = new Counter("mcycle");
  private final Counter time = new Counter("mtime");
  private final List<EventCount> eventCounts =
      IntStream.range(0, Csr.EVENT_COUNTERS)
          .mapToObj(i -> new EventCount(Csr.FIRST_EVENT_COUNTER + i))
          .toList();
  private final Level software = new Level(0);
  private final Level timeCompare = new Level(-1);
  private final Level pins = new Level(0);
  private long previous;

  /**
   * Surroundings that obey a record.
   *
   * @param record the circuit's record of the current instruction; filled before every step
   * @param host gives what the circuit was given
   */
  Told(RunOptions options, Retirement record, HostLink host) {
    this.options = options;
    this.record = record;
    this.host = host;
  }

  @Override
  public long cycle() {
    return counter(cycle);
  }

  @Override
  public void setCycle(long value) {
    cycle.write(value, previous, record.cycle);
    if (record.rd == 0 && readsAndWrites()) {
      cycle.lose();
    }
  }

  @Override
  public void stopCycle(boolean stopped) {
    if (stopped) {
      cycle.stop(record.cycle);
    } else {
      cycle.go(previous, record.cycle);
    }
  }

  @Override
  public boolean showsRegister() {
    return record.rd != 0;
  }

  @Override
  public long eventCount(int counter) {
    return eventCounts.get(counter).read(record.rdValue, record.cycle);
  }

  @Override
  public void setEventCount(int counter, long value, boolean known) {
    if (known) {
      eventCounts.get(counter).write(value, record.cycle);
    } else {
      eventCounts.get(counter).lose();
    }
  }

  /**
   * Whether the instruction is csrrs or csrrc, immediate or not: what it writes comes from before.
   */
  private boolean readsAndWrites() {
    return (record.instruction >> 13 & 1) != 0;
  }

  @Override
  public long time() {
    return counter(time);
  }

  @Override
  public void setTime(long value) {
    time.write(value, previous, record.cycle);
    if (record.memWriteMask != 0xff) {
      time.lose();
    }
  }

  /** The value that the record shows; where it does not, the newest possible. */
  private long counter(Counter counter) {
    if (record.memReadMask == 0xff) {
      return counter.read(record.memData, record.cycle);
    }
    if (record.memReadMask != 0) {
      return lanes();
    }
    return record.rd != 0 ? counter.read(record.rdValue, record.cycle) : counter.most(record.cycle);
  }

  /** The loaded bytes at their place in the 64-bit word that they come from. */
  private long lanes() {
    return record.memData << (8 * (record.memAddress & 7));
  }

  @Override
  public long pins(DeviceState devices) {
    long shown = lanes();
    long expected = options.gpioLoopback() ? devices.drivenPins() : 0;
    long visible = visibleBits();
    if ((shown & visible) != (expected & visible) && !pins.settling(record.cycle)) {
      throw new IllegalChoice(
          "the GPIO input pins read 0x%x, but are 0x%x".formatted(shown, expected & visible));
    }
    return shown;
  }

  /** The bits of the 64-bit word that a load reads. */
  private long visibleBits() {
    long loaded =
        record.memReadMask == 0xff ? -1 : (1L << (8 * Integer.bitCount(record.memReadMask))) - 1;
    return loaded << (8 * (record.memAddress & 7));
  }

  @Override
  public boolean consoleReady() {
    return (lanes() >> 32 & 1) != 0;
  }

  @Override
  public HostLink host() {
    return host;
  }

  @Override
  public long pendingInterrupts(DeviceState devices) {
    if (record.rd == 0) {
      return 0;
    }
    for (TrapCause cause : TrapCause.values()) {
      boolean shown = (record.rdValue >> cause.code() & 1) != 0;
      if (cause.interrupt() && !mayBe(cause, shown, devices)) {
        throw new IllegalChoice(
            "mip shows %s %s, but it is%s"
                .formatted(cause.label(), shown ? "pending" : "not pending", shown ? " not" : ""));
      }
    }
    return record.rdValue;
  }

  /** Whether the circuit may take an interrupt to be pending, or not, at the current record. */
  boolean mayBe(TrapCause interrupt, boolean pending, DeviceState devices) {
    long now = record.cycle;
    return switch (interrupt) {
      case SOFTWARE_INTERRUPT -> software.mayBe(pending ? 1 : 0, now);
      case TIMER_INTERRUPT -> {
        long compare = devices.timeCompare();
        yield timeCompare.settling(now)
            || (pending
                ? Long.compareUnsigned(time.most(now), compare) >= 0
                : Long.compareUnsigned(time.least(now), compare) < 0);
      }
      case EXTERNAL_INTERRUPT -> pending ? lineWasHigh(now) : lineWasLow(now);
      default -> throw new IllegalArgumentException(interrupt + " is no interrupt");
    };
  }

  private boolean lineWasHigh(long now) {
    for (InterruptPulse pulse : options.interrupts()) {
      if (pulse.overlaps(now - Level.SETTLE, now)) {
        return true;
      }
    }
    return false;
  }

  private boolean lineWasLow(long now) {
    long at = now - Level.SETTLE;
    boolean covered = true;
    while (covered && at <= now) {
      covered = false;
      for (InterruptPulse pulse : options.interrupts()) {
        if (pulse.covers(at)) {
          at = pulse.cycle() + pulse.length();
          covered = true;
        }
      }
    }
    return at <= now;
  }

  /** Golden has made the step that the record tells of. */
  void follow(DeviceState devices) {
    software.update(devices.softwareInterrupt() ? 1 : 0, record.cycle);
    timeCompare.update(devices.timeCompare(), record.cycle);
    pins.update(devices.drivenPins(), record.cycle);
    previous = record.cycle;
  }

  @Override
  public void stepped() {}
}
