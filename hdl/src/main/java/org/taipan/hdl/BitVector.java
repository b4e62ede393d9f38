package org.taipan.hdl;

import java.math.BigInteger;
import spinal.core.BitCount;

/**
 * A vector of bits of fixed width: {@link UInt}, {@link SInt} or {@link Bits}. Bit 0 is the lowest.
 * The operands of an operation have equal widths unless stated otherwise; constants take the width
 * of the other operand and must fit into it.
 *
 * @param <T> the type itself
 */
public abstract sealed class BitVector<T extends BitVector<T>> extends Data<T>
    permits UInt, SInt, Bits {
  private final spinal.core.BitVector raw;
  private final int width;

  BitVector(spinal.core.BitVector raw, int width) {
    HdlError.check(width >= 1, "a width of %d bits: it must be 1 or more", width);
    this.raw = raw;
    this.width = width;
  }

  /** The object of this type for a back-end object of another width. */
  abstract T of(spinal.core.Data raw, int width);

  /** A constant of this type and width. */
  abstract T constant(BigInteger value, int width);

  @Override
  spinal.core.BitVector raw() {
    return raw;
  }

  @Override
  final T view(spinal.core.Data other) {
    return of(other, width);
  }

  @Override
  public final int width() {
    return width;
  }

  @Override
  final void sameType(Data<?> other) {
    HdlError.check(
        other.width() == width, "width mismatch: %s and %s; use resize(...)", this, other);
  }

  final T constant(long value) {
    return constant(Literal.of(value, width, this instanceof SInt), width);
  }

  final T constant(BigInteger value) {
    return constant(value, width);
  }

  final T result(spinal.core.Data result, int width) {
    return Naming.name(of(result, width));
  }

  /** Assigns a constant. */
  public void set(long value) {
    set(constant(value));
  }

  /** Assigns a constant. */
  public void set(BigInteger value) {
    set(constant(value));
  }

  /** Value of the register during reset. */
  public T init(long value) {
    return init(constant(value));
  }

  /** Value of the register during reset. */
  public T init(BigInteger value) {
    return init(constant(value));
  }

  /** Equality with a constant. */
  public Bool eq(long other) {
    return eq(constant(other));
  }

  /** Equality with a constant. */
  public Bool eq(BigInteger other) {
    return eq(constant(other));
  }

  /** Inequality with a constant. */
  public Bool ne(long other) {
    return ne(constant(other));
  }

  /** Inequality with a constant. */
  public Bool ne(BigInteger other) {
    return ne(constant(other));
  }

  /**
   * Comparison with a pattern.
   *
   * @param pattern one of 0, 1 and - (any) for each bit, highest first; _ is ignored
   */
  public Bool matches(String pattern) {
    return Naming.name(new Bool(raw.isEqualTo(Literal.masked(pattern, width))));
  }

  /** And, bit by bit. */
  public abstract T and(T other);

  /** Or, bit by bit. */
  public abstract T or(T other);

  /** Exclusive or, bit by bit. */
  public abstract T xor(T other);

  /** Complement, bit by bit. */
  public abstract T not();

  /** And with a constant. */
  public T and(long other) {
    return and(constant(other));
  }

  /** And with a constant. */
  public T and(BigInteger other) {
    return and(constant(other));
  }

  /** Or with a constant. */
  public T or(long other) {
    return or(constant(other));
  }

  /** Or with a constant. */
  public T or(BigInteger other) {
    return or(constant(other));
  }

  /** Exclusive or with a constant. */
  public T xor(long other) {
    return xor(constant(other));
  }

  /** Exclusive or with a constant. */
  public T xor(BigInteger other) {
    return xor(constant(other));
  }

  /** Shift to the left by a constant; the width stays, zeros come in. */
  public abstract T shl(int distance);

  /** Shift to the left; the width stays, zeros come in. */
  public abstract T shl(UInt distance);

  /**
   * Shift to the right by a constant; the width stays; copies of the sign come into an {@link
   * SInt}, else zeros.
   */
  public abstract T shr(int distance);

  /**
   * Shift to the right; the width stays; copies of the sign come into an {@link SInt}, else zeros.
   */
  public abstract T shr(UInt distance);

  /** Rotation to the left by a constant. */
  public T rotl(int distance) {
    int d = Math.floorMod(distance, width);
    return d == 0
        ? self()
        : Naming.composed(() -> of(bits(width - d - 1, 0).cat(bits(width - 1, width - d))));
  }

  /** Rotation to the right by a constant. */
  public T rotr(int distance) {
    return rotl(-distance);
  }

  /** Rotation to the left; the width must be a power of two. */
  public T rotl(UInt distance) {
    return Naming.composed(() -> of(rotation(distance, true)));
  }

  /** Rotation to the right; the width must be a power of two. */
  public T rotr(UInt distance) {
    return Naming.composed(() -> of(rotation(distance, false)));
  }

  private Bits rotation(UInt distance, boolean left) {
    HdlError.check(
        Integer.bitCount(width) == 1,
        "rotation by a signal needs a width that is a power of two, not %d",
        width);
    int steps = Math.min(distance.width(), Integer.numberOfTrailingZeros(width));
    Bits value = asBits();
    for (int i = 0; i < steps; i++) {
      Bits turned = left ? value.rotl(1 << i) : value.rotr(1 << i);
      value = Hdl.mux(distance.bit(i), turned, value);
    }
    return value;
  }

  private T of(Bits bits) {
    return of(
        switch (this) {
          case UInt _ -> bits.raw().asUInt();
          case SInt _ -> bits.raw().asSInt();
          case Bits _ -> bits.raw();
        },
        bits.width());
  }

  /** One bit; it can be assigned to. */
  public Bool bit(int index) {
    HdlError.check(0 <= index && index < width, "bit %d of %s", index, this);
    return Naming.name(new Bool(raw.apply(index)));
  }

  /** The bit that {@code index} selects; it can be assigned to. */
  public Bool bit(UInt index) {
    return Naming.name(new Bool(raw.apply(index(index))));
  }

  /** Bits high to low, both included as in Verilog; they can be assigned to. */
  public T bits(int high, int low) {
    HdlError.check(0 <= low && low <= high && high < width, "bits(%d, %d) of %s", high, low, this);
    return result(raw.apply(low, new BitCount(high - low + 1)), high - low + 1);
  }

  private spinal.core.UInt index(UInt index) {
    return Vec.index(index, width, "a vector of %d bits");
  }

  /** The {@code count} bits from bit {@code low} up; they can be assigned to. */
  public T slice(UInt low, int count) {
    HdlError.check(1 <= count && count <= width, "slice of %d bits of %s", count, this);
    return result(raw.apply(index(low), new BitCount(count)), count);
  }

  /** The lowest {@code count} bits. */
  public T low(int count) {
    return bits(count - 1, 0);
  }

  /** The highest {@code count} bits. */
  public T high(int count) {
    return bits(width - 1, width - count);
  }

  /** The highest bit; of an {@link SInt}, the sign. */
  public Bool msb() {
    return bit(width - 1);
  }

  /** Bit 0. */
  public Bool lsb() {
    return bit(0);
  }

  /**
   * Another width: high bits are dropped or added, copies of the sign for an {@link SInt}, else
   * zeros.
   */
  public T resize(int newWidth) {
    HdlError.check(newWidth >= 1, "resize(%d): a width must be 1 or more", newWidth);
    return newWidth == width ? self() : result((spinal.core.Data) raw.resize(newWidth), newWidth);
  }

  /** Whether at least one bit is 1. */
  public Bool orR() {
    return Naming.name(new Bool(raw.orR()));
  }

  /** Whether all bits are 1. */
  public Bool andR() {
    return Naming.name(new Bool(raw.andR()));
  }

  /** Whether the number of ones is odd. */
  public Bool xorR() {
    return Naming.name(new Bool(raw.xorR()));
  }

  /** The bits in reverse order. */
  public T reversed() {
    spinal.core.Data bits = (spinal.core.Data) raw.reversed();
    return result(bits, width);
  }
}
