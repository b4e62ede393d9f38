package org.taipan.hdl;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import spinal.core.FAILURE$;
import spinal.core.internals.AssertStatementHelper$;
import spinal.core.internals.AssertStatementKind$;
import spinal.core.internals.AssertStatementTrigger$;
import spinal.core.when$;
import spinal.idslplugin.Location;

/**
 * The words of the language, for {@code import static org.taipan.hdl.Hdl.*}: types, ports,
 * registers, conditions, constants and expressions.
 */
public final class Hdl {
  private Hdl() {}

  // Types

  /** A wire of one bit. */
  public static Bool bool() {
    return Naming.name(new Bool(new spinal.core.Bool()));
  }

  /** A wire for a number without sign. */
  public static UInt uint(int width) {
    var raw = new spinal.core.UInt();
    raw.setWidth(width);
    return Naming.name(new UInt(raw, width));
  }

  /** A wire for a number in two's complement. */
  public static SInt sint(int width) {
    var raw = new spinal.core.SInt();
    raw.setWidth(width);
    return Naming.name(new SInt(raw, width));
  }

  /** A wire for bits that are not a number. */
  public static Bits bits(int width) {
    var raw = new spinal.core.Bits();
    raw.setWidth(width);
    return Naming.name(new Bits(raw, width));
  }

  /** A wire for the constants of an enum. */
  public static <E extends Enum<E>> EnumSig<E> enumOf(Class<E> type) {
    return Naming.name(new EnumSig<>(type));
  }

  /** {@code size} signals of one type. */
  public static <T extends Data<T>> Vec<T> vec(int size, Supplier<T> type) {
    return Naming.composed(() -> Vec.of(size, type));
  }

  /** A Vec of wires that follow existing signals, so that hardware can select one of them. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <T extends Data<T>> Vec<T> vecOf(T... elements) {
    return Naming.composed(() -> Vec.of(List.of(elements)));
  }

  /** A Vec of wires that follow existing signals, so that hardware can select one of them. */
  public static <T extends Data<T>> Vec<T> vecOf(List<T> elements) {
    return Naming.composed(() -> Vec.of(elements));
  }

  /** A valid/ready stream of payloads. */
  public static <T extends Data<T>> Stream<T> stream(Supplier<T> type) {
    return Naming.name(new Stream<>(type));
  }

  /** A payload with a valid bit. */
  public static <T extends Data<T>> Flow<T> flow(Supplier<T> type) {
    return Naming.name(new Flow<>(type));
  }

  /** A memory. */
  public static <T extends Data<T>> Ram<T> ram(int words, Supplier<T> type) {
    Ram<T> ram = new Ram<>(words, type);
    Naming.name(ram.raw(), Site.here());
    return ram;
  }

  // Ports and registers

  /** Makes the signal, with all its elements, an input of the module. */
  public static <T extends Data<T>> T in(T signal) {
    HdlError.present(signal).raw().asInput();
    return Naming.name(signal);
  }

  /** Makes the signal, with all its elements, an output of the module. */
  public static <T extends Data<T>> T out(T signal) {
    HdlError.present(signal).raw().asOutput();
    return Naming.name(signal);
  }

  /** Makes the bundle the port of the side that {@link Bundle#asMaster} describes. */
  public static <T extends Bundle<T>> T master(T bundle) {
    HdlError.present(bundle).asMaster();
    return Naming.name(bundle);
  }

  /** Makes the bundle the port of the other side than {@link Bundle#asMaster} describes. */
  public static <T extends Bundle<T>> T slave(T bundle) {
    HdlError.present(bundle).asMaster();
    bundle.raw().flip();
    return Naming.name(bundle);
  }

  /**
   * Makes the signal a register: assignments take effect at the clock edge, and it keeps its value
   * without one.
   */
  public static <T extends Data<T>> T reg(T signal) {
    HdlError.present(signal).raw().setAsReg();
    return Naming.name(signal);
  }

  /** A register that takes {@code next} in every cycle: its value one cycle late. */
  public static <T extends Data<T>> T regNext(T next) {
    T register = Naming.composed(() -> reg(HdlError.present(next).like()));
    register.set(next);
    return register;
  }

  /** A register that takes {@code next} in the cycles in which {@code enable} holds. */
  public static <T extends Data<T>> T regNextWhen(T next, Bool enable) {
    T register = Naming.composed(() -> reg(HdlError.present(next).like()));
    when(enable, () -> register.set(next));
    return register;
  }

  /** Makes a module within the one being described: {@code sub(() -> new Alu(32))}. */
  public static <M extends Component> M sub(Supplier<M> constructor) {
    M component = Component.build(constructor);
    Naming.name(component.raw(), Site.here());
    return component;
  }

