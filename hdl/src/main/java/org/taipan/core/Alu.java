package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Adder and bitwise logic, of the right operand or its inverse. Combinational; the result is zero
 * when no operation is asked for.
 */
public final class Alu extends Module {
  /** The operation. */
  public final Control control = in(new Control());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** What {@code add}, {@code bitAnd}, {@code bitOr} or {@code bitXor} asks for. */
  public final Bits result = out(bits(64));

  /**
   * Describes the ALU.
   *
   * @param fault the error to build in
   */
  public Alu(AluFault fault) {
    Bits operand = right.xor(control.subtract.or(control.zb.invertRight).repeat(64));
    UInt sum = left.asUInt().plus(operand.asUInt()).plus(control.subtract.asUInt().resize(64));
    Bits exclusive =
        switch (fault) {
          case NONE -> left.xor(operand);
          case XOR_IS_OR -> left.or(operand);
        };
    result.set(
        new AndOr()
            .add(control.add, mux(control.word, Word.signExtended(sum.asBits()), sum.asBits()))
            .add(control.bitAnd, left.and(operand))
            .add(control.bitOr, left.or(operand))
            .add(control.bitXor, exclusive)
            .merge());
  }
}
