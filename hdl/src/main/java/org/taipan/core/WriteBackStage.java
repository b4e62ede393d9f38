package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.vec;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Vec;

/**
 * Brings results to the register file's write port: those of the memory stage in the cycle behind
 * it, and those of the late units, whose instructions it counts down to their result. Nothing waits
 * here: a late result goes first, and {@link #taken} makes the memory stage keep its own.
 */
public final class WriteBackStage extends Module {
  /** From memory; not while {@link #taken}. */
  public final Flow<RegisterWrite> committed = slave(flow(RegisterWrite::new));

  /** The instruction of a late unit that commits in this cycle. */
  public final LateStep late;

  /** What the late units give in this cycle; of no meaning unless an instruction ends there. */
  public final Vec<Bits> results;

  /** The memory stage cannot give a result in this cycle. */
  public final Bool taken = out(bool());

  /** The late result of this cycle. */
  public final LateResult complete;

  /** Instructions of late units behind the commit: those with one cycle to go, two, and so on. */
  public final Vec<LateStep> steps;

  /**
   * For the register file, registered; the payload stays until the next result, the first value is
   * zero.
   */
  public final Flow<RegisterWrite> write = master(flow(RegisterWrite::new));

  /**
   * Describes the stage.
   *
   * @param units the late units
   */
  public WriteBackStage(List<LateUnit> units) {
    late = in(new LateStep(units.size()));
    results = in(vec(units.size(), () -> bits(64)));
    complete = out(new LateResult(units.size()));
    steps = out(vec(LateUnit.cyclesBehindCommit(units), () -> new LateStep(units.size())));
    count(units);

    LateStep last = steps.get(0);
    AndOr value = new AndOr();
    for (int i = 0; i < units.size(); i++) {
      value.add(last.units.bit(i), results.get(i));
    }
    complete.units.set(last.units);
    complete.value.set(value.merge());
    taken.set(last.writes);

    Flow<RegisterWrite> stored = reg(flow(RegisterWrite::new));
    stored.valid.init(false);
    stored.payload.value.init(0);
    RegisterWrite next = new RegisterWrite();
    next.register.set(mux(taken, last.register, committed.payload.register));
    next.value.set(mux(taken, complete.value, committed.payload.value));
    Bool valid = committed.valid.or(taken);
    stored.valid.set(valid);
    when(valid, () -> stored.payload.set(next));
    write.set(stored);
  }

  /** An instruction enters at the step of its unit's latency, and moves on in every cycle. */
  private void count(List<LateUnit> units) {
    for (int step = steps.size(); step >= 1; step--) {
      Bits entering = late.units.and(entrants(units, step));
      Bool enters = entering.orR();
      LateStep current = reg(new LateStep(units.size()));
      current.units.init(0);
      current.writes.init(false);
      if (step == steps.size()) {
        current.units.set(entering);
        current.writes.set(late.writes.and(enters));
        current.register.set(late.register);
      } else {
        LateStep before = steps.get(step);
        current.units.set(entering.or(before.units));
        current.writes.set(mux(enters, late.writes, before.writes));
        current.register.set(mux(enters, late.register, before.register));
      }
      steps.get(step - 1).set(current);
    }
  }

  /** The units whose instructions have so many cycles to go when they have committed. */
  private static Bits entrants(List<LateUnit> units, int cycles) {
    List<Bool> enters = units.stream().map(u -> lit(u.latency() - 2 == cycles)).toList();
    return cat(enters.reversed());
  }
}
