package org.taipan.isa;

import java.util.Arrays;
import java.util.Optional;

/**
 * The memory map of simulation and board, in machine addresses.
 *
 * <p>Devices are reached beside the caches, by naturally aligned accesses. An address outside every
 * region is an access fault.
 */
public enum MemoryMap {
  CLINT(0x0200_0000L, 0x1_0000L, "core-local interruptor: software interrupt, timer compare, time"),
  STDOUT(0x1000_0000L, 0x1000L, "console, standard output"),
  STDERR(0x1000_1000L, 0x1000L, "console, standard error"),
  GPIO(0x1001_0000L, 0x1000L, "general-purpose pins"),
  HOST(0x1002_0000L, 0x1000L, "host link: program exit; in simulation, calls of the host"),
  DRAM(0x8000_0000L, 0x0800_0000L, "memory; its size is a parameter, this is the default");

  /** Offset in {@link #CLINT} of the software interrupt bit (32 bit). */
  public static final int CLINT_MSIP = 0x0;

  /** Offset in {@link #CLINT} of the timer compare register (64 bit). */
  public static final int CLINT_MTIMECMP = 0x4000;

  /** Offset in {@link #CLINT} of the time in clock cycles (64 bit). */
  public static final int CLINT_MTIME = 0xbff8;

  /** Offset in a console of the transmit register (a byte store sends it). */
  public static final int CONSOLE_DATA = 0x0;

  /** Offset in a console of the status register (32 bit): bit 0 = ready to accept a byte. */
  public static final int CONSOLE_STATUS = 0x4;

  /** Offset in {@link #GPIO} of the output register (32 bit). */
  public static final int GPIO_OUT = 0x0;

  /** Offset in {@link #GPIO} of the input pins (32 bit, read-only). */
  public static final int GPIO_IN = 0x8;

  /** Offset in {@link #GPIO} of the output enables (32 bit). */
  public static final int GPIO_ENABLE = 0x10;

  /**
   * Offset in {@link #HOST} of the exit register (32 bit): a store of N ends the program with exit
   * code N &amp; 255.
   */
  public static final int HOST_EXIT = 0x0;

  /**
   * Offset in {@link #HOST} of the call register (64 bit): a store of a {@link HostCall}'s number
   * makes the host do it, with the words stored to {@link #HOST_DATA} since the call before. It
   * reads 1 where a host takes calls, else 0.
   */
  public static final int HOST_CALL = 0x8;

  /**
   * Offset in {@link #HOST} of the data register (64 bit): a store is the next word of a call's
   * arguments, a load takes the next word of its answer, 0 behind the last.
   */
  public static final int HOST_DATA = 0x10;

  private final long base;
  private final long size;
  private final String summary;

  MemoryMap(long base, long size, String summary) {
    this.base = base;
    this.size = size;
    this.summary = summary;
  }

  /** First byte address. */
  public long base() {
    return base;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  /** What stands there. */
  public String summary() {
    return summary;
  }

  /** Whether the region holds the byte address. */
  public boolean contains(long address) {
    return Long.compareUnsigned(address - base, size) < 0;
  }

  /** The region that holds a byte address. */
  public static Optional<MemoryMap> of(long address) {
    return Arrays.stream(values()).filter(r -> r.contains(address)).findFirst();
  }
}
