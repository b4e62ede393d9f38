package org.taipan.testbench.golden;

import java.util.Map;
import org.taipan.isa.Op;

/**
 * Zicsr and machine mode (unprivileged spec, ch. 6; privileged spec, ch. 3).
 *
 * <p>wfi retires at once: the privileged spec allows it to be a no-operation.
 */
final class SystemInstructions {
  private SystemInstructions() {}

  /** The value that a CSR gets, from its old value and the operand. */
  @FunctionalInterface
  private interface Update {
    long apply(long old, long operand);
  }

  private static final Update WRITE = (old, operand) -> operand;
  private static final Update SET = (old, operand) -> old | operand;
  private static final Update CLEAR = (old, operand) -> old & ~operand;

  static void define(Map<Op, Semantics> table) {
    table.put(Op.CSRRW, (h, i) -> access(h, i, h.read(i.rs1()), true, WRITE));
    table.put(Op.CSRRS, (h, i) -> access(h, i, h.read(i.rs1()), i.rs1() != 0, SET));
    table.put(Op.CSRRC, (h, i) -> access(h, i, h.read(i.rs1()), i.rs1() != 0, CLEAR));
    table.put(Op.CSRRWI, (h, i) -> access(h, i, i.rs1(), true, WRITE));
    table.put(Op.CSRRSI, (h, i) -> access(h, i, i.rs1(), i.rs1() != 0, SET));
    table.put(Op.CSRRCI, (h, i) -> access(h, i, i.rs1(), i.rs1() != 0, CLEAR));
    table.put(Op.MRET, (h, i) -> h.jump(h.csrs().leaveTrap()));
    table.put(Op.WFI, (h, i) -> {});
  }

  private static void access(
      Hart hart, Instruction instruction, long operand, boolean writes, Update update) {
    CsrFile csrs = hart.csrs();
    int number = (int) instruction.immediate();
    if (!csrs.exists(number) || (writes && csrs.readOnly(number))) {
      throw hart.illegal(instruction);
    }
    boolean reads = update != WRITE || instruction.rd() != 0;
    long old = reads ? csrs.read(number) : 0;
    if (writes) {
      csrs.write(number, update.apply(old, operand));
    }
    hart.write(instruction.rd(), old);
  }
}
