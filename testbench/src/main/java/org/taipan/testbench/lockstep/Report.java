package org.taipan.testbench.lockstep;

import java.util.List;
import org.taipan.isa.Disassembler;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.elf.ElfException;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.LineTable;
import org.taipan.testbench.Retirement;

/** The text of a failed lockstep run. */
final class Report {
  private final ElfFile program;
  private final Disassembler disassembler;
  private final LineTable lines;

  Report(ElfFile program) {
    this.program = program;
    this.disassembler = new Disassembler(InstructionSet.all(), program::describe);
    this.lines = lineTable(program);
  }

  /** A report must not fail on a program's broken debug information. */
  private static LineTable lineTable(ElfFile program) {
    try {
      return LineTable.of(program);
    } catch (ElfException e) {
      return LineTable.of(new ElfFile(0, 0, List.of(), List.of(), List.of()));
    }
  }

  /** Where and when, and how the two sides differ. */
  String mismatch(String what, long step, Retirement golden, Retirement circuit) {
    StringBuilder text = new StringBuilder();
    text.append(
        "lockstep: %s at step %d, cycle %d, %s%s%n"
            .formatted(what, step, circuit.cycle, place(circuit.pc), line(circuit.pc)));
    text.append("%n  %-12s %-42s %s%n".formatted("", "golden", "circuit"));
    for (Comparison.Field field : Comparison.fields(golden, circuit, disassembler)) {
      text.append(
          "%s %-12s %-42s %s%n"
              .formatted(
                  field.differs() ? "*" : " ", field.name(), field.golden(), field.circuit()));
    }
    return text.toString();
  }

  /** The records before, one a line. */
  String window(History history) {
    StringBuilder text =
        new StringBuilder("\nlast records before it (cycle, pc, instruction, effect):\n");
    for (Retirement r : history.last()) {
      text.append(
          "  %8d  %-32s %-34s %s%s%n"
              .formatted(
                  r.cycle,
                  place(r.pc),
                  r.trap && r.interrupt ? "-" : disassembler.text(r.pc, r.instruction),
                  effect(r),
                  line(r.pc)));
    }
    return text.toString();
  }

  private static String effect(Retirement r) {
    if (r.trap) {
      return "trap: %s, tval %s".formatted(Comparison.event(r), Comparison.hex(r.tval));
    }
    String register = Comparison.register(r);
    String access = Comparison.access(r);
    return register.isEmpty() || access.isEmpty() ? register + access : access + ", " + register;
  }

  private String place(long pc) {
    return Comparison.hex(pc) + program.describe(pc).map(name -> " <" + name + ">").orElse("");
  }

  private String line(long pc) {
    return lines.at(pc).map(place -> "  [" + place.file() + ":" + place.line() + "]").orElse("");
  }
}
