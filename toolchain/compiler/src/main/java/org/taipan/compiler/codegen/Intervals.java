package org.taipan.compiler.codegen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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
    int end = function.blocks().stream().mapToInt(b -> 2 * (b.instructions().size() + 1)).sum();
    for (MachineBlock block : function.blocks().reversed()) {
      int start = end - 2 * (block.instructions().size() + 1);
      build(block, start, end, (BitSet) liveness.out(block).clone());
      for (int r : liveness.handled(block).stream().toArray()) {
        intervals[r].coverFront(start, end);
        intervals[r].setHandled();
      }
      end = start;
    }
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
    list.sort(java.util.Comparator.comparingInt(Interval::start));
    return list;
  }

  private void build(MachineBlock block, int start, int end, BitSet live) {
    double executions = executions(block);
    live.stream().forEach(r -> intervals[r].addFront(start, end));
    int position = end - 2;
    use(block.terminator().uses(), start, position, live, executions);
    for (MachineInstruction i : block.instructions().reversed()) {
      position -= 2;
      define(i.op(), position + 1, live, executions);
      use(i.op().uses(), start, position, live, executions);
      if (i.op() instanceof MachineOp.Move(List<Integer> to, List<Integer> from)) {
        addHints(to, from, executions);
      }
    }
    if (start == 0) {
      return;
    }
    live.stream()
        .filter(r -> !Registers.isVirtual(r) && Registers.allocatable().contains(r))
        .findFirst()
        .ifPresent(r -> {
          throw new IllegalStateException("register x" + r + " is live into " + block);
        });
  }

  private void define(MachineOp op, int position, BitSet live, double executions) {
    IntStream clobbered =
        op.clobbers()
            ? Registers.CALLER_SAVED.stream().mapToInt(Integer::intValue)
            : IntStream.empty();
    IntStream.concat(op.defs(), clobbered)
        .distinct()
        .forEach(r -> {
          Interval interval = intervals[r];
          if (live.get(r)) {
            interval.startAt(position);
            live.clear(r);
          } else {
            interval.addFront(position, position + 1);
          }
          interval.addAccess(executions);
        });
  }

  private void use(IntStream registers, int start, int position, BitSet live, double executions) {
    registers.forEach(r -> {
      Interval interval = intervals[r];
      if (!live.get(r)) {
        interval.addFront(start, position + 1);
        live.set(r);
      }
      interval.addAccess(executions);
    });
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
