package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;

class MemoryAccessTest {
  private static final long DATA = 0x8000_1000L;

  private static Golden at(long address, String instruction) {
    Golden golden =
        Snippet.machine(instruction, ".data", ".dword 0xf1e2d3c4b5a69788, 0x0123456789abcdef");
    golden.hart().write(11, address);
    golden.hart().write(12, 0x8877665544332211L);
    return golden;
  }

  @ParameterizedTest
  @CsvSource({
    "lb,  0, ffffffffffffff88, 88",
    "lb,  8, ffffffffffffffef, ef",
    "lbu, 1, 97,               97",
    "lh,  2, ffffffffffffb5a6, b5a6",
    "lhu, 6, f1e2,             f1e2",
    "lw,  0, ffffffffb5a69788, b5a69788",
    "lwu, 4, f1e2d3c4,         f1e2d3c4",
    "lw, 12, 1234567,          1234567",
    "ld,  8, 123456789abcdef,  123456789abcdef",
  })
  void loadsExtendAndRecordTheRawBytes(String op, int offset, String result, String raw) {
    Golden golden = at(DATA - 16, "%s a0, %d(a1)".formatted(op, 16 + offset));
    Retirement r = golden.step();
    assertEquals(Long.parseUnsignedLong(result, 16), golden.hart().read(10));
    assertEquals(Long.parseUnsignedLong(raw, 16), r.memData);
    assertEquals(DATA + offset, r.memAddress);
    assertEquals((1 << size(op)) - 1, r.memReadMask);
    assertEquals(0, r.memWriteMask);
  }

  @ParameterizedTest
  @CsvSource({
    "sb, 3, f1e2d3c411a69788",
    "sh, 4, f1e22211b5a69788",
    "sw, 4, 44332211b5a69788",
    "sd, 0, 8877665544332211",
  })
  void storesChangeOnlyTheirBytes(String op, int offset, String result) {
    Golden golden = at(DATA, "%s a2, %d(a1)".formatted(op, offset));
    Retirement r = golden.step();
    assertArrayEquals(
        java.nio.ByteBuffer.allocate(8)
            .order(java.nio.ByteOrder.LITTLE_ENDIAN)
            .putLong(Long.parseUnsignedLong(result, 16))
            .array(),
        golden.read(DATA, 8));
    assertEquals((1 << size(op)) - 1, r.memWriteMask);
    assertEquals(0, r.memReadMask);
    assertEquals(0, r.rd);
  }

  private static int size(String op) {
    return switch (op.charAt(1)) {
      case 'b' -> 1;
      case 'h' -> 2;
      case 'w' -> 4;
      default -> 8;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "lh a0, 1(a1), LOAD_MISALIGNED",
    "lw a0, 2(a1), LOAD_MISALIGNED",
    "ld a0, 4(a1), LOAD_MISALIGNED",
    "sh a0, 3(a1), STORE_MISALIGNED",
    "sw a0, 1(a1), STORE_MISALIGNED",
    "sd a0, 7(a1), STORE_MISALIGNED",
  })
  void misalignedAccessesTrapWithTheirAddress(String operands, String rest, String cause) {
    String instruction = operands + "," + rest;
    Golden golden = at(DATA, instruction);
    long address = DATA + Integer.parseInt(rest.strip().substring(0, 1));
    assertTrap(golden.step(), TrapCause.valueOf(cause), address);
  }

  @ParameterizedTest
  @CsvSource({
    "0x0",
    "0x8",
    "0x2010000",
    "0x10002000",
    "0x7ffffff8",
    "0x88000000",
    "-0x8",
    "0x180000000"
  })
  void addressesWithoutMemoryOrDeviceFault(String text) {
    long address = Long.decode(text);
    assertTrap(at(address, "ld a0, 0(a1)").step(), TrapCause.LOAD_ACCESS_FAULT, address);
    assertTrap(at(address, "sd a0, 0(a1)").step(), TrapCause.STORE_ACCESS_FAULT, address);
  }

  @Test
  void misalignmentComesBeforeTheAccessFault() {
    assertTrap(at(0, "lw a0, 2(a1)").step(), TrapCause.LOAD_MISALIGNED, 2);
  }

  @Test
  void memoryEndsWhereItsSizeSays() {
    RunOptions small = RunOptions.DEFAULT.withDramBytes(8192);
    Golden golden = Snippet.machine(small, "ld a0, -8(a1)", "ld a0, 0(a1)");
    golden.hart().write(11, 0x8000_2000L);
    assertEquals(0xff, golden.step().memReadMask);
    assertTrap(golden.step(), TrapCause.LOAD_ACCESS_FAULT, 0x8000_2000L);
  }

  @Test
  void aProgramOutsideMemoryIsRefused() {
    Golden golden = new Golden(RunOptions.DEFAULT.withDramBytes(4096));
    var elf = Snippet.assemble("nop", ".data", ".dword 1");
    assertThrows(IllegalArgumentException.class, () -> golden.load(elf));
  }

  @Test
  void storedInstructionsAreExecutedEvenWithoutAFence() {
    Golden golden =
        Snippet.machine(
            "  la t0, target",
            "  li t1, 0x02a00513", // li a0, 42
            "  jal ra, target",
            "  sw t1, 0(t0)",
            "  jal ra, target",
            "end: j end",
            "target: li a0, 1",
            "  ret");
    while (golden.hart().read(10) != 1) {
      golden.step();
    }
    Snippet.steps(golden, 4);
    assertEquals(42, golden.hart().read(10));
  }

  private static void assertTrap(Retirement r, TrapCause cause, long tval) {
    assertEquals(
        "trap %d, tval 0x%x".formatted(cause.code(), tval),
        r.trap ? "trap %d, tval 0x%x".formatted(r.cause, r.tval) : "no trap");
    assertEquals(0, r.rd | r.memReadMask | r.memWriteMask);
  }

  @ParameterizedTest
  @CsvSource({
    "ld a0, -8(a1),   false, 0",
    "ld a0, 0(a1),    true,  5",
    "sb a2, 127(a1),  true,  7",
    "lw a0, 126(a1),  true,  4",
    "sd a2, 128(a1),  false, 0",
    "jalr a0, 8(a1),  true,  1",
  })
  void failingBlocksAreNoMemory(String op, String operands, boolean traps, int cause) {
    RunOptions options = RunOptions.DEFAULT.withFailingBlocks(List.of(DATA));
    Golden golden = Snippet.machine(options, op + ", " + operands);
    golden.hart().write(11, DATA);
    Retirement r = golden.step();
    if (op.startsWith("jalr")) {
      r = golden.step();
    }
    assertEquals(traps, r.trap);
    if (traps) {
      assertEquals(cause, r.cause);
    }
  }

  @Test
  void failingBlocksAreWholeOnes() {
    List<Long> block = List.of(DATA + 64);
    assertThrows(IllegalArgumentException.class, () -> RunOptions.DEFAULT.withFailingBlocks(block));
  }
}