  // Conditions

  /** The assignments in {@code body} hold when {@code condition} does. */
  public static When when(Bool condition, Runnable body) {
    Location location = Site.here().nameLocation();
    return new When(
        when$.MODULE$.apply(HdlError.present(condition).raw(), BackEnd.block(body), location));
  }

  /** A selection by the value of a vector. */
  public static Switch switchOn(BitVector<?> value) {
    return new Switch(HdlError.present(value));
  }

  /** A selection by the value of an enum. */
  public static <E extends Enum<E>> EnumSwitch<E> switchOn(EnumSig<E> value) {
    return new EnumSwitch<>(HdlError.present(value));
  }

  /**
   * States what always holds. Simulation checks it at each clock edge, outside of reset, and stops
   * with the message when it does not; synthesis ignores it.
   */
  public static void check(Bool condition, String message) {
    AssertStatementHelper$.MODULE$.apply(
        HdlError.present(condition).raw(),
        message,
        FAILURE$.MODULE$,
        AssertStatementKind$.MODULE$.ASSERT(),
        AssertStatementTrigger$.MODULE$.CLOCKED(),
        Site.here().location());
  }

  // Constants

  /** A constant of one bit. */
  public static Bool lit(boolean value) {
    return Literal.bool(value);
  }

  /** A constant; of 64 bits, a negative {@code value} is its bit pattern. */
  public static UInt u(long value, int width) {
    return Literal.uint(Literal.of(value, width, false), width);
  }

  /** A constant. */
  public static UInt u(BigInteger value, int width) {
    return Literal.uint(value, width);
  }

  /** A constant. */
  public static SInt s(long value, int width) {
    return Literal.sint(BigInteger.valueOf(value), width);
  }

  /** A constant. */
  public static SInt s(BigInteger value, int width) {
    return Literal.sint(value, width);
  }

  /** A constant; of 64 bits, a negative {@code value} is its bit pattern. */
  public static Bits b(long value, int width) {
    return Literal.bits(Literal.of(value, width, false), width);
  }

  /** A constant. */
  public static Bits b(BigInteger value, int width) {
    return Literal.bits(value, width);
  }

  /** A constant in binary, highest bit first; _ is ignored. */
  public static Bits b(String digits) {
    String plain = digits.replace("_", "");
    HdlError.check(plain.matches("[01]+"), "'%s' is not binary", digits);
    return Literal.bits(new BigInteger(plain, 2), plain.length());
  }

  /** Bits needed to number {@code count} things from 0: at least 1. */
  public static int addressWidth(int count) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(count - 1));
  }

  // Expressions

  /** {@code condition ? yes : no}. */
  public static <T extends Data<T>> T mux(Bool condition, T yes, T no) {
    HdlError.present(yes).sameType(HdlError.present(no));
    return Naming.name(yes.view(HdlError.present(condition).raw().mux(yes.raw(), no.raw())));
  }

  /** {@code condition ? yes : no}. */
  public static <T extends BitVector<T>> T mux(Bool condition, T yes, long no) {
    return Naming.name(mux(condition, yes, yes.constant(no)));
  }

  /** {@code condition ? yes : no}. */
  public static <T extends BitVector<T>> T mux(Bool condition, long yes, T no) {
    return Naming.name(mux(condition, no.constant(yes), no));
  }

  /** Concatenation, highest bits first. */
  public static Bits cat(Data<?>... highestFirst) {
    return Naming.name(cat(Arrays.asList(highestFirst)));
  }

  /** Concatenation, highest bits first. */
  public static Bits cat(List<? extends Data<?>> highestFirst) {
    HdlError.check(!highestFirst.isEmpty(), "cat() of nothing");
    spinal.core.Bits all = null;
    int width = 0;
    for (Data<?> part : highestFirst) {
      spinal.core.Bits bits = HdlError.present(part).raw().asBits();
      all = all == null ? bits : all.$hash$hash(bits);
      width += part.width();
    }
    return Naming.name(new Bits(all, width));
  }

  /** Whether all conditions hold. */
  public static Bool allOf(Bool... conditions) {
    HdlError.check(conditions.length > 0, "allOf() of nothing");
    return Naming.composed(() -> Arrays.stream(conditions).reduce(Bool::and).orElseThrow());
  }

  /** Whether at least one condition holds. */
  public static Bool anyOf(Bool... conditions) {
    HdlError.check(conditions.length > 0, "anyOf() of nothing");
    return Naming.composed(() -> Arrays.stream(conditions).reduce(Bool::or).orElseThrow());
  }
}
