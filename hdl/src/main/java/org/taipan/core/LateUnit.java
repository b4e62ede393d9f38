package org.taipan.core;

import static org.taipan.hdl.Hdl.cat;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import org.taipan.core.fpu.FloatPipeline;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;

/**
 * A unit whose results come late: a pipeline that takes the operands of one instruction a cycle and
 * never waits. Its first step is in execute, in the cycle in which the instruction leaves that
 * stage; the second one in memory, where the instruction commits or is dropped; the others behind
 * the commit. Its instructions never wait in memory and never trap.
 *
 * @param latency cycles from the operands to the result, counting both: 3 or more
 * @param selects whether an instruction is of this unit
 */
public record LateUnit(int latency, Function<Control, Bool> selects) {
  /** Multiplication, low half. */
  public static final LateUnit LOW_PRODUCT =
      new LateUnit(Multiplier.LOW_LATENCY, control -> control.multiply.andNot(control.second));

  /** Multiplication, high half. */
  public static final LateUnit HIGH_PRODUCT =
      new LateUnit(Multiplier.HIGH_LATENCY, control -> control.multiply.and(control.second));

  /** Floating point. */
  public static final LateUnit FLOAT =
      new LateUnit(FloatPipeline.STEPS, control -> control.floating);

  /**
   * How much latencies may differ: decode keeps results from coming at the same time by what is in
   * execute and memory, and a late instruction there is not followed by one that waits.
   */
  private static final int LATENCY_SPREAD = 2;

  /** The units that a core for some instructions has; their order counts. */
  public static List<LateUnit> of(InstructionSet set) {
    List<LateUnit> units = new ArrayList<>();
    if (set.extensions().contains(Extension.RV64M)) {
      units.add(LOW_PRODUCT);
      units.add(HIGH_PRODUCT);
    }
    if (set.extensions().contains(Extension.ZDINX)) {
      units.add(FLOAT);
    }
    return units;
  }

  /**
   * Cycles that the slowest of some units takes behind the commit.
   *
   * @throws IllegalArgumentException if there is no unit, or latencies differ too much
   */
  static int cyclesBehindCommit(List<LateUnit> units) {
    IntSummaryStatistics latencies = units.stream().mapToInt(LateUnit::latency).summaryStatistics();
    if (units.isEmpty() || latencies.getMax() - latencies.getMin() > LATENCY_SPREAD) {
      throw new IllegalArgumentException("late units whose latencies do not fit: " + latencies);
    }
    return latencies.getMax() - 2;
  }

  /** For each of some units, the first one lowest: whether an instruction is of that unit. */
  static Bits select(List<LateUnit> units, Control control) {
    return cat(units.reversed().stream().map(u -> u.selects.apply(control)).toList());
  }
}
