package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vec;

import java.util.List;
import java.util.Optional;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.hdl.Vec;

/**
 * Gives the instruction in decode its register operands: from the youngest older instruction that
 * writes the register, or from the register file. Stalls while that instruction's value is not yet
 * known, while the instruction's own result could come before one of an older instruction for the
 * same register, and while it could come together with another late one. Combinational.
 */
public final class HazardUnit extends Module {
  /** Cycles that an instruction in decode is from a result that it gives in memory. */
  private static final int RESULT_AT_ONCE = 4;

  /**
   * A further source register.
   *
   * @param register number of the register
   * @param reads the instruction reads it
   * @param stored what the register file holds for it
   * @param operand the operand, unless bypassed; of no meaning if it is not read
   * @param bypass the operand is what write-back holds in the next cycle
   */
  public record Source(UInt register, Bool reads, Bits stored, Bits operand, Bool bypass) {
    private static Source ports() {
      return new Source(in(uint(5)), in(bool()), in(bits(64)), out(bits(64)), out(bool()));
    }
  }

  /** Number of the first source register. */
  public final UInt register1 = in(uint(5));

  /** Number of the second source register. */
  public final UInt register2 = in(uint(5));

  /** The instruction reads the first one. */
  public final Bool reads1 = in(bool());

  /** The instruction reads the second one. */
  public final Bool reads2 = in(bool());

  /** The instruction writes a register. */
  public final Bool writes = in(bool());

  /** Number of the register that it writes. */
  public final UInt destination = in(uint(5));

  /** The instruction's late unit, if any. */
  public final Bits late;

  /** What the register file holds for the first one. */
  public final Bits stored1 = in(bits(64));

  /** What the register file holds for the second one. */
  public final Bits stored2 = in(bits(64));

  /** The instruction in execute. */
  public final Producer execute;

  /** The instruction in memory. */
  public final Producer memory;

  /** An instruction that leaves decode in this cycle stays in execute for one cycle only. */
  public final Bool brief = in(bool());

  /** The instruction needs its operands for all the time that it is in execute: no bypass. */
  public final Bool stays = in(bool());

  /** What is written to the register file in this cycle. */
  public final Flow<RegisterWrite> writeBack = slave(flow(RegisterWrite::new));

  /** Instructions of late units behind the commit: those with one cycle to go, two, and so on. */
  public final Vec<LateStep> steps;

  /** The first operand is what write-back holds in the next cycle. */
  public final Bool bypass1 = out(bool());

  /** The second operand is what write-back holds in the next cycle. */
  public final Bool bypass2 = out(bool());

  /** First operand, unless bypassed; of no meaning if it is not read. */
  public final Bits operand1 = out(bits(64));

  /** Second operand, unless bypassed; of no meaning if it is not read. */
  public final Bits operand2 = out(bits(64));

  /** The third source register, of cores with floating point. */
  public final Optional<Source> third;

  /** The instruction cannot leave decode in this cycle. */
  public final Bool stall = out(bool());

  /** With {@link #stall}: an operand comes from a load or CSR instruction; else a unit is late. */
  public final Bool loadUse = out(bool());

  private final List<LateUnit> units;

  /**
   * Describes the unit.
   *
   * @param units the late units; with {@link LateUnit#FLOAT}, there is a third source register
   */
  public HazardUnit(List<LateUnit> units) {
    this.units = units;
    third = units.contains(LateUnit.FLOAT) ? Optional.of(Source.ports()) : Optional.empty();
    late = in(bits(units.size()));
    execute = in(new Producer(units.size()));
    memory = in(new Producer(units.size()));
    steps = in(vec(LateUnit.cyclesBehindCommit(units), () -> new LateStep(units.size())));
    Bool unknown1 = select(register1, reads1, stored1, operand1, bypass1);
    Bool unknown2 = select(register2, reads2, stored2, operand2, bypass2);
    Bool unknown3 =
        third
            .map(s -> select(s.register, s.reads, s.stored, s.operand, s.bypass))
            .orElseGet(() -> lit(false));
    Bool load3 = third.map(s -> unknownLoad(s.register, s.reads)).orElseGet(() -> lit(false));
    loadUse.set(unknownLoad(register1, reads1).or(unknownLoad(register2, reads2)).or(load3));
    stall.set(unknown1.or(unknown2).or(unknown3).or(overtakes()).or(collides()));
  }

