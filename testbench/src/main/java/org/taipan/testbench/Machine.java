package org.taipan.testbench;

import org.taipan.isa.elf.ElfFile;

/**
 * Something that runs one program: golden, the verilated circuit, or both in lockstep.
 *
 * <p>A machine is fresh after it was made, gets one program, runs it once and is closed. It is used
 * by one thread.
 */
public interface Machine extends AutoCloseable {

  /**
   * Puts a program into memory and the program counter to its entry.
   *
   * @throws IllegalArgumentException when a segment lies outside DRAM
   */
  void load(ElfFile program);

  /**
   * Runs until the program ends or a limit of the {@link RunOptions} is reached.
   *
   * @throws SimulationException when the circuit hangs or misbehaves
   */
  Outcome run();

  /**
   * Bytes of DRAM as they stand.
   *
   * @throws IllegalArgumentException when the range is not within DRAM
   */
  byte[] read(long address, int length);

  /** Gives back native memory and models; the machine is dead afterwards. */
  @Override
  void close();
}
