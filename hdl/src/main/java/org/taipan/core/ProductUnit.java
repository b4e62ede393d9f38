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
 * Multiplication and division for the execute stage: starts the unit once for each instruction, and
 * prepares operands and results of the W instructions.
 */
public final class ProductUnit extends Module {
  /** The instruction in the stage. */
  public final Control control = in(new Control());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** The stage holds an instruction. */
  public final Bool start = in(bool());

  /** The instruction can leave the stage when this unit is not busy. */
  public final Bool leave = in(bool());

  /** The instruction is dropped. */
  public final Bool flush = in(bool());

  /** The instruction is a multiplication or division whose result is not there. */
  public final Bool busy = out(bool());

  /** The instruction is a multiplication or division. */
  public final Bool selected = out(bool());

  /** Its result, while not busy. */
  public final Bits result = out(bits(64));

  private final Multiplier multiplier = sub(() -> new Multiplier(64));
  private final Divider divider = sub(() -> new Divider(64));
  private final Bool started = reg(bool()).init(false);

  /** Describes the unit. */
  public ProductUnit() {
    selected.set(control.multiply.or(control.divide));
    Bool starting = start.andNot(started);
    request(multiplier.request.payload);
    request(divider.request.payload);
    multiplier.request.valid.set(starting.and(control.multiply));
    divider.request.valid.set(starting.and(control.divide));
    multiplier.response.ready.set(leave);
    divider.response.ready.set(leave);
    multiplier.flush.set(flush);
    divider.flush.set(flush);

    Bool done = multiplier.response.valid.or(divider.response.valid);
    busy.set(selected.andNot(done));
    when(starting.and(selected), () -> started.set(true));
    when(done.and(leave).or(flush), () -> started.set(false));

    Bits value = mux(control.multiply, multiplier.response.payload, divider.response.payload);
    result.set(mux(control.word, Word.signExtended(value), value));
  }

  private void request(ProductRequest request) {
    request.left.set(mux(control.word, Word.extended(left, control.leftSigned), left));
    request.right.set(mux(control.word, Word.extended(right, control.rightSigned), right));
    request.leftSigned.set(control.leftSigned);
    request.rightSigned.set(control.rightSigned);
    request.second.set(control.second);
  }
}
