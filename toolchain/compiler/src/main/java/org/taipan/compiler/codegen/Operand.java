package org.taipan.compiler.codegen;

import java.util.OptionalLong;
import java.util.function.IntSupplier;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.Kinds;
import org.taipan.compiler.ir.Kinds.Kind;
import org.taipan.compiler.ir.Operation;
import org.taipan.isa.Values;

/**
 * A Python value as a type-dependent operation sees it.
 *
 * @param place gives the register where it is; a constant is brought into one there and then, so a
 *     path that does not ask does not pay
 * @param kinds what is known of it
 * @param constant its bits if they are known
 */
record Operand(IntSupplier place, Kinds kinds, OptionalLong constant) {
  static Operand of(Instruction value, IntSupplier place) {
    if (value.operation() instanceof Operation.Constant(long bits)) {
      Kinds kinds =
          Values.isInt(bits)
              ? Kinds.of(Kind.INT)
              : Values.isFloat(bits) ? Kinds.of(Kind.FLOAT) : value.kinds();
      return new Operand(place, kinds, OptionalLong.of(bits));
    }
    return new Operand(place, value.kinds(), OptionalLong.empty());
  }

  /** A word in a register, as an argument of a library call. */
  static Operand ofWord(int register) {
    return new Operand(() -> register, Kinds.ANY, OptionalLong.empty());
  }

  int register() {
    return place.getAsInt();
  }

  /** Whether it is a small int. */
  boolean isInt() {
    return kinds.only(Kind.INT);
  }

  /** Whether it is an int of any size. */
  boolean isAnyInt() {
    return kinds.only(Kind.INT, Kind.BIG);
  }

  boolean mayBeInt() {
    return kinds.may(Kind.INT);
  }

  boolean isFloat() {
    return kinds.only(Kind.FLOAT);
  }

  boolean mayBeFloat() {
    return kinds.may(Kind.FLOAT);
  }

  /** The number, if it is a small int known now. */
  OptionalLong number() {
    return constant.isPresent() && Values.isInt(constant.getAsLong())
        ? OptionalLong.of(Values.intValue(constant.getAsLong()))
        : OptionalLong.empty();
  }
}
