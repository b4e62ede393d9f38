package org.taipan.soc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.Register;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.memory.AxiMemory;

/** A bare-metal program on a {@link SimTop}, until it stores to the exit register. */
final class Program {
  private static final InstructionSet SET = InstructionSet.all();

  private static final String EXIT =
      """

      .text
      exit:
        li t6, 0x10020000
        sw a0, 0(t6)
      stop:
        j stop
      """;

  /** What the program did. */
  record Outcome(
      long exitCode, String output, List<Event> events, long cycles, List<Long> registers) {
    /** Value of a register at the end. */
    long register(String name) {
      return registers.get(Register.number(name));
    }

    /** The traps taken. */
    List<Event> traps() {
      return events.stream().filter(Event::trap).toList();
    }
  }

  /** The fields of a retirement record that the tests look at. */
  record Event(
      long cycle,
      long pc,
      long instruction,
      boolean trap,
      boolean interrupt,
      long cause,
      long tval) {}

  private final ElfFile elf;
  private int latency = 4;
  private int stallPercent;
  private long interruptAt = Long.MAX_VALUE;
  private Optional<Long> failingAddress = Optional.empty();

  private Program(ElfFile elf) {
    this.elf = elf;
  }

  /** Assembles a program, to which the label {@code exit} is added: it ends with a0. */
  static Program of(String assembly) {
    return new Program(Assembler.assemble(SET, assembly + EXIT));
  }

  Program withMemory(int newLatency, int newStallPercent) {
    latency = newLatency;
    stallPercent = newStallPercent;
    return this;
  }

  /** Raises the external interrupt from a cycle on. */
  Program withInterruptAt(long cycle) {
    interruptAt = cycle;
    return this;
  }

  /** Lets memory fail at an address. */
  Program withFailureAt(long address) {
    failingAddress = Optional.of(address);
    return this;
  }

  long symbol(String name) {
    return elf.symbol(name).orElseThrow().address();
  }

  Outcome run(Simulation sim, int maxCycles) {
    AxiMemory memory = new AxiMemory(sim, "axi_", true, latency, stallPercent);
    elf.sections().stream()
        .filter(s -> MemoryMap.DRAM.contains(s.address()))
        .forEach(s -> memory.store(s.address(), s.data()));
    failingAddress.ifPresent(address -> memory.fail(address, true));
    sim.poke("boot_address", elf.entry());
    sim.poke("interrupt", 0);
    sim.poke("console_ready", 1);
    sim.reset();
    List<Event> events = new ArrayList<>();
    StringBuilder output = new StringBuilder();
    long[] registers = new long[32];
    for (long cycle = 0; cycle < maxCycles; cycle++) {
      sim.poke("interrupt", cycle >= interruptAt);
      memory.drive();
      if (sim.isHigh("console_valid")) {
        output.append((char) sim.peek("console_payload_data"));
      }
      if (sim.isHigh("retire_valid")) {
        events.add(event(sim, cycle));
        registers[(int) sim.peek("retire_payload_rd")] = sim.peek("retire_payload_rdValue");
      }
      if (sim.isHigh("exit_valid")) {
        return new Outcome(
            sim.peek("exit_code"),
            output.toString(),
            events,
            cycle,
            Arrays.stream(registers).boxed().toList());
      }
      memory.advance();
    }
    throw new AssertionError(
        "no exit in %d cycles; the last event was %s"
            .formatted(maxCycles, events.isEmpty() ? "none" : events.getLast()));
  }

  private static Event event(Simulation sim, long cycle) {
    return new Event(
        cycle,
        sim.peek("retire_payload_pc"),
        sim.peek("retire_payload_instruction"),
        sim.isHigh("retire_payload_trap"),
        sim.isHigh("retire_payload_interrupt"),
        sim.peek("retire_payload_cause"),
        sim.peek("retire_payload_tval"));
  }
}
