package org.taipan.testbench;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taipan.isa.MemoryMap;

/**
 * What surrounds a program in a run, on golden and on the circuit alike.
 *
 * @param maxCycles cycles (golden: ticks) after which the run is ended
 * @param maxInstructions retired instructions after which the run is ended
 * @param hangCycles cycles without a retirement that count as a hang of the circuit
 * @param dramBytes size of DRAM, a multiple of 4096 up to 2 GiB
 * @param memory timing of the simulated DRAM; golden ignores it
 * @param gpioLoopback whether GPIO inputs see the outputs that are enabled; else they read 0
 * @param interrupts when the external interrupt line is high
 * @param failingBlocks addresses of blocks of {@link #BLOCK_BYTES} bytes of DRAM that answer every
 *     read and write with an error, so that each access to them is an access fault
 * @param folder of the host from which relative file names of the program start; without it the
 *     host takes no calls ({@link org.taipan.isa.HostCall})
 * @param seed of everything random in the harness: latencies, stalls, uninitialised registers
 * @param stdout receives the bytes of console channel 0
 * @param stderr receives the bytes of console channel 1
 */
public record RunOptions(
    long maxCycles,
    long maxInstructions,
    long hangCycles,
    long dramBytes,
    MemoryTiming memory,
    boolean gpioLoopback,
    List<InterruptPulse> interrupts,
    List<Long> failingBlocks,
    Optional<Path> folder,
    long seed,
    OutputStream stdout,
    OutputStream stderr) {
  /** Bytes of a block of memory that fails as a whole; no cache line is longer. */
  public static final int BLOCK_BYTES = 128;

  /** No limits but the hang detector's; fast memory; no host; the console's output is dropped. */
  public static final RunOptions DEFAULT =
      new RunOptions(
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          10_000,
          MemoryMap.DRAM.size(),
          MemoryTiming.FAST,
          false,
          List.of(),
          List.of(),
          Optional.empty(),
          1,
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream());

  /**
   * @throws IllegalArgumentException when a limit is not positive or the DRAM size is not possible
   */
  public RunOptions {
    if (maxCycles < 1 || maxInstructions < 1 || hangCycles < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
    if (dramBytes < 4096 || dramBytes > 2L << 30 || dramBytes % 4096 != 0) {
      throw new IllegalArgumentException(
          "DRAM size " + dramBytes + " is not a multiple of 4096 within 4096..2 GiB");
    }
    interrupts = List.copyOf(interrupts);
    failingBlocks = List.copyOf(failingBlocks);
    if (failingBlocks.stream().anyMatch(block -> block % BLOCK_BYTES != 0)) {
      throw new IllegalArgumentException(
          "failing blocks start at multiples of " + BLOCK_BYTES + ": " + failingBlocks);
    }
  }

  /** The same with another limit of cycles. */
  public RunOptions withMaxCycles(long cycles) {
    return edit(e -> e.maxCycles = cycles);
  }

  /** The same with another limit of instructions. */
  public RunOptions withMaxInstructions(long instructions) {
    return edit(e -> e.maxInstructions = instructions);
  }

  /** The same with another hang limit, in cycles. */
  public RunOptions withHangCycles(long cycles) {
    return edit(e -> e.hangCycles = cycles);
  }

  /** The same with another size of DRAM, in bytes. */
  public RunOptions withDramBytes(long bytes) {
    return edit(e -> e.dramBytes = bytes);
  }

  /** The same with another timing of DRAM. */
  public RunOptions withMemory(MemoryTiming timing) {
    return edit(e -> e.memory = timing);
  }

  /** The same with GPIO inputs connected to the enabled outputs, or not. */
  public RunOptions withGpioLoopback(boolean loopback) {
    return edit(e -> e.gpioLoopback = loopback);
  }

  /** The same with another course of the external interrupt line. */
  public RunOptions withInterrupts(List<InterruptPulse> pulses) {
    return edit(e -> e.interrupts = pulses);
  }

  /** The same with other blocks of memory that fail. */
  public RunOptions withFailingBlocks(List<Long> blocks) {
    return edit(e -> e.failingBlocks = blocks);
  }

  /** The same with a host whose files the program may use. */
  public RunOptions withFolder(Path start) {
    return edit(e -> e.folder = Optional.of(start));
  }

  /** The same with another seed. */
  public RunOptions withSeed(long withSeed) {
    return edit(e -> e.seed = withSeed);
  }

  /** The same with the console going to {@code out} and {@code err}. */
  public RunOptions withConsole(OutputStream out, OutputStream err) {
    return edit(e -> {
      e.stdout = out;
      e.stderr = err;
    });
  }

  /**
   * Checks that a range lies within DRAM.
   *
   * @param length bytes
   * @throws IllegalArgumentException when it does not
   */
  public void requireInDram(long address, long length) {
    long offset = address - MemoryMap.DRAM.base();
    if (length > 0 && (offset < 0 || offset > dramBytes - length)) {
      throw new IllegalArgumentException(
          "0x%x..0x%x is not within DRAM (0x%x, %d bytes)"
              .formatted(address, address + length - 1, MemoryMap.DRAM.base(), dramBytes));
    }
  }

  private RunOptions edit(Consumer<Edit> change) {
    Edit edit = new Edit(this);
    change.accept(edit);
    return edit.done();
  }

  /** A copy under change. */
  private static final class Edit {
    long maxCycles;
    long maxInstructions;
    long hangCycles;
    long dramBytes;
    MemoryTiming memory;
    boolean gpioLoopback;
    List<InterruptPulse> interrupts;
    List<Long> failingBlocks;
    Optional<Path> folder;
    long seed;
    OutputStream stdout;
    OutputStream stderr;

    Edit(RunOptions from) {
      maxCycles = from.maxCycles;
      maxInstructions = from.maxInstructions;
      hangCycles = from.hangCycles;
      dramBytes = from.dramBytes;
      memory = from.memory;
      gpioLoopback = from.gpioLoopback;
      interrupts = from.interrupts;
      failingBlocks = from.failingBlocks;
      folder = from.folder;
      seed = from.seed;
      stdout = from.stdout;
      stderr = from.stderr;
    }

    RunOptions done() {
      return new RunOptions(
          maxCycles,
          maxInstructions,
          hangCycles,
          dramBytes,
          memory,
          gpioLoopback,
          interrupts,
          failingBlocks,
          folder,
          seed,
          stdout,
          stderr);
    }
  }
}
