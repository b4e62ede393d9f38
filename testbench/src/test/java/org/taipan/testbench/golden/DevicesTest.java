package org.taipan.testbench.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.isa.Csr;
import org.taipan.testbench.Ending;
import org.taipan.testbench.Outcome;
import org.taipan.testbench.RunOptions;

class DevicesTest {

  private static long result(RunOptions options, String... lines) {
    Golden golden = Snippet.machine(options, String.join("\n", lines) + "\nend: j end");
    for (int i = 0; i < 30; i++) {
      golden.step();
    }
    return golden.hart().read(10);
  }

  @Test
  void consolesTakeBytesAndAreReady() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    long status =
        result(
            RunOptions.DEFAULT.withConsole(out, err),
            "li t0, 0x10000000",
            "li t1, 0x10001000",
            "li t2, 84",
            "sb t2, 0(t0)",
            "sw t2, 0(t1)",
            "sb t2, 1(t0)",
            "sb t2, 4(t0)",
            "lw a0, 4(t0)");
    assertEquals("T", out.toString(UTF_8));
    assertEquals("T", err.toString(UTF_8));
    assertEquals(1, status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sd a1, 0(t0); ld a0, 0(t0); 1122334455667788",
        "sd a1, 0(t0); lw a0, 4(t0); 11223344",
        "sw a1, 4(t0); ld a0, 0(t0); 55667788ffffffff",
        "sh a1, 2(t0); ld a0, 0(t0); ffffffff7788ffff",
        "sb a1, 7(t0); lbu a0, 7(t0); 88",
      })
  void deviceRegistersHaveByteLanes(String store, String load, String expected) {
    long value =
        result(RunOptions.DEFAULT, "li t0, 0x02004000", "li a1, 0x1122334455667788", store, load);
    assertEquals(Long.parseUnsignedLong(expected, 16), value);
  }

  @Test
  void softwareInterruptKeepsOneBit() {
    assertEquals(
        1,
        result(
            RunOptions.DEFAULT, "li t0, 0x02000000", "li t1, -1", "sw t1, 0(t0)", "lw a0, 0(t0)"));
  }

  @Test
  void timeCanBeReadAndSet() {
    Golden golden =
        Snippet.machine("li t0, 0x0200bff8", "li t1, 1000", "sd t1, 0(t0)", "ld a0, 0(t0)");
    while (golden.hart().read(10) == 0) {
      golden.step();
    }
    assertEquals(1001, golden.hart().read(10));
    assertEquals(1002, golden.hart().csrs().read(Csr.TIME));
  }

  @Test
  void pinsThatAreEnabledComeBackInLoopBack() {
    String[] program = {
      "li t0, 0x10010000",
      "li t1, 0xff",
      "sw t1, 0(t0)",
      "li t1, 0x3c",
      "sw t1, 16(t0)",
      "lw a0, 8(t0)",
    };
    assertEquals(0x3c, result(RunOptions.DEFAULT.withGpioLoopback(true), program));
    assertEquals(0, result(RunOptions.DEFAULT, program));
  }

  @Test
  void registersWithoutMeaningReadZeroAndIgnoreStores() {
    assertEquals(
        0,
        result(
            RunOptions.DEFAULT, "li t0, 0x10010020", "li a0, 7", "sd a0, 0(t0)", "ld a0, 0(t0)"));
  }

  @ParameterizedTest
  @CsvSource({"sw, 7, 7", "sd, 7, 7", "sb, 0, 0", "sw, 511, 255"})
  void aStoreToTheHostEndsTheProgram(String store, int value, int code) {
    Golden golden =
        Snippet.machine("li t0, 0x10020000", "li t1, " + value, store + " t1, 0(t0)", "e: j e");
    Outcome outcome = golden.run();
    assertEquals(Ending.EXIT, outcome.ending());
    assertEquals(code, outcome.exitCode());
    assertEquals(outcome.instructions(), outcome.cycles());
    assertEquals(1, outcome.counters().stores());
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "7, 3", "4, 2"})
  void aStoreToTheTohostSymbolEndsABareMetalProgram(int value, int code) {
    Golden golden =
        Snippet.machine(
            "la t0, tohost",
            "sd zero, 0(t0)",
            "li t1, " + value,
            "sw t1, 0(t0)",
            "e: j e",
            ".data",
            "tohost: .dword 0");
    Outcome outcome = golden.run();
    assertEquals(Ending.TOHOST, outcome.ending());
    assertEquals(code, outcome.exitCode());
    assertArrayEquals(new byte[] {(byte) value, 0, 0, 0}, golden.read(0x8000_1000L, 4));
  }

  @Test
  void anEndlessProgramEndsAtItsLimits() {
    Outcome cycles = Snippet.machine(RunOptions.DEFAULT.withMaxCycles(1000), "e: j e").run();
    assertEquals(Ending.CYCLE_LIMIT, cycles.ending());
    assertEquals(1000, cycles.cycles());
    Outcome count = Snippet.machine(RunOptions.DEFAULT.withMaxInstructions(50), "e: j e").run();
    assertEquals(Ending.INSTRUCTION_LIMIT, count.ending());
    assertEquals(50, count.instructions());
  }
}
