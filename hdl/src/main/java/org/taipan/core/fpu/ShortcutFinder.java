package org.taipan.core.fpu;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * Finds the results that need no arithmetic: of operations that compare, classify or change signs,
 * and of the others when an operand is NaN or infinity, or zero where that matters (IEEE 754-2019,
 * 6, 7.2, 7.3). Combinational.
 */
final class ShortcutFinder extends Module {
  final FloatControl control = in(new FloatControl());
  final Unpacked left = in(new Unpacked());
  final Unpacked right = in(new Unpacked());
  final Unpacked addend = in(new Unpacked());

  /** All bits of left but the sign. */
  final Bits leftMagnitude = in(bits(63));

  /** All bits of right but the sign. */
  final Bits rightMagnitude = in(bits(63));

  final Shortcut shortcut = out(new Shortcut());

  private final Bool productSign = left.sign.xor(right.sign).xor(control.negateProduct);
  private final Bool unordered = left.nan.or(right.nan);
  private final Bool signalling = left.signalling.or(right.signalling);

  /** What an arithmetic operation finds. */
  private record Special(Bool nan, Bool infinity, Bool zero, Bool sign, Bool invalid) {
    Bool known() {
      return nan.or(infinity).or(zero);
    }
  }

  ShortcutFinder() {
    Special sum = sum();
    Special quotient = quotient();
    Special root = root();
    Bool minMax = control.minimum.or(control.maximum);
    Bool signs = control.copySign.or(control.invertSign).or(control.multiplySign);
    Bool compares = control.equal.or(control.less);
    Bool ordered = inOrder();
    Bool takesLeft = takesLeft(ordered);

    shortcut.left.set(signs.or(minMax.and(takesLeft)));
    shortcut.right.set(minMax.andNot(takesLeft).andNot(left.nan.and(right.nan)));
    shortcut.nan.set(
        control
            .multiplyAdd
            .and(sum.nan)
            .or(control.divide.and(quotient.nan))
            .or(control.root.and(root.nan))
            .or(minMax.and(left.nan).and(right.nan)));
    shortcut.infinity.set(
        control
            .multiplyAdd
            .and(sum.infinity)
            .or(control.divide.and(quotient.infinity))
            .or(control.root.and(root.infinity)));
    shortcut.known.set(
        control
            .multiplyAdd
            .and(sum.known())
            .or(control.divide.and(quotient.known()))
            .or(control.root.and(root.known()))
            .or(minMax)
            .or(signs)
            .or(compares)
            .or(control.classify));
    shortcut.sign.set(
        control
            .multiplyAdd
            .and(sum.sign)
            .andNot(sum.nan)
            .or(control.divide.and(quotient.sign).andNot(quotient.nan))
            .or(control.root.and(root.sign).andNot(root.nan))
            .or(minMax.and(mux(takesLeft, left.sign, right.sign)).andNot(left.nan.and(right.nan)))
            .or(control.copySign.and(right.sign))
            .or(control.invertSign.andNot(right.sign))
            .or(control.multiplySign.and(left.sign.xor(right.sign))));
    Bits holds = comparison(ordered).asUInt().resize(10).asBits();
    shortcut.number.set(
        holds.and(compares.repeat(10)).or(classes().and(control.classify.repeat(10))));
    shortcut.below.set(addend.sign.andNot(addend.nan));
    shortcut.invalid.set(
        control
            .multiplyAdd
            .and(sum.invalid)
            .or(control.divide.and(quotient.invalid))
            .or(control.root.and(root.invalid))
            .or(minMax.or(compares).and(signalling))
            .or(control.less.and(unordered)));
    shortcut.divideByZero.set(
        control.divide.and(right.zero).andNot(left.zero.or(left.infinite).or(left.nan)));
  }

  private Special sum() {
    Bool nan = unordered.or(addend.nan);
    Bool multiplierIsZero = right.zero.andNot(control.one);
    Bool product = left.infinite.or(right.infinite);
    Bool invalidProduct = left.infinite.and(multiplierIsZero).or(left.zero.and(right.infinite));
    Bool sumSign = addend.sign.xor(control.negateAddend);
    Bool opposite = product.and(addend.infinite).and(productSign.xor(sumSign));
    return new Special(
        nan.or(invalidProduct).or(opposite),
        product.or(addend.infinite).andNot(nan).andNot(invalidProduct).andNot(opposite),
        lit(false),
        mux(product, productSign, sumSign),
        signalling.or(addend.signalling).or(invalidProduct).or(opposite.andNot(nan)));
  }

  private Special quotient() {
    Bool invalid = left.infinite.and(right.infinite).or(left.zero.and(right.zero));
    Bool nan = unordered.or(invalid);
    return new Special(
        nan,
        left.infinite.or(right.zero).andNot(nan),
        left.zero.or(right.infinite).andNot(nan),
        productSign,
        signalling.or(invalid));
  }

  private Special root() {
    Bool invalid = left.sign.andNot(left.zero).andNot(left.nan);
    return new Special(
        left.nan.or(invalid),
        left.infinite.andNot(left.sign),
        left.zero,
        left.sign,
        left.signalling.or(invalid));
  }

  /** Left comes before right in the order that has -0 before +0; of no meaning for NaNs. */
  private Bool inOrder() {
    Bool smaller = leftMagnitude.asUInt().lt(rightMagnitude.asUInt());
    Bool same = leftMagnitude.eq(rightMagnitude);
    Bool larger = smaller.or(same).not();
    return mux(left.sign.xor(right.sign), left.sign, mux(left.sign, larger, smaller));
  }

  private Bool takesLeft(Bool ordered) {
    return right.nan.or(ordered.xor(control.maximum)).andNot(left.nan);
  }

  private Bool comparison(Bool ordered) {
    Bool zeros = left.zero.and(right.zero);
    Bool same = leftMagnitude.eq(rightMagnitude).andNot(left.sign.xor(right.sign)).or(zeros);
    Bool equal = control.equal.and(same);
    Bool less = control.less.and(ordered).andNot(zeros);
    return equal.or(less).andNot(unordered);
  }

  /** One of ten bits (unprivileged spec, F.9). */
  private Bits classes() {
    Bool normal = left.nan.or(left.infinite).or(left.subnormal).or(left.zero).not();
    Bool positive = left.sign.not();
    return cat(
        left.nan.andNot(left.signalling),
        left.signalling,
        left.infinite.and(positive),
        normal.and(positive),
        left.subnormal.and(positive),
        left.zero.and(positive),
        left.zero.and(left.sign),
        left.subnormal.and(left.sign),
        normal.and(left.sign),
        left.infinite.and(left.sign));
  }
}
