package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.EXPONENT_BITS;
import static org.taipan.core.fpu.Binary64.FRACTION_BITS;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;

import org.taipan.core.AndOr;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * Puts together the result of a {@link Shortcut}, and for conversions to integers the one of a
 * number that is out of range. Combinational.
 */
final class ShortcutValue extends Module {
  final FloatControl control = in(new FloatControl());
  final Shortcut shortcut = in(new Shortcut());
  final Bits leftMagnitude = in(bits(63));
  final Bits rightMagnitude = in(bits(63));
  final Bits value = out(bits(64));

  ShortcutValue() {
    Bits exponent = shortcut.nan.or(shortcut.infinity).repeat(EXPONENT_BITS);
    Bits fraction = cat(shortcut.nan, shortcut.number.resize(FRACTION_BITS - 1));
    Bits number =
        new AndOr()
            .add(shortcut.left, leftMagnitude)
            .add(shortcut.right, rightMagnitude)
            .merge()
            .or(exponent.cat(fraction));
    value.set(mux(control.toInteger, outOfRange(), shortcut.sign.cat(number)));
  }

  /** The nearest integer of the format; 32 bits are sign-extended (unprivileged spec, F.7). */
  private Bits outOfRange() {
    Bool ones = shortcut.below.not();
    Bool sign = ones.xor(control.withoutSign.not());
    Bool upper = mux(control.word, sign, ones);
    return cat(sign, upper.repeat(32), ones.repeat(31));
  }
}
