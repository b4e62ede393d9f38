package org.taipan.hdl;

import java.math.BigInteger;
import java.util.function.Supplier;

/** Bits that are not a number: instruction words, masks, payloads. */
public final class Bits extends BitVector<Bits> {
  private final spinal.core.Bits raw;

  Bits(spinal.core.Bits raw, int width) {
    super(raw, width);
    this.raw = raw;
  }

  @Override
  spinal.core.Bits raw() {
    return raw;
  }

  @Override
  Bits of(spinal.core.Data other, int width) {
    return new Bits((spinal.core.Bits) other, width);
  }

  @Override
  Bits constant(BigInteger value, int width) {
    return Literal.bits(value, width);
  }

  @Override
  public Bits like() {
    return Hdl.bits(width());
  }

  @Override
  public Bits and(Bits other) {
    sameType(HdlError.present(other));
    return result(raw.$amp(other.raw), width());
  }

  @Override
  public Bits or(Bits other) {
    sameType(HdlError.present(other));
    return result(raw.$bar(other.raw), width());
  }

  @Override
  public Bits xor(Bits other) {
    sameType(HdlError.present(other));
    return result(raw.$up(other.raw), width());
  }

  @Override
  public Bits not() {
    return result(raw.unary_$tilde(), width());
  }

  @Override
  public Bits shl(int distance) {
    HdlError.check(distance >= 0, "shl(%d): the distance must not be negative", distance);
    return distance >= width()
        ? constant(BigInteger.ZERO)
        : result(raw.$bar$less$less(distance), width());
  }

  @Override
  public Bits shl(UInt distance) {
    return result(raw.$bar$less$less(distance.raw()), width());
  }

  @Override
  public Bits shr(int distance) {
    HdlError.check(distance >= 0, "shr(%d): the distance must not be negative", distance);
    return distance >= width()
        ? constant(BigInteger.ZERO)
        : result(raw.$bar$greater$greater(distance), width());
  }

  @Override
  public Bits shr(UInt distance) {
    return result(raw.$bar$greater$greater(distance.raw()), width());
  }

  /** The same bits as a number without sign. */
  public UInt asUInt() {
    return Naming.name(new UInt(raw.asUInt(), width()));
  }

  /** The same bits as a number in two's complement. */
  public SInt asSInt() {
    return Naming.name(new SInt(raw.asSInt(), width()));
  }

  /**
   * The bits read as another type, the inverse of {@link Data#asBits}.
   *
   * @param type a signal of that type; its width must be that of this
   */
  public <T extends Data<T>> T as(Supplier<T> type) {
    T result = type.get();
    HdlError.check(
        result.width() == width(), "%d bits read as a type of %d bits", width(), result.width());
    result.raw().assignFromBits(raw);
    return Naming.name(result);
  }
}
