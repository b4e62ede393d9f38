package org.taipan.isa.asm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.elf.ElfFile;

class AssemblerTest {
  private static ElfFile assemble(String text) {
    return Assembler.assemble(InstructionSet.all(), text);
  }

  private static int word(ElfFile elf, int index) {
    return ByteBuffer.wrap(elf.section(".text").orElseThrow().data())
        .order(ByteOrder.LITTLE_ENDIAN)
        .getInt(4 * index);
  }

  private static String error(String text) {
    return assertThrows(AssemblyException.class, () -> assemble(text)).getMessage();
  }

  @Test
  void labelsForwardAndBackward() {
    ElfFile elf =
        assemble(
            """
            _start: beq a0, a1, end   # forward
            back:   addi a0, a0, 1
                    j back
            end:    ret
            """);
    assertEquals(Op.BEQ.encode(10, 11, 12), word(elf, 0));
    assertEquals(Op.JAL.encode(0, -4), word(elf, 2));
    assertEquals(0x8000_0000L, elf.entry());
    assertEquals("back+0x4", elf.describe(0x8000_0008L).orElseThrow());
  }

  @Test
  void dataStandsBehindTextOnItsOwnPage() {
    ElfFile elf =
        assemble(
            """
            .equ SIZE, 3
            _start: la a0, message
                    li a1, 0x123456789abcdef0
            .data
            message: .asciz "a\\n#\\""   # not a comment in quotes
            .align 3
            table: .dword message, SIZE+1
            .byte 1, -1
            """);
    assertEquals(0x8000_1000L, elf.symbol("message").orElseThrow().address());
    byte[] data = elf.section(".data").orElseThrow().data();
    assertEquals("a\n#\"\0", new String(data, 0, 5, java.nio.charset.StandardCharsets.US_ASCII));
    ByteBuffer b = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(0x8000_1000L, b.getLong(8));
    assertEquals(4, b.getLong(16));
    assertArrayEquals(new byte[] {1, -1}, new byte[] {data[24], data[25]});
    assertEquals(Op.AUIPC.encode(10, 0x1000), word(elf, 0));
    assertEquals(Op.ADDI.encode(10, 10, 0), word(elf, 1));
  }

  @Test
  void errorsNameLineAndCause() {
    assertEquals("line 2: unknown instruction frob", error("nop\nfrob a0"));
    assertEquals("line 1: 'a9' is no register", error("add a0, a1, a9"));
    assertEquals("line 1: unknown symbol 'there'", error("j there"));
    assertEquals("line 1: add has 3 operands, not 2", error("add a0, a1"));
    assertEquals("line 2: label 'x' is defined twice", error("x: nop\nx: nop"));
    assertEquals("line 1: unknown directive .frob", error(".frob 1"));
    assertEquals(
        "line 1: addi: imm 5000 is not a multiple of 1 in -2048..2047", error("addi a0, a0, 5000"));
    assertEquals("line 1: mv needs more than 1 operands", error("mv a0"));
  }

  @Test
  void instructionsOutsideTheSetAreUnknown() {
    assertThrows(
        AssemblyException.class,
        () -> Assembler.assemble(InstructionSet.rv64im(), "sh1add a0, a1, a2"));
  }
}
