package org.taipan.testbench.golden;

import static org.taipan.testbench.golden.Semantics.registers;

import java.util.Map;
import org.taipan.isa.Op;

/**
 * M (unprivileged spec, ch. 13). Division by zero gives all ones and the dividend as remainder; the
 * overflow of the most negative number by -1 gives that number and remainder 0, as Java's own does.
 */
final class MultiplyInstructions {
  private MultiplyInstructions() {}

  static void define(Map<Op, Semantics> table) {
    table.put(Op.MUL, registers((a, b) -> a * b));
    table.put(Op.MULH, registers(Math::multiplyHigh));
    table.put(Op.MULHSU, registers((a, b) -> Math.multiplyHigh(a, b) + (a & (b >> 63))));
    table.put(Op.MULHU, registers(Math::unsignedMultiplyHigh));
    table.put(Op.DIV, registers((a, b) -> b == 0 ? -1 : a / b));
    table.put(Op.DIVU, registers((a, b) -> b == 0 ? -1 : Long.divideUnsigned(a, b)));
    table.put(Op.REM, registers((a, b) -> b == 0 ? a : a % b));
    table.put(Op.REMU, registers((a, b) -> b == 0 ? a : Long.remainderUnsigned(a, b)));
    table.put(Op.MULW, registers((a, b) -> (int) (a * b)));
    table.put(Op.DIVW, registers((a, b) -> (int) b == 0 ? -1 : (int) a / (int) b));
    table.put(
        Op.DIVUW,
        registers((a, b) -> (int) b == 0 ? -1 : Integer.divideUnsigned((int) a, (int) b)));
    table.put(Op.REMW, registers((a, b) -> (int) b == 0 ? (int) a : (int) a % (int) b));
    table.put(
        Op.REMUW,
        registers((a, b) -> (int) b == 0 ? (int) a : Integer.remainderUnsigned((int) a, (int) b)));
  }
}
