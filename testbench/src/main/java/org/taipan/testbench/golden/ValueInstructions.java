package org.taipan.testbench.golden;

import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.taipan.isa.Csr;
import org.taipan.isa.Op;
import org.taipan.isa.Values;

/** Xpy: arithmetic, comparison and guards of Python values (docs/isa.md). */
final class ValueInstructions {
  private static final int TAG_SHIFT = Values.INT_BITS;
  private static final long EXPONENT = 0x7ff0_0000_0000_0000L;

  private static final int ADDRESS_BITS = 32;
  private static final long LOW_HALF = 0xffff_ffffL;

  private ValueInstructions() {}

  static void define(Map<Op, Semantics> table) {
    defineArithmetic(table);
    defineComparisons(table);
    table.put(Op.PY_BTRUE, (h, i) -> branchOnTruth(h, i, true));
    table.put(Op.PY_BFALSE, (h, i) -> branchOnTruth(h, i, false));
    table.put(Op.PY_BINT, Semantics.branch((a, b) -> isInt(a) && isInt(b)));
    table.put(Op.PY_BNINT, Semantics.branch((a, b) -> !isInt(a) || !isInt(b)));
    defineObjects(table);
    table.put(Op.PY_RET, (h, i) -> returnFromMiss(h));
  }

  private static void defineArithmetic(Map<Op, Semantics> table) {
    table.put(Op.PY_ADD, registers(Long::sum));
    table.put(Op.PY_SUB, registers((a, b) -> a - b));
    table.put(Op.PY_AND, registers((a, b) -> a & b));
    table.put(Op.PY_OR, registers((a, b) -> a | b));
    table.put(Op.PY_XOR, registers((a, b) -> a ^ b));
    table.put(Op.PY_ADDI, immediate(Long::sum));
    table.put(Op.PY_SUBI, immediate((a, b) -> a - b));
  }

  private static void defineObjects(Map<Op, Semantics> table) {
    table.put(
        Op.PY_LD, (h, i) -> h.write(i.rd(), h.load(address(h.read(i.rs1()) + i.immediate()), 8)));
    table.put(
        Op.PY_SD, (h, i) -> h.store(address(h.read(i.rs1()) + i.immediate()), 8, h.read(i.rs2())));
    table.put(Op.PY_LDT, (h, i) -> loadTyped(h, i));
    table.put(Op.PY_BINDEX, Semantics.branch(ValueInstructions::isInside));
    table.put(Op.PY_BNINDEX, Semantics.branch((a, b) -> !isInside(a, b)));
  }

  private static void loadTyped(Hart h, Instruction i) {
    long object = h.read(i.rs1());
    boolean known = object >>> ADDRESS_BITS == ((long) Values.TAG_OBJECT << 16 | i.type());
    h.write(i.rd(), known ? h.load(address(object + i.immediate()), 8) : -1);
  }

  private static long address(long value) {
    return value & LOW_HALF;
  }

  /** Whether an index is one of a sequence of some length, a negative length being none. */
  private static boolean isInside(long index, long length) {
    long limit = length < 0 ? 0 : length & LOW_HALF;
    return isInt(index) && Values.intValue(index) >= 0 && Values.intValue(index) < limit;
  }

  private static Semantics registers(LongBinaryOperator f) {
    return (h, i) -> {
      long a = h.read(i.rs1());
      long b = h.read(i.rs2());
      if (!isInt(a) || !isInt(b)) {
        throw new Miss(i, a, b);
      }
      write(h, i, f.applyAsLong(Values.intValue(a), Values.intValue(b)), b);
    };
  }

  private static Semantics immediate(LongBinaryOperator f) {
    return (h, i) -> {
      long a = h.read(i.rs1());
      if (!isInt(a)) {
        throw new Miss(i, a, i.immediate());
      }
      write(h, i, f.applyAsLong(Values.intValue(a), i.immediate()), i.immediate());
    };
  }

  private static void write(Hart h, Instruction i, long number, long right) {
    if (!Values.fitsInt(number)) {
      throw new Miss(i, h.read(i.rs1()), right);
    }
    h.write(i.rd(), Values.ofInt(number));
  }

  private static void defineComparisons(Map<Op, Semantics> table) {
    compare(table, Op.PY_BLT, Op.PY_BNLT, (a, b) -> a < b, (a, b) -> a < b);
    compare(table, Op.PY_BLE, Op.PY_BNLE, (a, b) -> a <= b, (a, b) -> a <= b);
    compare(table, Op.PY_BGT, Op.PY_BNGT, (a, b) -> a > b, (a, b) -> a > b);
    compare(table, Op.PY_BGE, Op.PY_BNGE, (a, b) -> a >= b, (a, b) -> a >= b);
    compare(table, Op.PY_BEQ, Op.PY_BNEQ, (a, b) -> a == b, (a, b) -> a == b);
    compare(table, Op.PY_BNE, Op.PY_BNNE, (a, b) -> a != b, (a, b) -> a != b);
  }

  /** A comparison of numbers. */
  @FunctionalInterface
  private interface OfFloats {
    boolean holds(double a, double b);
  }

  private static void compare(
      Map<Op, Semantics> table, Op whenTrue, Op whenFalse, Semantics.Condition i, OfFloats f) {
    table.put(whenTrue, comparison(i, f, true));
    table.put(whenFalse, comparison(i, f, false));
  }

  private static Semantics comparison(Semantics.Condition ofInts, OfFloats ofFloats, boolean when) {
    return (h, i) -> {
      long a = h.read(i.rs1());
      long b = h.read(i.rs2());
      boolean holds;
      if (isInt(a) && isInt(b)) {
        holds = ofInts.holds(Values.intValue(a), Values.intValue(b));
      } else if (isComparable(a, b)) {
        holds = ofFloats.holds(Double.longBitsToDouble(a), Double.longBitsToDouble(b));
      } else {
        throw new Miss(i, a, b);
      }
      branch(h, i, holds == when);
    };
  }

  /** Finite floats; the two zeros are not compared with each other. */
  private static boolean isComparable(long a, long b) {
    return isFinite(a) && isFinite(b) && !((a ^ b) == Long.MIN_VALUE && (a & b) == 0);
  }

  private static void branchOnTruth(Hart h, Instruction i, boolean when) {
    long a = h.read(i.rs1());
    if (!isInt(a) && a >>> TAG_SHIFT != Values.TAG_CONSTANT) {
      throw new Miss(i, a, i.immediate());
    }
    boolean truth = isInt(a) ? Values.intValue(a) != 0 : (a & 7) > (Values.FALSE & 7);
    branch(h, i, truth == when);
  }

  private static void branch(Hart h, Instruction i, boolean taken) {
    if (taken) {
      h.jump(h.pc() + i.immediate());
    }
  }

  private static void returnFromMiss(Hart h) {
    int register = (int) h.csrs().read(Csr.PYMRD);
    long target = h.csrs().read(Csr.PYMPC);
    h.jump(target);
    h.write(register, h.csrs().read(Csr.PYMA));
  }

  private static boolean isInt(long a) {
    return a >>> TAG_SHIFT == Values.TAG_INT;
  }

  /** Neither NaN nor infinite, and none of the tagged values, whose exponents are all ones. */
  private static boolean isFinite(long a) {
    return (a & EXPONENT) != EXPONENT;
  }
}
