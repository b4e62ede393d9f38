package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.ADDEND_BITS;
import static org.taipan.core.fpu.Binary64.BIAS;
import static org.taipan.core.fpu.Binary64.EXPONENT_OF_INTEGER;
import static org.taipan.core.fpu.Binary64.PRECISION;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.core.fpu.Binary64.WINDOW_ABOVE_PRODUCT;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.s;

import org.taipan.core.AndOr;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.SInt;
import org.taipan.hdl.UInt;

/**
 * First step of the addend: where it stands, and what the signs mean. What is converted, and
 * quotients and roots, are addends to a product that is zero; the window begins at a fixed exponent
 * then. Combinational.
 */
final class AddendOperand extends Module {
  final FloatControl control = in(new FloatControl());
  final Unpacked left = in(new Unpacked());
  final Unpacked right = in(new Unpacked());

  /** The addend as a number. */
  final Unpacked number = in(new Unpacked());

  /** The addend as an integer. */
  final Bits integerBits = in(bits(64));

  /** The quotient or root to be rounded. */
  final Quotient quotient = in(new Quotient());

  final Addend addend = out(new Addend());

  private final Bool divided = control.divide.or(control.root);

  AddendOperand() {
    significand();
    exponents();
    signs();
  }

  private void significand() {
    Bool hasSign = control.withoutSign.not();
    Bits upper =
        mux(control.word, integerBits.bit(31).and(hasSign).repeat(32), integerBits.high(32));
    addend.significand.set(
        new AndOr()
            .add(
                control.multiplyAdd.or(control.toInteger),
                number.significand.cat(b(0, ADDEND_BITS - PRECISION)))
            .add(control.fromInteger, upper.cat(integerBits.low(32)))
            .add(divided, quotient.significand)
            .merge());
    addend.negative.set(control.fromInteger.and(hasSign).and(upper.msb()));
  }

  private void exponents() {
    SInt ofNumber = wide(number.exponent);
    SInt constant =
        mux(
            control.multiplyAdd,
            mux(
                control.one,
                // The multiplier's exponent is that of a zero here.
                s(WINDOW_ABOVE_PRODUCT - 1, WIDE_EXPONENT_BITS),
                s(WINDOW_ABOVE_PRODUCT - BIAS, WIDE_EXPONENT_BITS)),
            mux(
                control.toInteger,
                s(EXPONENT_OF_INTEGER, WIDE_EXPONENT_BITS),
                s(1, WIDE_EXPONENT_BITS)));
    Bits product = control.multiplyAdd.repeat(WIDE_EXPONENT_BITS);
    addend.exponent.set(
        mux(
            control.fromInteger,
            s(EXPONENT_OF_INTEGER, WIDE_EXPONENT_BITS),
            mux(divided, quotient.exponent, ofNumber)));
    addend.window.set(
        wide(left.exponent)
            .and(product.asSInt())
            .plus(wide(right.exponent).and(product.asSInt()))
            .plus(constant));
    addend.distance.set(addend.window.minus(addend.exponent));
    addend.alone.set(control.multiplyAdd.and(left.zero.or(right.zero.andNot(control.one))));
  }

  private static SInt wide(UInt exponent) {
    return exponent.resize(WIDE_EXPONENT_BITS).asBits().asSInt();
  }

  private void signs() {
    Bool ofProduct = left.sign.xor(right.sign).xor(control.negateProduct);
    Bool ofAddend = mux(control.withoutAddend, ofProduct, number.sign.xor(control.negateAddend));
    Bool computed = control.multiplyAdd.or(divided);
    addend.subtract.set(control.multiplyAdd.and(ofProduct.xor(ofAddend)));
    addend.sign.set(computed.and(ofProduct).or(control.toInteger.and(number.sign)));
    addend.oppositeSign.set(control.fromInteger.or(ofAddend));
  }
}
