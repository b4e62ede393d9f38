package org.taipan.testbench.golden;

import org.taipan.isa.Event;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;

/**
 * A decoded instruction.
 *
 * @param semantics what it does
 * @param event the event that it is when it retires
 * @param word its 32 bits
 * @param rd destination field, 0..31
 * @param rs1 first source field, 0..31; for CSR immediates the 5-bit immediate
 * @param rs2 second source field, 0..31
 * @param immediate immediate, shift amount or CSR number; 0 if it has none
 */
public record Instruction(
    Semantics semantics, Event event, int word, int rd, int rs1, int rs2, long immediate) {

  static Instruction of(Op op, Semantics semantics, int word) {
    return new Instruction(
        semantics,
        event(op),
        word,
        (int) Operand.RD.extract(word),
        (int) Operand.RS1.extract(word),
        (int) Operand.RS2.extract(word),
        op.operands().stream()
            .filter(Instruction::isImmediate)
            .findFirst()
            .map(operand -> operand.extract(word))
            .orElse(0L));
  }

  private static Event event(Op op) {
    if (op == Op.JAL || op == Op.JALR) {
      return Event.JUMP;
    }
    return switch (op.format()) {
      case LOAD, TYPED_LOAD -> Event.LOAD;
      case STORE, BLOCK -> Event.STORE;
      case BRANCH, BRANCH_UNARY -> Event.BRANCH;
      default -> Event.NONE;
    };
  }

  /** The register that it writes, 0 if none. */
  int destination() {
    return event == Event.BRANCH ? 0 : rd;
  }

  /** Third source field, 0..31. */
  int rs3() {
    return (int) Operand.RS3.extract(word);
  }

  /** Type field, 0..31. */
  int type() {
    return (int) Operand.TYPE.extract(word);
  }

  /** Rounding-mode field, 0..7. */
  int roundingMode() {
    return (int) Operand.RM.extract(word);
  }

  private static boolean isImmediate(Operand operand) {
    return switch (operand) {
      case IMM_I, IMM_S, IMM_B, IMM_U, IMM_J, SHAMT5, SHAMT6, CSR, FIELD -> true;
      case RD, RS1, RS2, RS3, ZIMM, RM, PRED, SUCC, FM, TYPE -> false;
    };
  }
}
