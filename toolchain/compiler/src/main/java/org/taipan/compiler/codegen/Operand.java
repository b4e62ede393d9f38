package org.taipan.compiler.codegen;

import java.util.OptionalLong;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Kinds.Kind;
import org.taipan.compiler.ir.Operation;
import org.taipan.isa.Values;

/**
 * A Python value as a type-dependent operation sees it.
 *
 * @param register where it is
 * @param kinds what is known of it
 * @param constant its bits if they are known
 */
record Operand(int register, Kinds kinds, OptionalLong constant) {
  static Operand of(Instruction value, int register) {
    if (value.operation() instanceof Operation.Constant(long bits)) {
      Kinds kinds = Values.isInt(bits) ? Kinds.of(Kind.INT) : value.kinds();
      return new Operand(register, kinds, OptionalLong.of(bits));
    }
    return new Operand(register, value.kinds(), OptionalLong.empty());
  }

  boolean isInt() {
    return kinds.only(Kind.INT);
  }

  boolean mayBeInt() {
    return kinds.may(Kind.INT);
  }

  /** The number, if it is a small int known now. */
  OptionalLong number() {
    return constant.isPresent() && Values.isInt(constant.getAsLong())
        ? OptionalLong.of(Values.intValue(constant.getAsLong()))
        : OptionalLong.empty();
  }
}
