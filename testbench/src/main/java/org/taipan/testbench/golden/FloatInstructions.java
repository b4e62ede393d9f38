package org.taipan.testbench.golden;

import static org.taipan.testbench.golden.Semantics.registers;
import static org.taipan.testbench.golden.binary64.Binary64.negate;

import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.taipan.isa.Op;
import org.taipan.isa.RoundingMode;
import org.taipan.testbench.golden.binary64.Arithmetic;
import org.taipan.testbench.golden.binary64.Comparisons;
import org.taipan.testbench.golden.binary64.Conversions;
import org.taipan.testbench.golden.binary64.IntegerFormat;
import org.taipan.testbench.golden.binary64.Result;

/**
 * Zdinx (unprivileged spec, chapters F, D and Zfinx): double precision on the integer registers.
 *
 * <p>The arithmetic is in {@link org.taipan.testbench.golden.binary64}. An instruction with a
 * rounding-mode field is illegal when the field, or frm if the field says dynamic, holds a reserved
 * mode; that goes for conversions that are always exact, too. mstatus.FS is 0 and guards nothing,
 * and misa has no D or F bit (unprivileged spec, chapter Zfinx, section “Privileged Architecture
 * Implications”).
 */
final class FloatInstructions {
  private FloatInstructions() {}

  /** The meaning of an instruction that rounds: from rs1, rs2 and rs3. */
  @FunctionalInterface
  private interface Operation {
    Result apply(long a, long b, long c, RoundingMode mode);
  }

  /** The meaning of an instruction that raises exceptions but does not round: from rs1, rs2. */
  @FunctionalInterface
  private interface Comparison {
    Result apply(long a, long b);
  }

  static void define(Map<Op, Semantics> table) {
    defineArithmetic(table);
    defineFused(table);
    defineSigns(table);
    defineComparisons(table);
    defineConversions(table);
  }

  private static void defineArithmetic(Map<Op, Semantics> table) {
    table.put(Op.FADD_D, rounded((a, b, _, mode) -> Arithmetic.add(a, b, mode)));
    table.put(Op.FSUB_D, rounded((a, b, _, mode) -> Arithmetic.subtract(a, b, mode)));
    table.put(Op.FMUL_D, rounded((a, b, _, mode) -> Arithmetic.multiply(a, b, mode)));
    table.put(Op.FDIV_D, rounded((a, b, _, mode) -> Arithmetic.divide(a, b, mode)));
    table.put(Op.FSQRT_D, rounded((a, _, _, mode) -> Arithmetic.squareRoot(a, mode)));
  }

  private static void defineFused(Map<Op, Semantics> table) {
    table.put(Op.FMADD_D, rounded(Arithmetic::fusedMultiplyAdd));
    table.put(
        Op.FMSUB_D, rounded((a, b, c, mode) -> Arithmetic.fusedMultiplyAdd(a, b, negate(c), mode)));
    table.put(
        Op.FNMSUB_D,
        rounded((a, b, c, mode) -> Arithmetic.fusedMultiplyAdd(negate(a), b, c, mode)));
    table.put(
        Op.FNMADD_D,
        rounded((a, b, c, mode) -> Arithmetic.fusedMultiplyAdd(negate(a), b, negate(c), mode)));
  }

  private static void defineSigns(Map<Op, Semantics> table) {
    table.put(Op.FSGNJ_D, registers(withSign((_, b) -> b)));
    table.put(Op.FSGNJN_D, registers(withSign((_, b) -> ~b)));
    table.put(Op.FSGNJX_D, registers(withSign((a, b) -> a ^ b)));
  }

  private static void defineComparisons(Map<Op, Semantics> table) {
    table.put(Op.FMIN_D, compared(Comparisons::minimum));
    table.put(Op.FMAX_D, compared(Comparisons::maximum));
    table.put(Op.FLE_D, compared(Comparisons::lessOrEqual));
    table.put(Op.FLT_D, compared(Comparisons::less));
    table.put(Op.FEQ_D, compared(Comparisons::equal));
    table.put(Op.FCLASS_D, compared((a, _) -> Comparisons.classify(a)));
  }

  private static void defineConversions(Map<Op, Semantics> table) {
    table.put(Op.FCVT_W_D, toInteger(IntegerFormat.W));
    table.put(Op.FCVT_WU_D, toInteger(IntegerFormat.WU));
    table.put(Op.FCVT_L_D, toInteger(IntegerFormat.L));
    table.put(Op.FCVT_LU_D, toInteger(IntegerFormat.LU));
    table.put(Op.FCVT_D_W, toNumber(IntegerFormat.W));
    table.put(Op.FCVT_D_WU, toNumber(IntegerFormat.WU));
    table.put(Op.FCVT_D_L, toNumber(IntegerFormat.L));
    table.put(Op.FCVT_D_LU, toNumber(IntegerFormat.LU));
  }

  private static Semantics toInteger(IntegerFormat format) {
    return rounded((a, _, _, mode) -> Conversions.toInteger(a, format, mode));
  }

  private static Semantics toNumber(IntegerFormat format) {
    return rounded((a, _, _, mode) -> Conversions.toNumber(a, format, mode));
  }

  /** The magnitude of a with the top bit of f(a, b). */
  private static LongBinaryOperator withSign(LongBinaryOperator f) {
    return (a, b) -> (a & Long.MAX_VALUE) | (f.applyAsLong(a, b) & Long.MIN_VALUE);
  }

  private static Semantics rounded(Operation f) {
    return (h, i) -> {
      RoundingMode mode = roundingMode(h, i);
      finish(h, i, f.apply(h.read(i.rs1()), h.read(i.rs2()), h.read(i.rs3()), mode));
    };
  }

  private static Semantics compared(Comparison f) {
    return (h, i) -> finish(h, i, f.apply(h.read(i.rs1()), h.read(i.rs2())));
  }

  private static void finish(Hart hart, Instruction instruction, Result result) {
    hart.csrs().accrue(result.flags());
    hart.write(instruction.rd(), result.bits());
  }

  /** The mode in force: never {@link RoundingMode#DYN}. */
  private static RoundingMode roundingMode(Hart hart, Instruction instruction) {
    int field = instruction.roundingMode();
    int code = field == RoundingMode.DYN.code() ? hart.csrs().roundingMode() : field;
    return RoundingMode.of(code)
        .filter(mode -> mode != RoundingMode.DYN)
        .orElseThrow(() -> hart.illegal(instruction));
  }
}
