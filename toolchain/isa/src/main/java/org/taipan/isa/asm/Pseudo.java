package org.taipan.isa.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pseudo-instructions (RISC-V assembly programmer's manual) rewritten as real ones. */
final class Pseudo {
  /** Templates: $0, $1, … are the operands; lines are separated by semicolons. */
  private static final Map<String, String> TEMPLATES =
      Map.ofEntries(
          Map.entry("nop", "addi zero, zero, 0"),
          Map.entry("mv", "addi $0, $1, 0"),
          Map.entry("not", "xori $0, $1, -1"),
          Map.entry("neg", "sub $0, zero, $1"),
          Map.entry("negw", "subw $0, zero, $1"),
          Map.entry("sext.w", "addiw $0, $1, 0"),
          Map.entry("zext.b", "andi $0, $1, 255"),
          Map.entry("seqz", "sltiu $0, $1, 1"),
          Map.entry("snez", "sltu $0, zero, $1"),
          Map.entry("sltz", "slt $0, $1, zero"),
          Map.entry("sgtz", "slt $0, zero, $1"),
          Map.entry("beqz", "beq $0, zero, $1"),
          Map.entry("bnez", "bne $0, zero, $1"),
          Map.entry("blez", "bge zero, $0, $1"),
          Map.entry("bgez", "bge $0, zero, $1"),
          Map.entry("bltz", "blt $0, zero, $1"),
          Map.entry("bgtz", "blt zero, $0, $1"),
          Map.entry("bgt", "blt $1, $0, $2"),
          Map.entry("ble", "bge $1, $0, $2"),
          Map.entry("bgtu", "bltu $1, $0, $2"),
          Map.entry("bleu", "bgeu $1, $0, $2"),
          Map.entry("j", "jal zero, $0"),
          Map.entry("jr", "jalr zero, 0($0)"),
          Map.entry("call", "jal ra, $0"),
          Map.entry("tail", "jal zero, $0"),
          Map.entry("ret", "jalr zero, 0(ra)"),
          Map.entry("csrr", "csrrs $0, $1, zero"),
          Map.entry("csrw", "csrrw zero, $0, $1"),
          Map.entry("csrs", "csrrs zero, $0, $1"),
          Map.entry("csrc", "csrrc zero, $0, $1"),
          Map.entry("csrwi", "csrrwi zero, $0, $1"),
          Map.entry("csrsi", "csrrsi zero, $0, $1"),
          Map.entry("csrci", "csrrci zero, $0, $1"),
          Map.entry("la", "auipc $0, %hi($1); addi $0, $0, %lo($1)"));

  private Pseudo() {}

  /** The real instructions of a statement: itself, if it is one. */
  static List<Statement> expand(Statement s) {
    int count = s.operands().size();
    if (s.name().equals("li") && count == 2) {
      return LoadImmediate.expand(s);
    }
    if (s.name().equals("jal") && count == 1) {
      return List.of(
          new Statement(s.line(), s.labels(), "jal", List.of("ra", s.operands().get(0))));
    }
    if (s.name().equals("jalr") && count == 1) {
      return List.of(
          new Statement(
              s.line(), s.labels(), "jalr", List.of("ra", "0(" + s.operands().get(0) + ")")));
    }
    if (s.name().equals("fence") && count == 0) {
      return List.of(new Statement(s.line(), s.labels(), "fence", List.of("0", "15", "15")));
    }
    String template = TEMPLATES.get(s.name());
    if (template == null) {
      return List.of(s);
    }
    for (int i = 0; template.contains("$" + i); i++) {
      if (i >= count) {
        throw s.error(s.name() + " needs more than " + count + " operands");
      }
      template = template.replace("$" + i, s.operands().get(i));
    }
    List<Statement> result = new ArrayList<>();
    for (String line : template.split(";")) {
      result.add(Statement.parse(s.line(), line));
    }
    return result;
  }
}
