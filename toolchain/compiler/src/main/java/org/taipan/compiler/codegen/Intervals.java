package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** The live intervals of a function: of its virtual registers, and of the physical ones in use. */
final class Intervals {
  private static final double COLD_EXECUTIONS = 0.01;
  private static final double LOOP_ITERATIONS = 8;
  private static final int MAX_COUNTED_DEPTH = 6;

  private final Interval[] intervals;

  Intervals(MachineFunction function) {
    intervals = new Interval[function.registerLimit()];
    for (int r = 0; r < intervals.length; r++) {
      intervals[r] = new Interval(r);
    }
    Liveness liveness = new Liveness(function);
    int end = positions(function);
    for (MachineBlock block : function.blocks().reversed()) {
      int start = end - positions(block);
      build(block, start, end, (BitSet) liveness.out(block).clone());
      cover(liveness.handled(block), start, end);
      end = start;
    }
  }

  /** The number of positions: two for each instruction and terminator. */
  static int positions(MachineFunction function) {
    int positions = 0;
    for (MachineBlock block : function.blocks()) {
      positions += positions(block);
    }
    return positions;
  }

  private static int positions(MachineBlock block) {
    return 2 * (block.instructions().size() + 1);
  }

  /** Of a register, physical or virtual. */
  Interval of(int register) {
    return intervals[register];
  }

  /** Of the virtual registers that are ever live, by ascending start. */
  List<Interval> virtual() {
    List<Interval> list = new ArrayList<>();
    for (int r = Registers.FIRST_VIRTUAL; r < intervals.length; r++) {
      if (!intervals[r].isEmpty()) {
        list.add(intervals[r]);
      }
    }
    list.sort(Comparator.comparingInt(Interval::start));
    return list;
  }

  private void build(MachineBlock block, int start, int end, BitSet live) {
    double executions = executions(block);
    forEach(live, r -> intervals[r].addFront(start, end));
    int terminator = end - 2;
    block.terminator().forEachUse(r -> use(r, start, terminator, live, executions));
    int place = terminator;
    for (MachineInstruction i : block.instructions().reversed()) {
      place -= 2;
      int position = place;
      if (i.op().clobbers()) {
        // the result's register is one of them
        Registers.CALLER_SAVED.forEach(r -> define(r, position + 1, live, executions));
      } else {
        i.op().forEachDef(r -> define(r, position + 1, live, executions));
      }
      i.op().forEachUse(r -> use(r, start, position, live, executions));
      if (i.op() instanceof MachineOp.Move(List<Integer> to, List<Integer> from)) {
        addHints(to, from, executions);
      }
    }
    if (start == 0) {
      return;
    }
    for (int r : Registers.ALLOCATABLE) {
      if (live.get(r)) {
        throw new IllegalStateException("register x" + r + " is live into " + block);
      }
    }
  }

  /** What a handler needs is live in the whole block. */
  private void cover(BitSet handled, int start, int end) {
    forEach(
        handled,
        r -> {
          intervals[r].coverFront(start, end);
          intervals[r].setHandled();
        });
  }

  private static void forEach(BitSet registers, IntConsumer action) {
    for (int r = registers.nextSetBit(0); r >= 0; r = registers.nextSetBit(r + 1)) {
      action.accept(r);
    }
  }

  private void define(int register, int position, BitSet live, double executions) {
    Interval interval = intervals[register];
    if (live.get(register)) {
      interval.startAt(position);
      live.clear(register);
    } else {
      interval.addFront(position, position + 1);
    }
    interval.addAccess(executions);
  }

  private void use(int register, int start, int position, BitSet live, double executions) {
    Interval interval = intervals[register];
    if (!live.get(register)) {
      interval.addFront(start, position + 1);
      live.set(register);
    }
    interval.addAccess(executions);
  }

  private void addHints(List<Integer> to, List<Integer> from, double executions) {
    for (int i = 0; i < to.size(); i++) {
      int a = to.get(i);
      int b = from.get(i);
      if (a >= 0 && b >= 0) {
        intervals[a].addHint(b, executions);
        intervals[b].addHint(a, executions);
      }
    }
  }

  private static double executions(MachineBlock block) {
    double loops = Math.pow(LOOP_ITERATIONS, Math.min(block.loopDepth(), MAX_COUNTED_DEPTH));
    return block.isCold() ? COLD_EXECUTIONS * loops : loops;
  }
}
