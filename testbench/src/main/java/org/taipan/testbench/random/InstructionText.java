package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.taipan.isa.Format;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;

/** Random operands for an instruction, as values and as text. */
final class InstructionText {
  private final RandomGenerator random;
  private final Registers registers;

  InstructionText(RandomGenerator random, Registers registers) {
    this.random = random;
    this.registers = registers;
  }

  /** Operand values in assembly order. */
  long[] operands(Op op) {
    return op.operands().stream().mapToLong(this::value).toArray();
  }

  private long value(Operand operand) {
    return switch (operand) {
      case RD -> registers.destination();
      case RS1, RS2, RS3 -> registers.source();
      default -> immediate(operand);
    };
  }

  /** A value that fits: often small or at an end of the range. */
  private long immediate(Operand operand) {
    long step = 1L << operand.alignment();
    long min = operand.min();
    long max = operand.max();
    return switch (random.nextInt(6)) {
      case 0 -> min;
      case 1 -> max;
      case 2 -> 0;
      case 3 -> Math.min(max, step * random.nextLong(16));
      default -> min + step * random.nextLong((max - min) / step + 1);
    };
  }

  String random(Op op) {
    return text(op, operands(op));
  }

  /** Assembly text with registers as x0..x31. */
  static String text(Op op, long... values) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Operand operand = op.operands().get(i);
      parts.add(
          operand.isRegister()
              ? "x" + values[i]
              : Long.toString(operand == Operand.IMM_U ? values[i] >>> 12 & 0xfffff : values[i]));
    }
    boolean access = op.format() == Format.LOAD || op.format() == Format.STORE;
    return op.mnemonic()
        + " "
        + (access
            ? parts.get(0) + ", " + parts.get(1) + "(" + parts.get(2) + ")"
            : String.join(", ", parts));
  }
}
