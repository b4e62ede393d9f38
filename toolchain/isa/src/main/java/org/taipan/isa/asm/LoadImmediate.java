package org.taipan.isa.asm;

import java.util.ArrayList;
import java.util.List;
import org.taipan.isa.Op;

/** The instructions that bring a 64-bit constant into a register. */
public final class LoadImmediate {
  /**
   * One instruction of the sequence.
   *
   * @param op LUI, ADDI, ADDIW or SLLI; all but LUI work on the register itself, the first ADDI on
   *     zero
   * @param immediate its immediate or shift amount; for LUI the full value, low 12 bits zero
   */
  public record Step(Op op, long immediate) {}

  private LoadImmediate() {}

  /** The shortest sequence of lui, addi(w) and slli in the usual scheme: at most 8 steps. */
  public static List<Step> steps(long value) {
    List<Step> steps = new ArrayList<>();
    build(value, steps);
    return steps;
  }

  private static void build(long value, List<Step> steps) {
    long low = value << 52 >> 52;
    if (value == (int) value) {
      long high = (int) (value - low);
      if (high != 0) {
        steps.add(new Step(Op.LUI, high));
      }
      if (low != 0 || high == 0) {
        steps.add(new Step(high == 0 ? Op.ADDI : Op.ADDIW, low));
      }
      return;
    }
    long rest = (value - low) >> 12;
    int shift = 12 + Long.numberOfTrailingZeros(rest);
    build((value - low) >> shift, steps);
    steps.add(new Step(Op.SLLI, shift));
    if (low != 0) {
      steps.add(new Step(Op.ADDI, low));
    }
  }

  static List<Statement> expand(Statement s) {
    String rd = s.operands().get(0);
    long value;
    try {
      value = Expression.number(s.operands().get(1));
    } catch (NumberFormatException e) {
      throw s.error("li needs a number, not '" + s.operands().get(1) + "' (la loads an address)");
    }
    List<Statement> result = new ArrayList<>();
    for (Step step : steps(value)) {
      List<String> operands =
          switch (step.op()) {
            case LUI -> List.of(rd, Long.toString(step.immediate() >>> 12 & 0xfffff));
            default -> List.of(rd, result.isEmpty() ? "zero" : rd, Long.toString(step.immediate()));
          };
      result.add(new Statement(s.line(), s.labels(), step.op().mnemonic(), operands));
    }
    return result;
  }
}
