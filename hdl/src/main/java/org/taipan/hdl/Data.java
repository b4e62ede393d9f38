package org.taipan.hdl;

/**
 * A hardware value: a port, a register, a wire or the result of an operation. Signals are compared
 * by {@link #eq}, never by {@code ==} or {@code equals}, which compare the Java objects and do not
 * compile.
 *
 * @param <T> the type itself, as in {@code class UInt extends Data<UInt>}
 */
public abstract sealed class Data<T extends Data<T>> permits Bool, BitVector, EnumSig, Vec, Bundle {
  Data() {}

  abstract spinal.core.Data raw();

  /** The Java object for another hardware object of the same type. */
  abstract T view(spinal.core.Data other);

  /** Fails when {@code other} is not of the same type and width. */
  abstract void sameType(Data<?> other);

  /**
   * A new signal of the same type and width.
   *
   * @return a wire without a driver
   */
  public abstract T like();

  /**
   * Number of bits.
   *
   * @return the width, all elements together
   */
  public abstract int width();

  @SuppressWarnings("unchecked")
  final T self() {
    return (T) this;
  }

  /**
   * Assigns: a wire follows {@code value}, a register takes it at the clock edge. The last
   * assignment whose conditions hold wins.
   *
   * @param value of the same type and width
   */
  public void set(T value) {
    sameType(HdlError.present(value));
    raw().assignFrom(value.raw(), raw(), Site.here().location());
  }

  /**
   * Gives a register its value during reset.
   *
   * @param value of the same type and width
   * @return this
   */
  public T init(T value) {
    sameType(HdlError.present(value));
    HdlError.check(raw().isReg(), "init(...) is for registers: make it with reg(...)");
    raw().initFrom(value.raw(), raw());
    return Naming.name(self());
  }

  /**
   * Equality.
   *
   * @param other of the same type and width
   * @return whether all bits are equal
   */
  public Bool eq(T other) {
    sameType(HdlError.present(other));
    return Naming.name(new Bool(raw().isEqualTo(other.raw())));
  }

  /**
   * Inequality.
   *
   * @param other of the same type and width
   * @return whether some bit differs
   */
  public Bool ne(T other) {
    sameType(HdlError.present(other));
    return Naming.name(new Bool(raw().isNotEqualTo(other.raw())));
  }

  /**
   * All bits, the first element in the lowest ones.
   *
   * @return the same bits without a meaning
   */
  public Bits asBits() {
    return Naming.name(new Bits(raw().asBits(), width()));
  }

  /**
   * Concatenation.
   *
   * @param low the bits below those of this
   * @return this in the high bits, {@code low} in the low ones
   */
  public Bits cat(Data<?> low) {
    return Naming.name(
        new Bits(
            raw().asBits().$hash$hash(HdlError.present(low).raw().asBits()),
            width() + low.width()));
  }

  /**
   * Allows to read this register's or wire's value in another clock domain, which is an error
   * otherwise. The reader takes care of metastability; see {@link Clock#synchronize}.
   *
   * @return this
   */
  public T allowCrossing() {
    raw().addTag(spinal.core.crossClockDomain$.MODULE$);
    return self();
  }

  /**
   * Keeps the signal in the Verilog, under its name, though nothing in the circuit reads it.
   *
   * @return this
   */
  public T keep() {
    raw().dontSimplifyIt();
    return self();
  }

  /**
   * Names the signal, in place of the Java variable's name.
   *
   * @param name a Verilog identifier
   * @return this
   */
  public T named(String name) {
    raw().setName(Keywords.check(name));
    return self();
  }

  /**
   * Whether it is the same Java object.
   *
   * @deprecated for collections only: it says nothing about the values. Use {@link #eq}.
   */
  @Deprecated
  @Override
  public final boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public final int hashCode() {
    return super.hashCode();
  }

  /** For messages: the name, as far as it is known by now, or the type. */
  final String describe() {
    return raw().isNamed() ? raw().getName() : "an unnamed " + getClass().getSimpleName();
  }

  @Override
  public String toString() {
    return describe() + " (" + width() + " bits)";
  }
}
