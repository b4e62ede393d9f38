package org.taipan.testbench.golden;

import static org.taipan.testbench.golden.Semantics.immediate;
import static org.taipan.testbench.golden.Semantics.registers;
import static org.taipan.testbench.golden.Semantics.unary;

import java.util.Map;
import org.taipan.isa.Op;

/** Zba, Zbb and Zicond (unprivileged spec, ch. 28 and 12). */
final class BitInstructions {
  private static final long WORD = 0xffff_ffffL;

  private BitInstructions() {}

  static void define(Map<Op, Semantics> table) {
    defineAddressGeneration(table);
    defineLogic(table);
    defineCounts(table);
    defineRotations(table);
    table.put(Op.CZERO_EQZ, registers((a, b) -> b == 0 ? 0 : a));
    table.put(Op.CZERO_NEZ, registers((a, b) -> b != 0 ? 0 : a));
  }

  private static void defineAddressGeneration(Map<Op, Semantics> table) {
    table.put(Op.ADD_UW, registers((a, b) -> (a & WORD) + b));
    table.put(Op.SH1ADD, registers((a, b) -> (a << 1) + b));
    table.put(Op.SH2ADD, registers((a, b) -> (a << 2) + b));
    table.put(Op.SH3ADD, registers((a, b) -> (a << 3) + b));
    table.put(Op.SH1ADD_UW, registers((a, b) -> ((a & WORD) << 1) + b));
    table.put(Op.SH2ADD_UW, registers((a, b) -> ((a & WORD) << 2) + b));
    table.put(Op.SH3ADD_UW, registers((a, b) -> ((a & WORD) << 3) + b));
    table.put(Op.SLLI_UW, immediate((a, b) -> (a & WORD) << b));
  }

  private static void defineLogic(Map<Op, Semantics> table) {
    table.put(Op.ANDN, registers((a, b) -> a & ~b));
    table.put(Op.ORN, registers((a, b) -> a | ~b));
    table.put(Op.XNOR, registers((a, b) -> ~(a ^ b)));
    table.put(Op.MIN, registers(Math::min));
    table.put(Op.MAX, registers(Math::max));
    table.put(Op.MINU, registers((a, b) -> Long.compareUnsigned(a, b) < 0 ? a : b));
    table.put(Op.MAXU, registers((a, b) -> Long.compareUnsigned(a, b) < 0 ? b : a));
    table.put(Op.SEXT_B, unary(a -> (byte) a));
    table.put(Op.SEXT_H, unary(a -> (short) a));
    table.put(Op.ZEXT_H, unary(a -> (char) a));
  }

  private static void defineCounts(Map<Op, Semantics> table) {
    table.put(Op.CLZ, unary(Long::numberOfLeadingZeros));
    table.put(Op.CTZ, unary(Long::numberOfTrailingZeros));
    table.put(Op.CPOP, unary(Long::bitCount));
    table.put(Op.CLZW, unary(a -> Integer.numberOfLeadingZeros((int) a)));
    table.put(Op.CTZW, unary(a -> Integer.numberOfTrailingZeros((int) a)));
    table.put(Op.CPOPW, unary(a -> Integer.bitCount((int) a)));
  }

  private static void defineRotations(Map<Op, Semantics> table) {
    table.put(Op.ROL, registers((a, b) -> Long.rotateLeft(a, (int) b)));
    table.put(Op.ROR, registers((a, b) -> Long.rotateRight(a, (int) b)));
    table.put(Op.RORI, immediate((a, b) -> Long.rotateRight(a, (int) b)));
    table.put(Op.ROLW, registers((a, b) -> Integer.rotateLeft((int) a, (int) b)));
    table.put(Op.RORW, registers((a, b) -> Integer.rotateRight((int) a, (int) b)));
    table.put(Op.RORIW, immediate((a, b) -> Integer.rotateRight((int) a, (int) b)));
    table.put(Op.REV8, unary(Long::reverseBytes));
    table.put(Op.ORC_B, unary(BitInstructions::orCombine));
  }

  private static long orCombine(long a) {
    long result = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      long lane = 0xffL << shift;
      result |= (a & lane) != 0 ? lane : 0;
    }
    return result;
  }
}
