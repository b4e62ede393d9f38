package org.taipan.cli.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taipan.cli.Failure;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Symbol;
import org.taipan.testbench.Machine;

/**
 * The signature of a RISC-V architecture test: memory from {@code begin_signature} to {@code
 * end_signature}, as 32-bit words in hexadecimal, one a line.
 */
public final class Signature {
  private final long begin;
  private final int length;
  private final Path file;

  /**
   * Finds the signature in a program.
   *
   * @param file where it goes
   * @throws Failure if the program does not have the two symbols in order, a multiple of four bytes
   *     apart
   */
  public Signature(ElfFile elf, Path file) {
    this.begin = address(elf, "begin_signature");
    long end = address(elf, "end_signature");
    if (end < begin || (end - begin) % 4 != 0 || end - begin > Integer.MAX_VALUE) {
      throw Failure.usage(
          "--signature: begin_signature..end_signature is no range of 32-bit words");
    }
    this.length = (int) (end - begin);
    this.file = file;
  }

  private static long address(ElfFile elf, String name) {
    return elf.symbol(name)
        .map(Symbol::address)
        .orElseThrow(() -> Failure.usage("--signature: the program has no symbol " + name));
  }

  /** Writes what the machine's memory holds now. */
  void write(Machine machine) {
    ByteBuffer words = ByteBuffer.wrap(machine.read(begin, length)).order(ByteOrder.LITTLE_ENDIAN);
    StringBuilder text = new StringBuilder();
    while (words.hasRemaining()) {
      text.append(String.format("%08x%n", words.getInt()));
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Failure.usage("cannot write " + file + ": " + e.getMessage());
    }
  }
}
