package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;
import org.taipan.isa.Values;
import org.taipan.isa.asm.LoadImmediate;

/** Instructions on Python values, their operands, and returns from misses that did not happen. */
final class ValueItems {
  private final Palette palette;
  private final List<Op> arithmetic;
  private final List<Op> branches;

  ValueItems(Palette palette) {
    this.palette = palette;
    arithmetic = palette.ops(op -> op.extension() == Extension.XPYARITH);
    branches =
        palette.ops(op ->
            op.extension() == Extension.XPYCMP
                || op.extension() == Extension.XPYGUARD
                || (op.extension() == Extension.XPYOBJECT && op.has(Operand.IMM_B)));
  }

  /** A value: mostly an int, often at an end of its range. */
  static long value(RandomGenerator random) {
    long end = 1L << (Values.INT_BITS - 1);
    return switch (random.nextInt(8)) {
      case 0 -> Values.ofInt(end - 1 - random.nextInt(3));
      case 1 -> Values.ofInt(-end + random.nextInt(3));
      case 2 -> Values.ofBool(random.nextBoolean());
      case 3 -> Values.NONE + random.nextInt(6);
      case 4 -> FloatItems.number(random);
      case 5 -> Values.ofInt(random.nextLong() >> random.nextInt(17, 60));
      default -> Values.ofInt(random.nextInt(-3, 4));
    };
  }

  /** Operands of one kind or another, and instructions on them. */
  Item make() {
    if (arithmetic.isEmpty() && branches.isEmpty()) {
      return Item.of(palette.compute());
    }
    RandomGenerator random = palette.random;
    if (random.nextInt(12) == 0) {
      return missReturn();
    }
    if (palette.has(Op.PY_LDT) && random.nextInt(4) == 0) {
      return object();
    }
    List<String> lines = new ArrayList<>();
    int a = palette.registers.writable();
    int b = palette.registers.writable();
    load(a, value(random), lines);
    if (random.nextInt(4) != 0) {
      load(b, value(random), lines);
    }
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      boolean swap = random.nextBoolean();
      lines.add(instruction(swap ? b : a, swap ? a : b));
    }
    return new Item(lines, false);
  }

  /** Brings a value into a register, one instruction a line. */
  private static void load(int register, long value, List<String> lines) {
    int source = 0;
    for (LoadImmediate.Step step : LoadImmediate.steps(value)) {
      lines.add(
          step.op() == Op.LUI
              ? InstructionText.text(step.op(), register, step.immediate())
              : InstructionText.text(step.op(), register, source, step.immediate()));
      source = register;
    }
  }

  private String instruction(int left, int right) {
    boolean branch = arithmetic.isEmpty() || (!branches.isEmpty() && palette.random.nextBoolean());
    Op op = palette.any(branch ? branches : arithmetic);
    long[] values = palette.text.operands(op);
    for (int i = 0; i < values.length; i++) {
      Operand operand = op.operands().get(i);
      values[i] =
          switch (operand) {
            case RS1 -> left;
            case RS2 -> right;
            case IMM_B -> 4;
            default -> values[i];
          };
    }
    return InstructionText.text(op, values);
  }

  /** Fields of what looks like an object in the window, and indices against their values. */
  private Item object() {
    RandomGenerator random = palette.random;
    List<String> lines = new ArrayList<>();
    int type = random.nextInt(1, 32);
    int object = palette.registers.writable();
    load(object, Values.ofObject(type, 0), lines);
    lines.add("add x26, x%d, %s".formatted(object, Registers.WINDOW));
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      int rd = palette.registers.destination();
      int rs = palette.registers.source();
      lines.add(
          switch (random.nextInt(4)) {
            case 0 -> palette.access(Op.PY_LD, "x26", 8L * random.nextInt(8));
            case 1 -> palette.access(Op.PY_SD, "x26", 8L * random.nextInt(8));
            case 2 -> InstructionText.text(Op.PY_LDT, rd, 26, 8L * random.nextInt(8), type);
            default -> InstructionText.text(Op.PY_LDT, rd, rs, 8L * random.nextInt(8), type);
          });
      if (random.nextBoolean()) {
        Op op = random.nextBoolean() ? Op.PY_BINDEX : Op.PY_BNINDEX;
        lines.add(InstructionText.text(op, palette.registers.source(), rd, 4));
      }
    }
    return new Item(lines, false);
  }

  private Item missReturn() {
    return Item.of(
        "csrrwi zero, %d, %d".formatted(Csr.PYMRD.number(), palette.registers.destination()),
        "auipc x26, 0",
        "addi x26, x26, 20",
        "csrrw zero, %d, x26".formatted(Csr.PYMPC.number()),
        palette.text.random(palette.slow()),
        "py.ret");
  }
}
