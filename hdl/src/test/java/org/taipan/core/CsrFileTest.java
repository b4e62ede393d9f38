package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.Csr;
import org.taipan.isa.Event;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;

/** The registers against the rules of the ISA table, with different numbers of event counters. */
@ParameterizedClass
@ValueSource(ints = {0, 8, 29})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CsrFileTest {
  private static final InstructionSet SET = InstructionSet.rv64im().with(Extension.ZDINX);
  private static final List<Csr> COUNTING = List.of(Csr.MCYCLE, Csr.CYCLE);
  private static final int CLEARING = 40;
  private static final long MIE = 1 << 3;
  private static final long MPIE = 1 << 7;
  private static final long MPP = 3 << 11;

  @Parameter private int counters;
  private int built;
  private Simulation sim;

  /** One circuit for each number: it is known only now. */
  @BeforeEach
  void start() {
    if (sim == null || built != counters) {
      close();
      sim = Simulation.of(() -> new CsrFile(SET, counters));
      built = counters;
    }
    reset();
  }

  @AfterAll
  void close() {
    if (sim != null) {
      sim.close();
    }
  }

  private void reset() {
    for (String input : List.of("access", "commit", "retired", "trapReturn", "events", "mtime")) {
      sim.poke(input, 0);
    }
    sim.reset();
    sim.step(CLEARING);
  }

  private static List<Csr> present() {
    return Arrays.stream(Csr.values())
        .filter(csr -> SET.extensions().contains(csr.extension()))
        .toList();
  }

  private long read(Csr csr) {
    return read(csr.number());
  }

  private long read(int number) {
    return access(number, "", 0, false);
  }

  /** One CSR instruction; {@code kind} is csrSet, csrClear or empty for a replacement. */
  private long access(int number, String kind, long source, boolean writes) {
    sim.poke("number", number);
    sim.poke("source", source);
    sim.poke("control_csrSet", kind.equals("csrSet"));
    sim.poke("control_csrClear", kind.equals("csrClear"));
    sim.poke("control_csrWrite", writes);
    sim.poke("access", 1);
    assertFalse(sim.isHigh("ready"));
    sim.step();
    assertTrue(sim.isHigh("ready"));
    long value = sim.peek("value");
    sim.poke("commit", 1);
    sim.step();
    sim.poke("commit", 0);
    sim.poke("access", 0);
    return value;
  }

  private void write(Csr csr, long value) {
    write(csr.number(), value);
  }

  private void write(int number, long value) {
    access(number, "", value, true);
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
        csr.numbers()
            .forEach(n ->
                assertEquals(csr == Csr.MISA ? SET.misa() : csr.reset(), read(n), csr.mnemonic(n)));
      }
    }
  }

  @Test
  void writesChangeTheWritableBitsOnly() {
    Random random = new Random(7);
    for (Csr csr : present()) {
      if (!csr.readOnly() && csr != Csr.MCYCLE && csr != Csr.MTVEC) {
        csr.numbers()
            .forEach(number -> {
              for (long value : new long[] {-1, random.nextLong(), random.nextLong(), 0}) {
                long old = read(number);
                write(number, value);
                long writable = csr.writable(number, counters);
                long expected = (value & writable) | (old & ~writable);
                assertEquals(expected, read(number), csr.mnemonic(number));
              }
            });
      }
    }
  }

  @Test
  void vectoredBasesAreMultiplesOf64() {
    write(Csr.MTVEC, -1);
    assertEquals(~0x3eL, read(Csr.MTVEC));
    write(Csr.MTVEC, -2);
    assertEquals(~3L, read(Csr.MTVEC));
    access(Csr.MTVEC.number(), "csrSet", 1, true);
    assertEquals(~0x3eL, read(Csr.MTVEC));
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
  void registersDoNotDisturbEachOther() {
    Random random = new Random(9);
    Map<Integer, Long> model = new HashMap<>();
    List<Csr> free = List.of(Csr.MSCRATCH, Csr.MEPC, Csr.MTVAL, Csr.MINSTRET, Csr.MHPMCOUNTER);
    for (int i = 0; i < 300; i++) {
      Csr csr = free.get(random.nextInt(free.size()));
      int number = csr.number() + random.nextInt((int) csr.numbers().count());
      long before = model.getOrDefault(number, 0L);
      long value = random.nextLong();
      boolean writes = random.nextBoolean();
      assertEquals(before, access(number, "", value, writes), csr.mnemonic(number));
      if (writes) {
        model.put(number, value & csr.writable(number, counters));
      }
      sim.step(random.nextInt(3));
    }
  }

  @Test
  void setAndClearChangeSingleBits() {
    int scratch = Csr.MSCRATCH.number();
    write(scratch, 0b1100);
    access(scratch, "csrSet", 0b1010, true);
    assertEquals(0b1110, read(scratch));
    access(scratch, "csrClear", 0b0110, true);
    assertEquals(0b1000, read(scratch));
    access(scratch, "csrSet", 0b0001, false);
    assertEquals(0b1000, read(scratch));
  }

  @Test
  void cyclesAreCountedAndCanBeWritten() {
    long before = read(Csr.MCYCLE);
    sim.step(1000);
    assertEquals(before + 1002, read(Csr.CYCLE));
    write(Csr.MCYCLE, -2);
    assertEquals(-1, read(Csr.MCYCLE));
    assertEquals(1, read(Csr.MCYCLE));
  }

  @Test
  void cyclesAreExactFromReset() {
    assertEquals(CLEARING + 1, read(Csr.MCYCLE));
  }

  @Test
  void countsAreExactHoweverOftenTheyAreRead() {
    sim.poke("retired", 1);
    long first = read(Csr.MINSTRET);
    for (int i = 1; i < 200; i++) {
      assertEquals(first + 2L * i, read(Csr.MINSTRET));
    }
  }

  @Test
  void countsAreExactHoweverOftenOthersAreAccessed() {
    Random random = new Random(5);
    sim.poke("retired", 1);
    long cycles = read(Csr.MCYCLE);
    for (int i = 0; i < 400; i++) {
      access(random.nextBoolean() ? 0x340 : 0x343, "", i, random.nextBoolean());
      if (random.nextInt(4) == 0) {
        trap(false, 2, 0, i);
        cycles++;
        assertEquals(i, read(Csr.MTVAL));
        cycles += 2;
      }
    }
    assertEquals(cycles + 2 * 401, read(Csr.MCYCLE));
  }

  @Test
  void retiredInstructionsAreCountedButNotTheOneThatWrites() {
    sim.poke("retired", 1);
    sim.step(30);
    write(Csr.MINSTRET, 100);
    sim.step(50);
    sim.poke("retired", 0);
    assertEquals(150, read(Csr.INSTRET));
  }

  @Test
  void inhibitedCountersStandStill() {
    sim.poke("retired", 1);
    write(Csr.MCOUNTINHIBIT, 5);
    long cycles = read(Csr.MCYCLE);
    long instructions = read(Csr.MINSTRET);
    sim.step(20);
    assertEquals(cycles, read(Csr.MCYCLE));
    assertEquals(instructions, read(Csr.MINSTRET));
    write(Csr.MCOUNTINHIBIT, 1);
    sim.step(20);
    assertEquals(cycles, read(Csr.MCYCLE));
    assertEquals(instructions + 23, read(Csr.MINSTRET));
    write(Csr.MCYCLE, 7);
    assertEquals(7, read(Csr.MCYCLE));
  }

  @Test
  void eventCountersCountTheirEvent() {
    for (int i = 0; i < counters; i++) {
      write(Csr.MHPMEVENT.number() + i, i + 1);
    }
    Random random = new Random(3);
    long[] expected = new long[32];
    for (int i = 0; i < 500; i++) {
      int events = random.nextInt();
      sim.poke("events", events & 0xffff_ffffL);
      sim.step();
      for (int e = 0; e < 32; e++) {
        expected[e] += events >> e & 1;
      }
    }
    sim.poke("events", 0);
    for (int i = 0; i < counters; i++) {
      assertEquals(expected[i + 1], read(Csr.HPMCOUNTER.number() + i), "counter " + (i + 3));
    }
  }

  @Test
  void eventsOfNoNumberAndInhibitedOnesAreNotCounted() {
    sim.poke("events", ~1 & 0xffff_ffffL);
    sim.step(50);
    for (int i = 0; i < counters; i++) {
      assertEquals(0, read(Csr.MHPMCOUNTER.number() + i));
    }
    write(Csr.MCOUNTINHIBIT, 8);
    write(Csr.MHPMEVENT.number(), Event.LOAD.number());
    write(Csr.MHPMEVENT.number() + 1, Event.LOAD.number());
    sim.step(50);
    assertEquals(0, read(Csr.MHPMCOUNTER.number()));
    assertEquals(counters > 1 ? 53 : 0, read(Csr.MHPMCOUNTER.number() + 1));
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
  void trapInTheFirstCycleGivesTheAccessUp() {
    write(Csr.MSCRATCH, 77);
    sim.poke("number", Csr.MTVAL.number());
    sim.poke("access", 1);
    trap(true, 11, 0, 1234);
    assertFalse(sim.isHigh("ready"));
    sim.poke("access", 0);
    assertEquals(1234, read(Csr.MTVAL));
    assertEquals(77, read(Csr.MSCRATCH));
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
  }
}
