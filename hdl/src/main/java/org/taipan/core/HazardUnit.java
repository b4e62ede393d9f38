package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Gives the instruction in decode its register operands: from the youngest older instruction that
 * writes the register, or from the register file. Stalls while that instruction's value is not yet
 * known. Combinational.
 */
public final class HazardUnit extends Module {
  /** Number of the first source register. */
  public final UInt register1 = in(uint(5));

  /** Number of the second source register. */
  public final UInt register2 = in(uint(5));

  /** The instruction reads the first one. */
  public final Bool reads1 = in(bool());

  /** The instruction reads the second one. */
  public final Bool reads2 = in(bool());

  /** What the register file holds for the first one. */
  public final Bits stored1 = in(bits(64));

  /** What the register file holds for the second one. */
  public final Bits stored2 = in(bits(64));

  /** The instruction in execute. */
  public final Producer execute = in(new Producer());

  /** The instruction in memory. */
  public final Producer memory = in(new Producer());

  /** The instruction in write-back. */
  public final Producer writeBack = in(new Producer());

  /** First operand; zero if the instruction has none. */
  public final Bits operand1 = out(bits(64));

  /** Second operand; zero if the instruction has none. */
  public final Bits operand2 = out(bits(64));

  /** An operand is not known in this cycle. */
  public final Bool stall = out(bool());

  /** Describes the unit. */
  public HazardUnit() {
    Bool unknown1 = select(register1, reads1, stored1, operand1);
    Bool unknown2 = select(register2, reads2, stored2, operand2);
    stall.set(unknown1.or(unknown2));
  }

  private Bool select(UInt register, Bool reads, Bits stored, Bits operand) {
    AndOr value = new AndOr();
    Bool open = reads;
    Bool unknown = lit(false);
    for (Producer producer : List.of(execute, memory, writeBack)) {
      Bool mine = open.and(producer.writes).and(producer.register.eq(register));
      value.add(mine, producer.value);
      unknown = unknown.or(mine.andNot(producer.available));
      open = open.andNot(mine);
    }
    operand.set(value.add(open, stored).merge());
    return unknown;
  }
}
