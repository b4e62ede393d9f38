package org.taipan.hdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** One-hot codes: vectors in which at most one bit is 1. */
public final class OneHot {
  private OneHot() {}

  /** The code of a number: bit {@code index} of {@code size}, none when the index is beyond. */
  public static Bits of(UInt index, int size) {
    return Naming.composed(() -> {
      var bits = new ArrayList<Bool>();
      for (int i = size - 1; i >= 0; i--) {
        bits.add(i < 1L << Math.min(index.width(), 31) ? index.eq(i) : Hdl.lit(false));
      }
      return Hdl.cat(bits);
    });
  }

  /** Only the lowest 1 of {@code value}. */
  public static Bits lowest(Bits value) {
    return Naming.composed(() -> {
      UInt number = value.asUInt();
      return number.and(number.not().plus(BigInteger.ONE)).asBits();
    });
  }

  /** The number of the bit that is 1; 0 when none is. */
  public static UInt index(Bits code) {
    int width = Hdl.addressWidth(code.width());
    return Naming.composed(() -> {
      UInt index = Hdl.u(0, width);
      for (int i = 1; i < code.width(); i++) {
        index = index.or(code.bit(i).repeat(width).asUInt().and(i));
      }
      return index;
    });
  }

  /** The element whose bit is 1, all zeros when none is: an AND-OR network. */
  public static <T extends Data<T>> T mux(Bits code, List<T> elements) {
    HdlError.check(
        !elements.isEmpty() && code.width() == elements.size(),
        "a code of %d bits selects from %d elements",
        code.width(),
        elements.size());
    T first = elements.getFirst();
    elements.forEach(first::sameType);
    return Naming.composed(() -> {
      Bits all = Hdl.b(BigInteger.ZERO, first.width());
      for (int i = 0; i < elements.size(); i++) {
        Bits selected = code.bit(i).repeat(first.width());
        all = all.or(selected.and(elements.get(i).asBits()));
      }
      return all.as(first::like);
    });
  }
}
