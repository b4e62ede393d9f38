package org.taipan.testbench.lockstep;

import java.util.ArrayList;
import java.util.List;
import org.taipan.isa.Disassembler;
import org.taipan.isa.Register;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.Retirement;

/** Golden's record of a step against the circuit's. */
final class Comparison {
  private Comparison() {}

  /** One line of the report. */
  record Field(String name, String golden, String circuit) {
    boolean differs() {
      return !golden.equals(circuit);
    }
  }

  /** Whether the records say the same, in all that is meaningful. */
  static boolean same(Retirement golden, Retirement circuit) {
    return golden.pc == circuit.pc
        && (golden.instruction == circuit.instruction || !showsInstruction(golden))
        && golden.rd == circuit.rd
        && (golden.rd == 0 || golden.rdValue == circuit.rdValue)
        && sameAccess(golden, circuit)
        && golden.trap == circuit.trap
        && (!golden.trap || sameTrap(golden, circuit));
  }

  private static boolean sameAccess(Retirement golden, Retirement circuit) {
    return golden.memReadMask == circuit.memReadMask
        && golden.memWriteMask == circuit.memWriteMask
        && ((golden.memReadMask | golden.memWriteMask) == 0
            || (golden.memAddress == circuit.memAddress && golden.memData == circuit.memData));
  }

  private static boolean sameTrap(Retirement golden, Retirement circuit) {
    return golden.interrupt == circuit.interrupt
        && golden.cause == circuit.cause
        && golden.tval == circuit.tval;
  }

  /** An interrupt has no instruction, and none was fetched when the fetch failed. */
  private static boolean showsInstruction(Retirement r) {
    return !r.trap || (!r.interrupt && r.cause != TrapCause.INSTRUCTION_ACCESS_FAULT.code());
  }

  /**
   * Both sides, field by field.
   *
   * @param disassembler of the instructions
   */
  static List<Field> fields(Retirement golden, Retirement circuit, Disassembler disassembler) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("pc", hex(golden.pc), hex(circuit.pc)));
    if (showsInstruction(golden) && showsInstruction(circuit)) {
      fields.add(new Field("instruction", word(golden, disassembler), word(circuit, disassembler)));
    }
    fields.add(new Field("event", event(golden), event(circuit)));
    fields.add(new Field("register", register(golden), register(circuit)));
    fields.add(new Field("memory", access(golden), access(circuit)));
    if (golden.trap && circuit.trap) {
      fields.add(new Field("tval", hex(golden.tval), hex(circuit.tval)));
    }
    return fields;
  }

  static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  private static String word(Retirement r, Disassembler disassembler) {
    return "%08x  %s".formatted(r.instruction, disassembler.text(r.pc, r.instruction));
  }

  /** What happened: "retired", or the cause of the trap. */
  static String event(Retirement r) {
    return r.trap
        ? TrapCause.of(r.interrupt, r.cause).map(TrapCause::label).orElse("trap " + r.cause)
        : "retired";
  }

  /** The register written, as "a0 = 0x5"; empty if none. */
  static String register(Retirement r) {
    return r.rd == 0 ? "" : Register.name(r.rd) + " = " + hex(r.rdValue);
  }

  /** The memory access, as "load 4 at 0x80001000: 0x5"; empty if none. */
  static String access(Retirement r) {
    int mask = r.memReadMask | r.memWriteMask;
    if (mask == 0) {
      return "";
    }
    String what = r.memReadMask == 0 ? "store" : r.memWriteMask == 0 ? "load" : "load and store";
    String width =
        (mask & mask + 1) == 0 ? Integer.toString(Integer.bitCount(mask)) : "mask " + hex(mask);
    return "%s %s at %s: %s".formatted(what, width, hex(r.memAddress), hex(r.memData));
  }
}
