package org.taipan.hdl;

import java.math.BigInteger;

/** A number in two's complement: -2^(width-1) to 2^(width-1) - 1. */
public final class SInt extends BitVector<SInt> {
  private final spinal.core.SInt raw;

  SInt(spinal.core.SInt raw, int width) {
    super(raw, width);
    this.raw = raw;
  }

  @Override
  spinal.core.SInt raw() {
    return raw;
  }

  @Override
  SInt of(spinal.core.Data other, int width) {
    return new SInt((spinal.core.SInt) other, width);
  }

  @Override
  SInt constant(BigInteger value, int width) {
    return Literal.sint(value, width);
  }

  @Override
  public SInt like() {
    return Hdl.sint(width());
  }

  @Override
  public SInt and(SInt other) {
    sameType(HdlError.present(other));
    return result(raw.$amp(other.raw), width());
  }

  @Override
  public SInt or(SInt other) {
    sameType(HdlError.present(other));
    return result(raw.$bar(other.raw), width());
  }

  @Override
  public SInt xor(SInt other) {
    sameType(HdlError.present(other));
    return result(raw.$up(other.raw), width());
  }

  @Override
  public SInt not() {
    return result(raw.unary_$tilde(), width());
  }

  @Override
  public SInt shl(int distance) {
    HdlError.check(distance >= 0, "shl(%d): the distance must not be negative", distance);
    return distance >= width()
        ? constant(BigInteger.ZERO)
        : result(raw.$bar$less$less(distance), width());
  }

  @Override
  public SInt shl(UInt distance) {
    return result(raw.$bar$less$less(distance.raw()), width());
  }

  @Override
  public SInt shr(int distance) {
    HdlError.check(distance >= 0, "shr(%d): the distance must not be negative", distance);
    return result(raw.$bar$greater$greater(Math.min(distance, width() - 1)), width());
  }

  @Override
  public SInt shr(UInt distance) {
    return result(raw.$bar$greater$greater(distance.raw()), width());
  }

  /** Sum, modulo 2^width. */
  public SInt plus(SInt other) {
    sameType(HdlError.present(other));
    return result(raw.$plus(other.raw), width());
  }

  /** Sum, modulo 2^width. */
  public SInt plus(long other) {
    return plus(constant(other));
  }

  /** Sum, modulo 2^width. */
  public SInt plus(BigInteger other) {
    return plus(constant(other));
  }

  /** Difference, modulo 2^width. */
  public SInt minus(SInt other) {
    sameType(HdlError.present(other));
    return result(raw.$minus(other.raw), width());
  }

  /** Difference, modulo 2^width. */
  public SInt minus(long other) {
    return minus(constant(other));
  }

  /** Difference, modulo 2^width. */
  public SInt minus(BigInteger other) {
    return minus(constant(other));
  }

  /** Product, without loss: as many bits as both operands together, whose widths may differ. */
  public SInt times(SInt other) {
    return result(raw.$times(HdlError.present(other).raw), width() + other.width());
  }

  /** Product with a constant, which counts as one of this width. */
  public SInt times(long other) {
    return times(constant(other));
  }

  /** Product with a constant, which counts as one of this width. */
  public SInt times(BigInteger other) {
    return times(constant(other));
  }

  /**
   * Quotient, rounded towards zero; large and slow as a circuit. Division by zero gives any value.
   */
  public SInt div(SInt other) {
    sameType(HdlError.present(other));
    return result(raw.$div(other.raw), width());
  }

  /** Quotient by a constant. */
  public SInt div(long other) {
    return div(constant(other));
  }

  /**
   * Remainder, with the sign of this; large and slow as a circuit. Division by zero gives any
   * value.
   */
  public SInt rem(SInt other) {
    sameType(HdlError.present(other));
    return result(raw.$percent(other.raw), width());
  }

  /** Remainder by a constant. */
  public SInt rem(long other) {
    return rem(constant(other));
  }

  /** Less than. */
  public Bool lt(SInt other) {
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
  public Bool le(SInt other) {
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
  public Bool gt(SInt other) {
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
  public Bool ge(SInt other) {
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
  public SInt min(SInt other) {
    return Naming.composed(() -> Hdl.mux(lt(other), this, other));
  }

  /** The greater one. */
  public SInt max(SInt other) {
    return Naming.composed(() -> Hdl.mux(lt(other), other, this));
  }

  /** The opposite number, modulo 2^width. */
  public SInt negate() {
    return result(raw.unary_$minus(), width());
  }

  /** The distance from zero, as a number without sign: right also for the smallest number. */
  public UInt abs() {
    return Naming.composed(() -> Hdl.mux(msb(), negate(), this).asUInt());
  }

  /** The same bits as a number without sign. */
  public UInt asUInt() {
    return Naming.name(new UInt(raw.asUInt(), width()));
  }
}
