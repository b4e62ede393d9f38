package org.taipan.hdl;

/** One bit, as a condition. */
public final class Bool extends Data<Bool> {
  private final spinal.core.Bool raw;

  Bool(spinal.core.Bool raw) {
    this.raw = raw;
  }

  @Override
  spinal.core.Bool raw() {
    return raw;
  }

  @Override
  Bool view(spinal.core.Data other) {
    return new Bool((spinal.core.Bool) other);
  }

  @Override
  void sameType(Data<?> other) {}

  @Override
  public Bool like() {
    return Naming.name(new Bool(new spinal.core.Bool()));
  }

  @Override
  public int width() {
    return 1;
  }

  private static Bool named(spinal.core.Bool raw) {
    return Naming.name(new Bool(raw));
  }

  /** Assigns a constant. */
  public void set(boolean value) {
    set(Literal.bool(value));
  }

  /** Value of the register during reset. */
  public Bool init(boolean value) {
    return init(Literal.bool(value));
  }

  /** Both. */
  public Bool and(Bool other) {
    return named(raw.$amp$amp(HdlError.present(other).raw));
  }

  /** At least one. */
  public Bool or(Bool other) {
    return named(raw.$bar$bar(HdlError.present(other).raw));
  }

  /** Exactly one. */
  public Bool xor(Bool other) {
    return named(raw.$up(HdlError.present(other).raw));
  }

  /** Both, with a constant. */
  public Bool and(boolean other) {
    return and(Literal.bool(other));
  }

  /** At least one, with a constant. */
  public Bool or(boolean other) {
    return or(Literal.bool(other));
  }

  /** Exactly one, with a constant. */
  public Bool xor(boolean other) {
    return xor(Literal.bool(other));
  }

  /** This, but not the other. */
  public Bool andNot(Bool other) {
    return named(raw.$amp$amp(HdlError.present(other).raw.unary_$bang()));
  }

  /** The opposite. */
  public Bool not() {
    return named(raw.unary_$bang());
  }

  /** Equality with a constant. */
  public Bool eq(boolean other) {
    return eq(Literal.bool(other));
  }

  /** Inequality with a constant. */
  public Bool ne(boolean other) {
    return ne(Literal.bool(other));
  }

  /**
   * True in the first cycle in which this is true; needs a register. The cycle before reset counts
   * as false.
   */
  public Bool rise() {
    return named(raw.rise(Literal.bool(false).raw));
  }

  /**
   * True in the first cycle in which this is false; needs a register. The cycle before reset counts
   * as false.
   */
  public Bool fall() {
    return named(raw.fall(Literal.bool(false).raw));
  }

  /** The bit {@code count} times, as a mask. */
  public Bits repeat(int count) {
    HdlError.check(count >= 1, "repeat(%d): the count must be 1 or more", count);
    return Naming.name(new Bits(raw.$hash$times(count), count));
  }

  /** A number of one bit: 0 or 1. */
  public UInt asUInt() {
    return Naming.name(new UInt(raw.asUInt(), 1));
  }
}
