package org.taipan.compiler.codegen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Linear scan over live intervals with holes (Wimmer and Mössenböck, "Optimized Interval Splitting
 * in a Linear Scan Register Allocator", 2005), without splitting: an interval that loses its
 * register is kept in memory, its accesses become tiny intervals, and the scan is repeated. Moves
 * are hints to share a register, so most of them, also those of phis, vanish.
 */
public final class RegisterAllocator {
  /** A callee-saved register costs a store and a load the first time that it is used. */
  private static final double NEW_CALLEE_SAVED_COST = 2;

  private static final List<Integer> CALLER_SAVED_ASCENDING =
      Registers.CALLER_SAVED.stream().sorted().toList();

  private final MachineFunction function;
  private final int firstUnspillable;
  private final Intervals intervals;

  /** By the physical register. */
  private final Occupancy[] occupancy = new Occupancy[Registers.FIRST_VIRTUAL];

  /** What an interval gains by each physical register; filled anew for each. */
  private final double[] benefit = new double[Registers.FIRST_VIRTUAL];

  private final int[] assigned;
  private final BitSet spilled = new BitSet();
  private final BitSet usedCalleeSaved = new BitSet();

  private RegisterAllocator(MachineFunction function, int firstUnspillable) {
    this.function = function;
    this.firstUnspillable = firstUnspillable;
    this.intervals = new Intervals(function);
    this.assigned = new int[function.registerLimit()];
    Arrays.fill(assigned, Registers.NONE);
    int positions = Intervals.positions(function);
    for (int r : Registers.ALLOCATABLE) {
      occupancy[r] = new Occupancy(positions);
      occupancy[r].add(intervals.of(r));
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
    occupancy[register].add(interval);
    if (!Registers.isCallerSaved(register)) {
      usedCalleeSaved.set(register);
    }
  }

  /** The free register of most benefit, or NONE. */
  private int choose(Interval interval) {
    Arrays.fill(benefit, 0);
    for (Interval.Hint hint : interval.hints()) {
      int other =
          Registers.isVirtual(hint.register()) ? assigned[hint.register()] : hint.register();
      if (other != Registers.NONE) {
        benefit[other] += hint.benefit();
      }
    }
    int best = Registers.NONE;
    double bestBenefit = Double.NEGATIVE_INFINITY;
    for (int register : candidates(interval)) {
      double value = benefit[register];
      if (!Registers.isCallerSaved(register) && !usedCalleeSaved.get(register)) {
        value -= NEW_CALLEE_SAVED_COST;
      }
      if (value > bestBenefit && occupancy[register].isFree(interval)) {
        best = register;
        bestBenefit = value;
      }
    }
    return best;
  }

  private static List<Integer> candidates(Interval interval) {
    return interval.isHandled() ? Registers.CALLEE_SAVED : Registers.ALLOCATABLE;
  }

  private void evictOrSpill(Interval interval) {
    double own = weight(interval);
    int best = Registers.NONE;
    double bestWeight = own;
    for (int register : candidates(interval)) {
      double heaviest =
          occupancy[register].conflicts(interval).stream()
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
    for (Interval loser : occupancy[best].conflicts(interval)) {
      occupancy[best].remove(loser);
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
    int position = 0;
    for (MachineBlock block : function.blocks()) {
      List<MachineInstruction> rewritten = new ArrayList<>(block.instructions().size());
      for (MachineInstruction i : block.instructions()) {
        MachineOp op = i.op().map(r -> assigned[r], this::definition);
        if (op instanceof MachineOp.ColdCall call) {
          op = withSaved(call, position + 1);
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

  /** A call at a position keeps what is live there, but for the register of its own result. */
  private MachineOp.ColdCall withSaved(MachineOp.ColdCall call, int position) {
    List<Integer> saved = new ArrayList<>();
    for (int r : CALLER_SAVED_ASCENDING) {
      if (r != call.result() && occupancy[r].isTaken(position)) {
        saved.add(r);
      }
    }
    return new MachineOp.ColdCall(
        call.symbol(), call.arguments(), call.items(), call.result(), saved);
  }
}
