package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.Csr;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.Register;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.memory.AxiMemory;

/** A debugger on the AXI4-Lite port that stops, looks into and changes a running program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DebugTest {
  private static final InstructionSet SET = Configuration.named("sim").instructions();
  private static final int LIMIT = 2000;

  /** Adds 1 to 1000 into a0, with a division, a store and a load in each round. */
  private static final String PROGRAM =
      """
        la s0, cell
        li s1, 1000
        li s2, -1
      loop:
        add a0, a0, s1
        div t0, s2, s1
        sd a0, 0(s0)
        ld a0, 0(s0)
      decrement:
        addi s1, s1, -1
        bnez s1, loop
        li t6, 0x10020000
        sw a0, 0(t6)
      stop:
        j stop
      .data
      .balign 8
      cell: .dword 0
      """;

  private Simulation sim;
  private AxiMemory memory;
  private ElfFile elf;
  private long exitCode;

  @BeforeAll
  void build() {
    sim = Simulation.of(() -> new SimTop(Configuration.named("sim").with("debug", "true")));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  private void start(String assembly) {
    elf = Assembler.assemble(SET, assembly);
    memory = new AxiMemory(sim, "axi_", true, 4, 0);
    elf.sections().stream()
        .filter(s -> MemoryMap.DRAM.contains(s.address()))
        .forEach(s -> memory.store(s.address(), s.data()));
    sim.poke("boot_address", elf.entry());
    sim.poke("interrupt", 0);
    sim.poke("console_ready", 1);
    sim.poke("debug_aw_valid", 0);
    sim.poke("debug_w_valid", 0);
    sim.poke("debug_ar_valid", 0);
    sim.poke("debug_b_ready", 1);
    sim.poke("debug_r_ready", 1);
    exitCode = -1;
    sim.reset();
  }

  private void cycle() {
    memory.drive();
    if (sim.isHigh("exit_valid")) {
      exitCode = sim.peek("exit_code");
    }
    memory.advance();
  }

  private void cycles(int count) {
    for (int i = 0; i < count; i++) {
      cycle();
    }
  }

  private void write(int address, long data) {
    sim.poke("debug_aw_payload", address);
    sim.poke("debug_aw_valid", 1);
    sim.poke("debug_w_payload_data", data & 0xffff_ffffL);
    sim.poke("debug_w_payload_strb", 15);
    sim.poke("debug_w_valid", 1);
    while (!sim.isHigh("debug_aw_ready")) {
      cycle();
    }
    cycle();
    sim.poke("debug_aw_valid", 0);
    sim.poke("debug_w_valid", 0);
    cycle();
  }

  private long read(int address) {
    sim.poke("debug_ar_payload", address);
    sim.poke("debug_ar_valid", 1);
    while (!sim.isHigh("debug_ar_ready")) {
      cycle();
    }
    cycle();
    sim.poke("debug_ar_valid", 0);
    while (!sim.isHigh("debug_r_valid")) {
      cycle();
    }
    long data = sim.peek("debug_r_payload_data");
    cycle();
    return data;
  }

  private long readBoth(int address) {
    return read(address) | read(address + 4) << 32;
  }

  private void await(int mask, int value) {
    for (int i = 0; i < LIMIT; i++) {
      if ((read(DebugUnit.CONTROL) & mask) == value) {
        return;
      }
    }
    throw new AssertionError("the core does not answer");
  }

  private void halt() {
    write(DebugUnit.CONTROL, DebugUnit.HALT);
    await(DebugUnit.HALTED, DebugUnit.HALTED);
  }

  private void step() {
    write(DebugUnit.CONTROL, DebugUnit.STEP);
    cycles(80);
    await(DebugUnit.HALTED, DebugUnit.HALTED);
  }

  /** Executes an instruction of the debugger's and gives its result. */
  private long execute(String instruction) {
    ElfFile one = Assembler.assemble(SET, instruction);
    byte[] text = one.sections().getFirst().data();
    int word = 0;
    for (int i = 3; i >= 0; i--) {
      word = word << 8 | (text[i] & 0xff);
    }
    write(DebugUnit.INSTRUCTION, word);
    await(DebugUnit.BUSY, 0);
    return readBoth(DebugUnit.RESULT);
  }

  private boolean failed() {
    return (read(DebugUnit.CONTROL) & DebugUnit.FAILED) != 0;
  }

  private long pc() {
    return readBoth(DebugUnit.PC);
  }

  private long register(String name) {
    return execute("addi zero, " + name + ", 0");
  }

  private long address(String symbol) {
    return elf.symbol(symbol).orElseThrow().address();
  }

  private long end() {
    write(DebugUnit.CONTROL, DebugUnit.RESUME);
    for (int i = 0; i < 200_000 && exitCode < 0; i++) {
      cycle();
    }
    return exitCode;
  }

  @Test
  void aProgramThatIsHaltedAnywhereComesToTheSameResult() {
    start(PROGRAM);
    cycles(200);
    for (int i = 0; i < 60; i++) {
      halt();
      write(DebugUnit.CONTROL, DebugUnit.RESUME);
      cycles(17 + i);
    }
    assertEquals(500_500, end());
  }

  @Test
  void haltedItStandsStill() {
    start(PROGRAM);
    cycles(300);
    halt();
    long pc = pc();
    long sum = register("a0");
    cycles(500);
    assertEquals(pc, pc());
    assertEquals(sum, register("a0"));
    assertEquals(500_500, end());
  }

  @Test
  void registersAreReadAndChanged() {
    start(PROGRAM);
    cycles(300);
    halt();
    for (int r = 1; r < 32; r++) {
      register(Register.name(r));
    }
    long left = register("s1");
    long sum = register("a0");
    assertTrue(left > 0 && left < 1000, "s1 = " + left);
    execute("lui t1, 0x12345");
    execute("addi t1, t1, 0x678");
    execute("slli t1, t1, 32");
    assertEquals(0x1234_5678L << 32, register("t1"));
    execute("addi a0, a0, 7");
    assertEquals(sum + 7, register("a0"));
    assertEquals(left, register("s1"));
  }

  @Test
  void stepExecutesOneInstruction() {
    start(PROGRAM);
    cycles(300);
    halt();
    long loop = address("loop");
    while (pc() != loop) {
      step();
    }
    long left = register("s1");
    long sum = register("a0");
    step();
    assertEquals(loop + 4, pc());
    assertEquals(sum + left, register("a0"));
    step();
    assertEquals(-1 / left, register("t0"));
    step();
    step();
    step();
    assertEquals(left - 1, register("s1"));
    step();
    assertEquals(loop, pc());
    assertEquals(500_500, end());
  }

  @Test
  void memoryIsReadAndChanged() {
    start(PROGRAM);
    cycles(300);
    halt();
    while (pc() != address("decrement")) {
      step();
    }
    long sum = register("a0");
    assertEquals(sum, execute("ld zero, 0(s0)"));
    execute("addi t1, zero, 99");
    execute("sd t1, 0(s0)");
    assertEquals(99, execute("ld zero, 0(s0)"));
    assertEquals(500_500, end());
  }

  @Test
  void csrsAreReadAndNothingIsCounted() {
    start(PROGRAM);
    cycles(300);
    halt();
    execute("csrwi mscratch, 21");
    assertEquals(21, execute("csrrs zero, mscratch, zero"));
    long retired = execute("csrrs zero, " + Csr.MINSTRET.mnemonic() + ", zero");
    assertTrue(retired > 0);
    assertEquals(retired, execute("csrrs zero, minstret, zero"));
    step();
    assertEquals(retired + 1, execute("csrrs zero, minstret, zero"));
  }

  @Test
  void anInstructionThatFailsSaysSo() {
    start(PROGRAM);
    cycles(300);
    halt();
    long pc = pc();
    execute("ld zero, 1(s0)");
    assertTrue(failed());
    assertEquals(0, execute("csrrs zero, mcause, zero"));
    assertFalse(failed());
    assertEquals(pc, pc());
    execute("jalr zero, 2(s0)");
    assertTrue(failed());
    assertEquals(pc, pc());
    assertEquals(500_500, end());
  }

  @Test
  void aJumpMovesThePc() {
    start(PROGRAM);
    cycles(300);
    halt();
    execute("add t1, s0, zero");
    for (String line : List.of("auipc t1, 0", "jalr zero, 8(t1)")) {
      long pc = pc();
      execute(line);
      assertEquals(line.startsWith("j") ? pc + 8 : pc, pc());
    }
  }

  @Test
  void aSleepingCoreCanBeHalted() {
    start("wfi\n addi a0, a0, 5\n li t6, 0x10020000\n sw a0, 0(t6)\n stop: j stop\n");
    cycles(200);
    halt();
    assertEquals(5, end());
  }
}
