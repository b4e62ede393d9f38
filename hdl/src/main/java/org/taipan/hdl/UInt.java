package org.taipan.hdl;

import java.math.BigInteger;

/** A number without sign: 0 to 2^width - 1. */
public final class UInt extends BitVector<UInt> {
  private final spinal.core.UInt raw;

  UInt(spinal.core.UInt raw, int width) {
    super(raw, width);
    this.raw = raw;
  }

  @Override
  spinal.core.UInt raw() {
    return raw;
  }

  @Override
  UInt of(spinal.core.Data other, int width) {
    return new UInt((spinal.core.UInt) other, width);
  }

  @Override
  UInt constant(BigInteger value, int width) {
    return Literal.uint(value, width);
  }

  @Override
  public UInt like() {
    return Hdl.uint(width());
  }

  @Override
  public UInt and(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$amp(other.raw), width());
  }

  @Override
  public UInt or(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$bar(other.raw), width());
  }

  @Override
  public UInt xor(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$up(other.raw), width());
  }

  @Override
  public UInt not() {
    return result(raw.unary_$tilde(), width());
  }

  @Override
  public UInt shl(int distance) {
    HdlError.check(distance >= 0, "shl(%d): the distance must not be negative", distance);
    return distance >= width()
        ? constant(BigInteger.ZERO)
        : result(raw.$bar$less$less(distance), width());
  }

  @Override
  public UInt shl(UInt distance) {
    return result(raw.$bar$less$less(distance.raw()), width());
  }

  @Override
  public UInt shr(int distance) {
    HdlError.check(distance >= 0, "shr(%d): the distance must not be negative", distance);
    return distance >= width()
        ? constant(BigInteger.ZERO)
        : result(raw.$bar$greater$greater(distance), width());
  }

  @Override
  public UInt shr(UInt distance) {
    return result(raw.$bar$greater$greater(distance.raw()), width());
  }

  /** Sum, modulo 2^width. */
  public UInt plus(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$plus(other.raw), width());
  }

  /** Sum, modulo 2^width. */
  public UInt plus(long other) {
    return plus(constant(other));
  }

  /** Sum, modulo 2^width. */
  public UInt plus(BigInteger other) {
    return plus(constant(other));
  }

  /** Difference, modulo 2^width. */
  public UInt minus(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$minus(other.raw), width());
  }

  /** Difference, modulo 2^width. */
  public UInt minus(long other) {
    return minus(constant(other));
  }

  /** Difference, modulo 2^width. */
  public UInt minus(BigInteger other) {
    return minus(constant(other));
  }

  /** Product, without loss: as many bits as both operands together, whose widths may differ. */
  public UInt times(UInt other) {
    return result(raw.$times(HdlError.present(other).raw), width() + other.width());
  }

  /** Product with a constant, which counts as one of this width. */
  public UInt times(long other) {
    return times(constant(other));
  }

  /** Product with a constant, which counts as one of this width. */
  public UInt times(BigInteger other) {
    return times(constant(other));
  }

  /**
   * Quotient, rounded towards zero; large and slow as a circuit. Division by zero gives any value.
   */
  public UInt div(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$div(other.raw), width());
  }

  /** Quotient by a constant. */
  public UInt div(long other) {
    return div(constant(other));
  }

  /**
   * Remainder, with the sign of this; large and slow as a circuit. Division by zero gives any
   * value.
   */
  public UInt rem(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$percent(other.raw), width());
  }

  /** Remainder by a constant. */
  public UInt rem(long other) {
    return rem(constant(other));
  }

  /** Less than. */
  public Bool lt(UInt other) {
    sameType(HdlError.present(other));
    return Naming.name(new Bool(raw.$less(other.raw)));
  }

  /** Less than, against a constant. */
  public Bool lt(long other) {
    return lt(constant(other));
  }

  /** Less than, against a constant. */
  public Bool lt(BigInteger other) {
    return lt(constant(other));
  }

  /** Less than or equal. */
  public Bool le(UInt other) {
    sameType(HdlError.present(other));
    return Naming.name(new Bool(raw.$less$eq(other.raw)));
  }

  /** Less than or equal, against a constant. */
  public Bool le(long other) {
    return le(constant(other));
  }

  /** Less than or equal, against a constant. */
  public Bool le(BigInteger other) {
    return le(constant(other));
  }

  /** Greater than. */
  public Bool gt(UInt other) {
    sameType(HdlError.present(other));
    return Naming.name(new Bool(raw.$greater(other.raw)));
  }

  /** Greater than, against a constant. */
  public Bool gt(long other) {
    return gt(constant(other));
  }

  /** Greater than, against a constant. */
  public Bool gt(BigInteger other) {
    return gt(constant(other));
  }

  /** Greater than or equal. */
  public Bool ge(UInt other) {
    sameType(HdlError.present(other));
    return Naming.name(new Bool(raw.$greater$eq(other.raw)));
  }

  /** Greater than or equal, against a constant. */
  public Bool ge(long other) {
    return ge(constant(other));
  }

  /** Greater than or equal, against a constant. */
  public Bool ge(BigInteger other) {
    return ge(constant(other));
  }

  /** The smaller one. */
  public UInt min(UInt other) {
    return Naming.composed(() -> Hdl.mux(lt(other), this, other));
  }

  /** The greater one. */
  public UInt max(UInt other) {
    return Naming.composed(() -> Hdl.mux(lt(other), other, this));
  }

  /** Sum without loss: one bit more than the operands. */
  public UInt plusCarry(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$plus$up(other.raw), width() + 1);
  }

  /** Difference with the borrow as highest bit: one bit more than the operands. */
  public UInt minusBorrow(UInt other) {
    sameType(HdlError.present(other));
    return result(raw.$minus$up(other.raw), width() + 1);
  }

  /** The same bits as two's complement. */
  public SInt asSInt() {
    return Naming.name(new SInt(raw.asSInt(), width()));
  }
}
