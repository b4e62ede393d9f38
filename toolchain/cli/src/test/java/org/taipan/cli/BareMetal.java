package org.taipan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfWriter;

/** Small programs in assembly language. */
final class BareMetal {
  /** Ends the program with what is in t6: 1 = pass, else test t6 / 2 failed. */
  private static final String END =
      """
      end:
        la t5, tohost
        sd t6, 0(t5)
      forever:
        j forever

      .data
      .balign 64
      .globl tohost
      tohost: .dword 0
      """;

  private BareMetal() {}

  /** Writes a program that runs some lines, then those of {@link #END}. */
  static Path write(Path file, String lines) throws IOException {
    return Files.write(
        file, ElfWriter.write(Assembler.assemble(InstructionSet.all(), "_start:\n" + lines + END)));
  }

  /**
   * Adds, multiplies and divides; test 1 checks the sum, test 2 the product, test 3 the quotient.
   */
  static String arithmetic(int expectedSum, int expectedProduct, int expectedQuotient) {
    return """
      li a0, 84
      li a1, -7
      li t6, 3
      add a2, a0, a1
      li a3, %d
      bne a2, a3, end
      li t6, 5
      mul a2, a0, a1
      li a3, %d
      bne a2, a3, end
      li t6, 7
      div a2, a0, a1
      li a3, %d
      bne a2, a3, end
      li t6, 1
    """
        .formatted(expectedSum, expectedProduct, expectedQuotient);
  }

  /** Never ends. */
  static final String ENDLESS = "loop: j loop\n";

  /** Prints "Hi" on standard output and "Oh" on standard error, ends with exit code 7. */
  static final String HELLO =
      """
        li a0, 0x10000000
        li a1, 0x10001000
        li t0, 'H'
        sb t0, 0(a0)
        li t0, 'i'
        sb t0, 0(a0)
        li t0, 'O'
        sb t0, 0(a1)
        li t0, 'h'
        sb t0, 0(a1)
        li a2, 0x10020000
        li t0, 7
        sw t0, 0(a2)
      wait: j wait
      """;

  /** Passes, and leaves two words as signature. */
  static final String SIGNATURE =
      """
        la a0, begin_signature
        li a1, 0xdeadbeef
        sw a1, 0(a0)
        li a1, 42
        sw a1, 4(a0)
        li t6, 1
        j end
      .data
      .balign 16
      .globl begin_signature
      .globl end_signature
      begin_signature: .zero 8
      end_signature:
      .text
      """;
}
