package org.taipan.hdl;

import java.util.Arrays;
import spinal.core.SpinalEnum;
import spinal.core.SpinalEnumCraft;
import spinal.core.SpinalEnumElement;
import spinal.core.binarySequential$;

/**
 * A signal whose values are the constants of a Java enum, numbered in their order.
 *
 * @param <E> the enum
 */
public final class EnumSig<E extends Enum<E>> extends Data<EnumSig<E>> {
  private static final ClassValue<SpinalEnum> DEFINITIONS =
      new ClassValue<>() {
        @Override
        protected SpinalEnum computeValue(Class<?> c) {
          var definition = new SpinalEnum(binarySequential$.MODULE$);
          definition.setName(c.getSimpleName());
          for (Object constant : c.getEnumConstants()) {
            definition.newElement(((Enum<?>) constant).name());
          }
          return definition;
        }
      };

  private final Class<E> type;
  private final SpinalEnumCraft<SpinalEnum> raw;

  private EnumSig(SpinalEnumCraft<SpinalEnum> raw, Class<E> type) {
    this.raw = raw;
    this.type = type;
  }

  EnumSig(Class<E> type) {
    this(craft(type), type);
  }

  private static SpinalEnumCraft<SpinalEnum> craft(Class<?> type) {
    return DEFINITIONS.get(type).craft();
  }

  @Override
  SpinalEnumCraft<SpinalEnum> raw() {
    return raw;
  }

  @Override
  @SuppressWarnings("unchecked")
  EnumSig<E> view(spinal.core.Data other) {
    return new EnumSig<>((SpinalEnumCraft<SpinalEnum>) other, type);
  }

  @Override
  void sameType(Data<?> other) {
    HdlError.check(
        other instanceof EnumSig<?> e && e.type.equals(type),
        "type mismatch: %s and %s",
        this,
        other);
  }

  @Override
  public EnumSig<E> like() {
    return Naming.name(new EnumSig<>(type));
  }

  @Override
  public int width() {
    return Math.max(
        1, Integer.SIZE - Integer.numberOfLeadingZeros(type.getEnumConstants().length - 1));
  }

  /**
   * The enum.
   *
   * @return its class
   */
  public Class<E> type() {
    return type;
  }

  @SuppressWarnings("EnumOrdinal") // the encoding is the order
  spinal.core.Data literal(E constant) {
    var elements = DEFINITIONS.get(type).elements();
    return ((SpinalEnumElement<?>) elements.apply(HdlError.present(constant).ordinal())).craft();
  }

  EnumSig<E> constant(E constant) {
    return view(literal(constant));
  }

  /** Whether the value is this constant. */
  public Bool is(E constant) {
    return Naming.name(new Bool(raw.isEqualTo(literal(constant))));
  }

  /** Whether the value is one of these constants. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Bool isOneOf(E... constants) {
    HdlError.check(constants.length > 0, "isOneOf() without a constant");
    return Naming.name(
        Arrays.stream(constants)
            .map(c -> new Bool(raw.isEqualTo(literal(c))))
            .reduce((a, b) -> new Bool(a.raw().$bar$bar(b.raw())))
            .orElseThrow());
  }

  /** Assigns a constant. */
  public void set(E constant) {
    set(constant(constant));
  }

  /** Value of the register during reset. */
  public EnumSig<E> init(E constant) {
    return init(constant(constant));
  }
}
