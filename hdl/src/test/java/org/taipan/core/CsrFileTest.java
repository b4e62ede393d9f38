package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;

/** The registers against the rules of the ISA table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CsrFileTest {
  private static final InstructionSet SET = InstructionSet.rv64im().with(Extension.ZDINX);
  private static final List<Csr> COUNTING = List.of(Csr.MCYCLE, Csr.CYCLE);
  private static final long MIE = 1 << 3;
  private static final long MPIE = 1 << 7;
  private static final long MPP = 3 << 11;

  private Simulation sim;

  @BeforeAll
  void build() {
    sim = Simulation.of(() -> new CsrFile(SET));
  }

  @AfterAll
  void close() {
    sim.close();
  }

  @BeforeEach
  void reset() {
    sim.reset();
  }

  private static List<Csr> present() {
    return Arrays.stream(Csr.values())
        .filter(csr -> SET.extensions().contains(csr.extension()))
        .toList();
  }

  private long read(Csr csr) {
    sim.poke("number", csr.number());
    return sim.peek("value");
  }

  /** One CSR instruction; {@code kind} is csrSet, csrClear or empty for a replacement. */
  private void access(Csr csr, String kind, long source, boolean writes) {
    sim.poke("number", csr.number());
    sim.poke("source", source);
    sim.poke("control_csrSet", kind.equals("csrSet"));
    sim.poke("control_csrClear", kind.equals("csrClear"));
    sim.poke("control_csrWrite", writes);
    sim.poke("commit", 1);
    sim.step();
    sim.poke("commit", 0);
  }

  private void write(Csr csr, long value) {
    access(csr, "", value, true);
  }

  private void trap(boolean interrupt, int code, long pc, long value) {
    sim.poke("trap_valid", 1);
    sim.poke("trap_payload_interrupt", interrupt);
    sim.poke("trap_payload_code", code);
    sim.poke("trap_payload_pc", pc);
    sim.poke("trap_payload_value", value);
    sim.step();
    sim.poke("trap_valid", 0);
  }

  @Test
  void resetValuesAreThoseOfTheTable() {
    for (Csr csr : present()) {
      if (!COUNTING.contains(csr)) {
        assertEquals(csr == Csr.MISA ? SET.misa() : csr.reset(), read(csr), csr.mnemonic());
      }
    }
  }

  @Test
  void writesChangeTheWritableBitsOnly() {
    Random random = new Random(7);
    for (Csr csr : present()) {
      if (!csr.readOnly() && csr != Csr.MCYCLE) {
        for (long value : new long[] {-1, 0, random.nextLong(), random.nextLong()}) {
          long old = read(csr);
          write(csr, value);
          long expected = (value & csr.writable()) | (old & ~csr.writable());
          assertEquals(expected, read(csr), csr.mnemonic());
        }
      }
    }
  }

  @Test
  void setAndClearChangeSingleBits() {
    write(Csr.MSCRATCH, 0b1100);
    access(Csr.MSCRATCH, "csrSet", 0b1010, true);
    assertEquals(0b1110, read(Csr.MSCRATCH));
    access(Csr.MSCRATCH, "csrClear", 0b0110, true);
    assertEquals(0b1000, read(Csr.MSCRATCH));
    access(Csr.MSCRATCH, "csrSet", 0b0001, false);
    assertEquals(0b1000, read(Csr.MSCRATCH));
  }

  @Test
  void flagsAccrueAndFcsrHoldsThemBelowTheRoundingMode() {
    write(Csr.FCSR, 0b011_00100);
    assertEquals(0b00100, read(Csr.FFLAGS));
    assertEquals(0b011, read(Csr.FRM));
    assertEquals(0b011, sim.peek("frm"));
    sim.poke("floatFlags_valid", 1);
    sim.poke("floatFlags_payload", 0b10001);
    sim.step();
    sim.poke("floatFlags_valid", 0);
    sim.poke("floatFlags_payload", 0b01000);
    sim.step();
    assertEquals(0b011_10101, read(Csr.FCSR));
    write(Csr.FFLAGS, 0b01010);
    assertEquals(0b011_01010, read(Csr.FCSR));
    write(Csr.FRM, 0b100);
    assertEquals(0b100_01010, read(Csr.FCSR));
  }

  @Test
  void nothingIsWrittenUnlessCommitted() {
    write(Csr.MSCRATCH, 5);
    sim.poke("number", Csr.MSCRATCH.number());
    sim.poke("source", 9);
    sim.poke("control_csrWrite", 1);
    sim.step();
    assertEquals(5, read(Csr.MSCRATCH));
  }

  @Test
  void cyclesAreCountedAndCanBeWritten() {
    long before = read(Csr.MCYCLE);
    sim.step(10);
    assertEquals(before + 10, read(Csr.CYCLE));
    write(Csr.MCYCLE, -1);
    assertEquals(-1, read(Csr.MCYCLE));
    sim.step();
    assertEquals(0, read(Csr.MCYCLE));
  }

  @Test
  void retiredInstructionsAreCountedButNotTheOneThatWrites() {
    sim.poke("retired", 1);
    sim.step(3);
    assertEquals(3, read(Csr.MINSTRET));
    write(Csr.MINSTRET, 100);
    assertEquals(100, read(Csr.INSTRET));
    sim.step();
    sim.poke("retired", 0);
    sim.step();
    assertEquals(101, read(Csr.MINSTRET));
  }

  @Test
  void trapSavesStateAndReturnRestoresIt() {
    write(Csr.MSTATUS, MIE);
    trap(false, 2, 0x8000_1234L, 0xabcd);
    assertEquals(MPIE | MPP, read(Csr.MSTATUS));
    assertEquals(0x8000_1234L, read(Csr.MEPC));
    assertEquals(2, read(Csr.MCAUSE));
    assertEquals(0xabcd, read(Csr.MTVAL));
    sim.poke("trapReturn", 1);
    sim.step();
    sim.poke("trapReturn", 0);
    assertEquals(MIE | MPIE | MPP, read(Csr.MSTATUS));
    assertEquals(0x8000_1234L, sim.peek("mepc"));
  }

  @Test
  void interruptHasTheHighestBitOfTheCause() {
    trap(true, 11, 0, 0);
    assertEquals(Long.MIN_VALUE | 11, read(Csr.MCAUSE));
  }

  @Test
  void pendingInterruptsShowInMipAndAreWantedWhenEnabled() {
    sim.poke("lines_timer", 1);
    sim.step();
    assertEquals(1 << 7, read(Csr.MIP));
    assertFalse(sim.isHigh("wanted_timer"));
    write(Csr.MIE, 1 << 7);
    assertTrue(sim.isHigh("wanted_timer"));
    assertFalse(sim.isHigh("interruptsEnabled"));
    write(Csr.MSTATUS, MIE);
    assertTrue(sim.isHigh("interruptsEnabled"));
    sim.poke("lines_timer", 0);
    sim.poke("lines_software", 1);
    sim.poke("lines_external", 1);
    sim.step();
    assertEquals((1 << 3) | (1 << 11), read(Csr.MIP));
    assertFalse(sim.isHigh("wanted_timer"));
    sim.poke("lines_software", 0);
    sim.poke("lines_external", 0);
  }

  @Test
  void timeIsThatOfTheDevice() {
    sim.poke("mtime", 12345);
    assertEquals(12345, read(Csr.TIME));
    sim.poke("mtime", 0);
  }
}
