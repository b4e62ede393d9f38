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
      case RM -> roundingMode();
      default -> immediate(operand);
    };
  }

  /** Mostly one that exists, often the dynamic one. */
  private int roundingMode() {
    return random.nextInt(40) == 0
        ? random.nextInt(5, 7)
        : random.nextInt(5) < 2 ? 7 : random.nextInt(5);
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

  /** The instruction with a certain destination. */
  String writing(Op op, int register) {
    return with(op, List.of(Operand.RD), register);
  }

  /** The instruction with a certain register as one of its sources, or as several. */
  String reading(Op op, int register) {
    List<Operand> sources =
        op.operands().stream().filter(o -> o.isRegister() && o != Operand.RD).toList();
    List<Operand> chosen =
        random.nextInt(4) == 0 ? sources : List.of(sources.get(random.nextInt(sources.size())));
    return with(op, chosen, register);
  }

  private String with(Op op, List<Operand> operands, int register) {
    long[] values = operands(op);
    for (Operand operand : operands) {
      values[op.operands().indexOf(operand)] = register;
    }
    return text(op, values);
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
