package org.taipan.testbench.golden;

import static org.taipan.isa.MemoryMap.CLINT;
import static org.taipan.isa.MemoryMap.GPIO;
import static org.taipan.isa.MemoryMap.HOST;
import static org.taipan.isa.MemoryMap.STDERR;
import static org.taipan.isa.MemoryMap.STDOUT;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.taipan.isa.MemoryMap;
import org.taipan.testbench.RunOptions;

/**
 * The devices of the memory map: registers in 64-bit words with byte lanes. A store changes the
 * bytes that it covers; registers that act on a store (console data, exit, host) do so when their
 * lowest byte is covered. Addresses of a device's region without a register read 0 and ignore
 * stores. After reset all registers are 0, but mtimecmp has all bits set: no timer interrupt is
 * due.
 */
final class Devices implements DeviceState {
  private final Surroundings surroundings;
  private final OutputStream stdout;
  private final OutputStream stderr;
  private boolean softwareInterrupt;
  private long timeCompare = -1;
  private long pinsOut;
  private long pinsEnabled;
  private int exitCode = -1;

  Devices(Surroundings surroundings, RunOptions options) {
    this.surroundings = surroundings;
    this.stdout = options.stdout();
    this.stderr = options.stderr();
  }

  /** Whether a device answers at a machine address. */
  boolean hold(long address) {
    return CLINT.contains(address)
        || STDOUT.contains(address)
        || STDERR.contains(address)
        || GPIO.contains(address)
        || HOST.contains(address);
  }

  /** Naturally aligned load of 1..8 bytes, zero-extended. */
  long load(long address, int bytes) {
    long lanes = word(address & ~7L) >>> shift(address);
    return lanes & ones(bytes);
  }

  /** Naturally aligned store of 1..8 bytes. */
  void store(long address, int bytes, long value) {
    write(address & ~7L, value << shift(address), ones(bytes) << shift(address));
  }

  private static int shift(long address) {
    return 8 * (int) (address & 7);
  }

  private static long ones(int bytes) {
    return -1L >>> (64 - 8 * bytes);
  }

  private long word(long address) {
    MemoryMap region = MemoryMap.of(address).orElseThrow();
    int offset = (int) (address - region.base());
    return switch (region) {
      case CLINT ->
          switch (offset) {
            case MemoryMap.CLINT_MSIP -> softwareInterrupt ? 1 : 0;
            case MemoryMap.CLINT_MTIMECMP -> timeCompare;
            case MemoryMap.CLINT_MTIME -> surroundings.time();
            default -> 0;
          };
      case STDOUT, STDERR ->
          offset == MemoryMap.CONSOLE_DATA && surroundings.consoleReady()
              ? 1L << (8 * MemoryMap.CONSOLE_STATUS)
              : 0;
      case GPIO ->
          switch (offset) {
            case MemoryMap.GPIO_OUT -> pinsOut;
            case MemoryMap.GPIO_IN -> surroundings.pins(this) & ones(4);
            case MemoryMap.GPIO_ENABLE -> pinsEnabled;
            default -> 0;
          };
      case HOST -> offset == MemoryMap.HOST_EXIT ? 0 : surroundings.host().load(offset);
      case DRAM -> 0;
    };
  }

  private void write(long address, long data, long lanes) {
    MemoryMap region = MemoryMap.of(address).orElseThrow();
    int offset = (int) (address - region.base());
    boolean lowest = (lanes & 0xff) != 0;
    switch (region) {
      case CLINT -> {
        switch (offset) {
          case MemoryMap.CLINT_MSIP ->
              softwareInterrupt = lowest ? (data & 1) != 0 : softwareInterrupt;
          case MemoryMap.CLINT_MTIMECMP -> timeCompare = merge(timeCompare, data, lanes);
          case MemoryMap.CLINT_MTIME ->
              surroundings.setTime(lanes == -1 ? data : merge(surroundings.time(), data, lanes));
          default -> {}
        }
      }
      case STDOUT, STDERR -> {
        if (offset == MemoryMap.CONSOLE_DATA && lowest) {
          transmit(region == STDOUT ? stdout : stderr, (int) data);
        }
      }
      case GPIO -> {
        switch (offset) {
          case MemoryMap.GPIO_OUT -> pinsOut = merge(pinsOut, data, lanes & ones(4));
          case MemoryMap.GPIO_ENABLE -> pinsEnabled = merge(pinsEnabled, data, lanes & ones(4));
          default -> {}
        }
      }
      case HOST -> {
        if (offset != MemoryMap.HOST_EXIT && lowest) {
          surroundings.host().store(offset, data & lanes);
        } else if (lowest && exitCode < 0) {
          exitCode = (int) (data & 0xff);
        }
      }
      case DRAM -> throw new IllegalStateException("DRAM is no device");
    }
  }

  private static long merge(long old, long data, long lanes) {
    return (old & ~lanes) | (data & lanes);
  }

  private static void transmit(OutputStream to, int data) {
    try {
      to.write(data & 0xff);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long timeCompare() {
    return timeCompare;
  }

  @Override
  public boolean softwareInterrupt() {
    return softwareInterrupt;
  }

  @Override
  public long drivenPins() {
    return pinsOut & pinsEnabled;
  }

  /** The exit code 0..255, once the program has stored one; later ones do not count. */
  OptionalInt exitCode() {
    return exitCode < 0 ? OptionalInt.empty() : OptionalInt.of(exitCode);
  }
}
