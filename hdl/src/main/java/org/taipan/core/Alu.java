package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/** Adder and bitwise logic. Combinational; the result is zero when no operation is asked for. */
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
    Bits addend = right.xor(control.subtract.repeat(64));
    UInt sum = left.asUInt().plus(addend.asUInt()).plus(control.subtract.asUInt().resize(64));
    Bits exclusive =
        switch (fault) {
          case NONE -> left.xor(right);
          case XOR_IS_OR -> left.or(right);
        };
    result.set(
        new AndOr()
            .add(control.add, mux(control.word, Word.signExtended(sum.asBits()), sum.asBits()))
            .add(control.bitAnd, left.and(right))
            .add(control.bitOr, left.or(right))
            .add(control.bitXor, exclusive)
            .merge());
  }
}