  private Bool select(UInt register, Bool reads, Bits stored, Bits operand, Bool bypass) {
    Bool inExecute = execute.writes.and(execute.register.eq(register));
    Bool inMemory = memory.writes.and(memory.register.eq(register)).andNot(inExecute);
    Bool inWriteBack = writeBack.valid.and(writeBack.payload.register.eq(register));
    Bool odd = inExecute.or(inWriteBack.andNot(inMemory));
    Bits younger = mux(odd, execute.value, memory.value);
    Bits older = mux(odd, writeBack.payload.value, stored);
    operand.set(mux(inExecute.or(inMemory), younger, older));

    Bool open = reads.andNot(inExecute).andNot(inMemory);
    Bool soon = open.and(matches(steps.get(0), register));
    Bool unknown = lit(false);
    for (LateStep step : beforeLast()) {
      unknown = unknown.or(open.and(matches(step, register)));
    }
    soon = soon.or(reads.and(inMemory).and(memory.soon));
    unknown = unknown.or(reads.and(inExecute).andNot(execute.available));
    unknown = unknown.or(reads.and(inMemory).andNot(memory.available).andNot(memory.soon));
    bypass.set(soon);
    return unknown.or(soon.andNot(lasting())).or(soon.and(stays));
  }

  private Bool unknownLoad(UInt register, Bool reads) {
    Bool unknown = lit(false);
    for (Producer producer : List.of(execute, memory)) {
      Bool mine = reads.and(producer.writes).and(producer.register.eq(register));
      unknown =
          unknown.or(
              mine.andNot(producer.available).andNot(producer.soon).andNot(producer.late.orR()));
    }
    return unknown;
  }

  /**
   * What is in write-back in the next cycle stays there until the instruction leaves execute:
   * memory gives no other result before, and no late one comes if it takes more than a cycle.
   */
  private Bool lasting() {
    Bool others = memory.late.orR();
    for (LateStep step : beforeLast()) {
      others = others.or(step.writes);
    }
    return brief.or(others.not());
  }

  private List<LateStep> beforeLast() {
    return steps.elements().subList(1, steps.size());
  }

  private static Bool matches(LateStep step, UInt register) {
    return step.writes.and(step.register.eq(register));
  }

  /**
   * A late result for the same register has {@link #RESULT_AT_ONCE} cycles or more to go. With one
   * fewer, the two meet at the write port, where the late one goes first.
   */
  private Bool overtakes() {
    Bool older = lit(false);
    for (int i = 0; i < units.size(); i++) {
      int latency = units.get(i).latency();
      if (latency >= RESULT_AT_ONCE) {
        older = older.or(execute.late.bit(i).and(execute.writes).and(same(execute.register)));
      }
      if (latency - 1 >= RESULT_AT_ONCE) {
        older = older.or(memory.late.bit(i).and(memory.writes).and(same(memory.register)));
      }
    }
    for (int cycles = RESULT_AT_ONCE; cycles <= steps.size(); cycles++) {
      LateStep step = steps.get(cycles - 1);
      older = older.or(step.writes.and(same(step.register)));
    }
    return writes.and(older);
  }

  private Bool same(UInt register) {
    return register.eq(destination);
  }

  /** The instruction is late, and an older late one has in the next cycle as many cycles to go. */
  private Bool collides() {
    Bool together = lit(false);
    for (int mine = 0; mine < units.size(); mine++) {
      for (int other = 0; other < units.size(); other++) {
        int ahead = units.get(other).latency() - units.get(mine).latency();
        if (ahead == 1 || ahead == 2) {
          Producer stage = ahead == 1 ? execute : memory;
          together = together.or(late.bit(mine).and(stage.late.bit(other)));
        }
      }
    }
    return together;
  }
}
