package org.taipan.compiler.codegen;

import org.taipan.isa.Extension;
import org.taipan.isa.Op;
import org.taipan.isa.TypeId;
import org.taipan.isa.Values;

/**
 * Fields of objects: with Xpyobject by the value itself, else by the address that is cut out of it.
 */
final class ObjectAccess {
  private static final int ADDRESS_SHIFT = 32;
  private static final int TYPE_SHIFT = 32;

  private static final int TYPE_BITS = 5;

  private final MachineBuilder builder;
  private final boolean direct;

  ObjectAccess(MachineBuilder builder) {
    this.builder = builder;
    this.direct = builder.has(Extension.XPYOBJECT);
  }

  /** Whether bases are the objects themselves, and {@link #loadTyped} can be had. */
  boolean isDirect() {
    return direct;
  }

  /** What {@link #load} and {@link #store} take for an object. */
  int base(int object) {
    return direct ? object : address(object);
  }

  /** What stands behind a base. */
  int load(int base, long offset) {
    int result = builder.newRegister();
    loadInto(result, base, offset);
    return result;
  }

  void loadInto(int result, int base, long offset) {
    builder.immediateInto(result, direct ? Op.PY_LD : Op.LD, base, offset);
  }

  void store(int value, int base, long offset) {
    builder.store(direct ? Op.PY_SD : Op.SD, value, base, offset);
  }

  /** The base of a word of an array. */
  int word(int base, int index) {
    int result = builder.newRegister();
    wordInto(result, base, index);
    return result;
  }

  void wordInto(int result, int base, int index) {
    if (builder.has(Extension.ZBA)) {
      builder.opInto(result, Op.SH3ADD, index, base);
    } else {
      builder.opInto(result, Op.ADD, base, builder.immediate(Op.SLLI, index, 3));
    }
  }

  /** What stands in a field of an object of a type, -1 of all else; with Xpyobject only. */
  int loadTyped(int value, int field, TypeId type) {
    int result = builder.newRegister();
    builder
        .as(Category.TYPE_CHECK)
        .immediateInto(result, Op.PY_LDT, value, (long) field << TYPE_BITS | type.id());
    return result;
  }

  /** Goes to a block unless a value is an object of a type. */
  void unlessType(int value, TypeId type, MachineBlock other) {
    builder.as(Category.TYPE_CHECK);
    int top = builder.immediate(Op.SRAI, value, TYPE_SHIFT);
    builder.branchAway(Op.BNE, top, builder.constant(typeWord(type)), other);
  }

  /** Whether a value is an object of a type: goes to one of two blocks. */
  void branchOnType(int value, TypeId type, MachineBlock ifTrue, MachineBlock ifFalse) {
    builder.as(Category.TYPE_CHECK);
    int top = builder.immediate(Op.SRAI, value, TYPE_SHIFT);
    builder.branch(Op.BEQ, top, builder.constant(typeWord(type)), ifTrue, ifFalse);
  }

  private int address(int value) {
    builder.as(Category.BOXING);
    if (builder.has(Extension.ZBA)) {
      return builder.op(Op.ADD_UW, value, Registers.ZERO);
    }
    int shifted = builder.immediate(Op.SLLI, value, ADDRESS_SHIFT);
    return builder.immediate(Op.SRLI, shifted, ADDRESS_SHIFT);
  }

  /** The field of a typed load, whose immediate has the type's id too. */
  static long field(long immediate) {
    return immediate >> TYPE_BITS;
  }

  /** The type's id. */
  static long type(long immediate) {
    return immediate & (1 << TYPE_BITS) - 1;
  }

  private static long typeWord(TypeId type) {
    return Values.ofObject(type.id(), 0) >> TYPE_SHIFT;
  }
}
