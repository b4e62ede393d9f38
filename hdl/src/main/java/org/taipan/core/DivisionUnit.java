package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * Division for the execute stage: starts the divider once for each instruction, in its first cycle
 * in the stage, and prepares operands of the W instructions.
 */
public final class DivisionUnit extends Module {
  /** The instruction in the stage. */
  public final Control control = in(new Control());

  /** Left operand; taken in the instruction's first cycle in the stage. */
  public final Bits left = in(bits(64));

  /** Right operand; taken in the instruction's first cycle in the stage. */
  public final Bits right = in(bits(64));

  /** The stage holds an instruction without exception. */
  public final Bool start = in(bool());

  /** The instruction can leave the stage when this unit is not busy. */
  public final Bool leave = in(bool());

  /** The instruction is dropped. */
  public final Bool flush = in(bool());

  /** The instruction is a division whose result is not there. */
  public final Bool busy = out(bool());

  /** The result of a division, while not busy; of a W instruction, the low 32 bits count. */
  public final Bits result = out(bits(64));

  private final Divider divider = sub(() -> new Divider(64));
  private final Bool started = reg(bool()).init(false);

  /** Describes the unit. */
  public DivisionUnit() {
    Bool starting = start.and(control.divide).andNot(started);
    DivisionRequest request = divider.request.payload;
    request.left.set(mux(control.word, Word.extended(left, control.leftSigned), left));
    request.right.set(mux(control.word, Word.extended(right, control.rightSigned), right));
    request.leftSigned.set(control.leftSigned);
    request.rightSigned.set(control.rightSigned);
    request.second.set(control.second);
    divider.request.valid.set(starting);
    divider.response.ready.set(leave);
    divider.flush.set(flush);

    Bool done = divider.response.valid;
    busy.set(start.and(control.divide).andNot(done));
    when(starting, () -> started.set(true));
    when(done.and(leave).or(flush), () -> started.set(false));

    result.set(divider.response.payload);
  }
}
