package org.taipan.core.fpu;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.sub;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * The floating-point unit: {@link FloatPipeline}, and {@link DivideRoot}, which holds a division or
 * root back until its digits are there for the pipeline to round. The operation that stands at the
 * inputs begins in every cycle in which the unit is not busy; who uses it remembers whether it was
 * one, takes the result of the fifth step, and accrues its flags.
 */
public final class FloatUnit extends Module {
  /** What the instruction wants. */
  public final FloatControl control = in(new FloatControl());

  /** One of the five rounding modes. */
  public final Bits mode = in(bits(3));

  /** First operand. */
  public final Bits left = in(bits(64));

  /** Second operand; zero for additions, and for the root. */
  public final Bits right = in(bits(64));

  /** The addend, or what is converted; zero if there is none. */
  public final Bits addend = in(bits(64));

  /** There is an instruction, with operands that stay until it leaves or is dropped. */
  public final Bool start = in(bool());

  /** The instruction leaves if the unit is not busy. */
  public final Bool leave = in(bool());

  /** The instruction is dropped. */
  public final Bool flush = in(bool());

  /** The instruction is a division or root that is not ready to be rounded. */
  public final Bool busy = out(bool());

  /** What rd gets, four cycles after the operation began. */
  public final Bits result = out(bits(64));

  /** The exceptions raised, as in fflags, four cycles after the operation began. */
  public final Bits flags = out(bits(5));

  private final FloatPipeline pipeline = sub(FloatPipeline::new);
  private final DivideRoot divider;

  /**
   * Describes the unit.
   *
   * @param digitsPerCycle digits of a quotient or root found in a cycle: 1 or 2
   */
  public FloatUnit(int digitsPerCycle) {
    divider = sub(() -> new DivideRoot(digitsPerCycle));
    pipeline.control.set(control);
    pipeline.mode.set(mode);
    pipeline.left.set(left);
    pipeline.right.set(right);
    pipeline.addend.set(addend);
    pipeline.quotient.set(divider.quotient);
    result.set(pipeline.result);
    flags.set(pipeline.flags);

    Bool divides = control.divide.or(control.root).andNot(pipeline.known);
    divider.start.set(start.and(divides));
    divider.root.set(control.root);
    divider.left.set(pipeline.leftParts);
    divider.right.set(pipeline.rightParts);
    divider.take.set(leave);
    divider.flush.set(flush);
    busy.set(divides.andNot(divider.done));
  }
}
