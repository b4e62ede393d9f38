package org.taipan.compiler.codegen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Linear scan over live intervals with holes (Wimmer and Mössenböck, "Optimized Interval Splitting
 * in a Linear Scan Register Allocator", 2005), without splitting: an interval that loses its
 * register is kept in memory, its accesses become tiny intervals, and the scan is repeated. Moves
 * are hints to share a register, so most of them, also those of phis, vanish.
 */
public final class RegisterAllocator {
  /** A callee-saved register costs a store and a load the first time that it is used. */
  private static final double NEW_CALLEE_SAVED_COST = 2;

  private final MachineFunction function;
  private final int firstUnspillable;
  private final Intervals intervals;
  private final Map<Integer, Occupancy> occupancy = new HashMap<>();
  private final int[] assigned;
  private final BitSet spilled = new BitSet();
  private final BitSet usedCalleeSaved = new BitSet();

  private RegisterAllocator(MachineFunction function, int firstUnspillable) {
    this.function = function;
    this.firstUnspillable = firstUnspillable;
    this.intervals = new Intervals(function);
    this.assigned = new int[function.registerLimit()];
    Arrays.fill(assigned, Registers.NONE);
    for (int r : Registers.allocatable()) {
      Occupancy fixed = new Occupancy();
      fixed.add(intervals.of(r));
      occupancy.put(r, fixed);
    }
  }

  /** Replaces all virtual registers of a function by physical ones and spill slots. */
  public static void allocate(MachineFunction function) {
    int firstUnspillable = function.registerLimit();
    while (true) {
      RegisterAllocator allocator = new RegisterAllocator(function, firstUnspillable);
      allocator.scan();
      if (allocator.spilled.isEmpty()) {
        allocator.rewrite();
        return;
      }
      new SpillRewriter(function, allocator.spilled).run();
    }
  }

  private void scan() {
    Deque<Interval> work = new ArrayDeque<>(intervals.virtual());
    while (!work.isEmpty()) {
      Interval interval = work.poll();
      int register = choose(interval);
      if (register != Registers.NONE) {
        assign(interval, register);
      } else {
        evictOrSpill(interval);
      }
    }
  }

  private void assign(Interval interval, int register) {
    assigned[interval.register()] = register;
    occupancy.get(register).add(interval);
    if (!Registers.isCallerSaved(register)) {
      usedCalleeSaved.set(register);
    }
  }

  /** The free register of most benefit, or NONE. */
  private int choose(Interval interval) {
    Map<Integer, Double> benefit = new HashMap<>();
    for (Interval.Hint hint : interval.hints()) {
      int other =
          Registers.isVirtual(hint.register()) ? assigned[hint.register()] : hint.register();
      if (other != Registers.NONE) {
        benefit.merge(other, hint.benefit(), Double::sum);
      }
    }
    int best = Registers.NONE;
    double bestBenefit = Double.NEGATIVE_INFINITY;
    for (int register : candidates(interval)) {
      double value = benefit.getOrDefault(register, 0.0);
      if (!Registers.isCallerSaved(register) && !usedCalleeSaved.get(register)) {
        value -= NEW_CALLEE_SAVED_COST;
      }
      if (value > bestBenefit && occupancy.get(register).isFree(interval)) {
        best = register;
        bestBenefit = value;
      }
    }
    return best;
  }

  private static List<Integer> candidates(Interval interval) {
    return interval.isHandled() ? Registers.CALLEE_SAVED : Registers.allocatable();
  }

  private void evictOrSpill(Interval interval) {
    double own = weight(interval);
    int best = Registers.NONE;
    double bestWeight = own;
    for (int register : candidates(interval)) {
      double heaviest =
          occupancy.get(register).conflicts(interval).stream()
              .mapToDouble(this::weight)
              .max()
              .orElse(0);
      if (heaviest < bestWeight) {
        best = register;
        bestWeight = heaviest;
      }
    }
    if (best == Registers.NONE) {
      if (own == Double.POSITIVE_INFINITY) {
        throw new IllegalStateException(
            "no register for v" + interval.register() + " in\n" + MachinePrinter.print(function));
      }
      spilled.set(interval.register());
      return;
    }
    Set<Interval> losers = occupancy.get(best).conflicts(interval);
    for (Interval loser : losers) {
      occupancy.get(best).remove(loser);
      assigned[loser.register()] = Registers.NONE;
      spilled.set(loser.register());
    }
    assign(interval, best);
  }

  /** Cost of spilling; infinite for physical registers and for what spilling made. */
  private double weight(Interval interval) {
    int register = interval.register();
    return register >= firstUnspillable || !Registers.isVirtual(register)
        ? Double.POSITIVE_INFINITY
        : interval.weight();
  }

  private void rewrite() {
    List<Interval> callerSaved =
        intervals.virtual().stream()
            .filter(i -> Registers.isCallerSaved(assigned[i.register()]))
            .toList();
    int position = 0;
    for (MachineBlock block : function.blocks()) {
      List<MachineInstruction> rewritten = new ArrayList<>();
      for (MachineInstruction i : block.instructions()) {
        MachineOp op = i.op().map(r -> assigned[r], this::definition);
        if (i.op() instanceof MachineOp.ColdCall original) {
          op = withSaved((MachineOp.ColdCall) op, original, callerSaved, position);
        }
        rewritten.add(i.with(op));
        position += 2;
      }
      block.setInstructions(rewritten);
      block.replaceTerminator(
          block.terminator().map(r -> Registers.isVirtual(r) ? assigned[r] : r));
      position += 2;
    }
  }

  private int definition(int register) {
    return assigned[register];
  }

  private MachineOp.ColdCall withSaved(
      MachineOp.ColdCall op, MachineOp.ColdCall original, List<Interval> candidates, int position) {
    List<Integer> saved =
        candidates.stream()
            .filter(i -> i.register() != original.result() && i.covers(position + 1))
            .map(i -> assigned[i.register()])
            .sorted(Comparator.naturalOrder())
            .toList();
    return new MachineOp.ColdCall(op.symbol(), op.arguments(), op.items(), op.result(), saved);
  }
}
