package org.taipan.isa;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an instruction of Xpy means, as the manual says it.
 *
 * @param operation in pseudo-code
 * @param miss when it misses; empty if it never does
 * @param cycles that it costs, as docs/timing.md has them measured
 * @param example a line of assembly, and its effect
 */
record ValueMeaning(String operation, String miss, String cycles, String example) {
  private static final String ONE = "1";
  private static final String BRANCH = "1; taken and foreseen 1, not foreseen 3";
  private static final String LOAD = "1; 2 if the next instruction needs rd, as for `ld`";
  private static final String NO_INTS = "an operand is no int";
  private static final String NOT_COMPARABLE =
      "neither two ints nor two finite floats; 0.0 with −0.0";

  private static final Map<Op, ValueMeaning> TABLE = table();

  /** The meaning of an instruction, if it is one of Xpy. */
  static Optional<ValueMeaning> of(Op op) {
    return Optional.ofNullable(TABLE.get(op));
  }

  private static Map<Op, ValueMeaning> table() {
    Map<Op, ValueMeaning> table = new EnumMap<>(Op.class);
    table.put(
        Op.PY_RET,
        new ValueMeaning("x[pymrd] ← pyma; pc ← pympc", "", "4 up to the target", "`py.ret`"));
    arithmetic(table, Op.PY_ADD, "+", "`py.add a0, a1, a2`: 5, 2 → 7");
    arithmetic(table, Op.PY_SUB, "−", "`py.sub a0, a1, a2`: 5, 2 → 3");
    bitwise(table, Op.PY_AND, "and", "`py.and a0, a1, a2`: 6, 3 → 2");
    bitwise(table, Op.PY_OR, "or", "`py.or a0, a1, a2`: 6, 3 → 7");
    bitwise(table, Op.PY_XOR, "xor", "`py.xor a0, a1, a2`: 6, 3 → 5");
    immediate(table, Op.PY_ADDI, "+", "`py.addi a0, a1, 1`: 5 → 6");
    immediate(table, Op.PY_SUBI, "−", "`py.subi a0, a1, 1`: 5 → 4");
    comparison(table, Op.PY_BLT, Op.PY_BNLT, "<");
    comparison(table, Op.PY_BLE, Op.PY_BNLE, "<=");
    comparison(table, Op.PY_BGT, Op.PY_BNGT, ">");
    comparison(table, Op.PY_BGE, Op.PY_BNGE, ">=");
    comparison(table, Op.PY_BEQ, Op.PY_BNEQ, "==");
    comparison(table, Op.PY_BNE, Op.PY_BNNE, "!=");
    branch(table, Op.PY_BTRUE, "if truth(rs1): jump", "rs1 is neither int nor constant");
    branch(table, Op.PY_BFALSE, "if not truth(rs1): jump", "rs1 is neither int nor constant");
    branch(table, Op.PY_BINT, "if isint(rs1) and isint(rs2): jump", "");
    branch(table, Op.PY_BNINT, "if not (isint(rs1) and isint(rs2)): jump", "");
    objects(table);
    return table;
  }

  private static void objects(Map<Op, ValueMeaning> table) {
    table.put(
        Op.PY_LD,
        new ValueMeaning(
            "rd ← mem64[addr(rs1 + imm)]", "", LOAD, "`py.ld a0, 8(a1)`: a field of an object"));
    table.put(
        Op.PY_SD,
        new ValueMeaning(
            "mem64[addr(rs1 + imm)] ← rs2", "", ONE, "`py.sd a0, 8(a1)`: a field of an object"));
    table.put(
        Op.PY_LDT,
        new ValueMeaning(
            "rd ← mem64[addr(rs1 + field)] if rs1 is an object with that type id, else −1",
            "",
            LOAD,
            "`py.ldt a0, a1, 8, 4`: the length of a list, −1 of all else"));
    branch(table, Op.PY_BINDEX, "if isint(rs1) and 0 <= num(rs1) < length(rs2): jump", "");
    branch(table, Op.PY_BNINDEX, "if not (isint(rs1) and 0 <= num(rs1) < length(rs2)): jump", "");
  }

  private static void arithmetic(Map<Op, ValueMeaning> table, Op op, String sign, String example) {
    table.put(
        op,
        new ValueMeaning(
            "rd ← int(num(rs1) %s num(rs2))".formatted(sign),
            NO_INTS + ", or the result is none",
            ONE,
            example));
  }

  private static void bitwise(Map<Op, ValueMeaning> table, Op op, String name, String example) {
    table.put(
        op,
        new ValueMeaning("rd ← int(num(rs1) %s num(rs2))".formatted(name), NO_INTS, ONE, example));
  }

  private static void immediate(Map<Op, ValueMeaning> table, Op op, String sign, String example) {
    table.put(
        op,
        new ValueMeaning(
            "rd ← int(num(rs1) %s imm)".formatted(sign),
            "rs1 is no int, or the result is none",
            ONE,
            example));
  }

  private static void comparison(
      Map<Op, ValueMeaning> table, Op whenTrue, Op whenFalse, String sign) {
    String condition = "num(rs1) %s num(rs2)".formatted(sign);
    branch(table, whenTrue, "if %s: jump".formatted(condition), NOT_COMPARABLE);
    branch(table, whenFalse, "if not (%s): jump".formatted(condition), NOT_COMPARABLE);
  }

  private static void branch(Map<Op, ValueMeaning> table, Op op, String operation, String miss) {
    String registers = op.has(Operand.RS2) ? "a1, a2" : "a1";
    table.put(
        op,
        new ValueMeaning(
            operation, miss, BRANCH, "`%s %s, target`".formatted(op.mnemonic(), registers)));
  }
}
