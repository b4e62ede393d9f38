package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.BELOW_PRODUCT;
import static org.taipan.core.fpu.Binary64.PRODUCT_BITS;
import static org.taipan.core.fpu.Binary64.WINDOW_BITS;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Adds the addend to the product in the window, or subtracts it. The three rows become two by a
 * carry-save adder; where the product ends, the upper part only takes the carry, which selects from
 * the part and the part + 1. Beside the addition, {@link LeadingDigit} finds how far the sum will
 * have to be shifted. Combinational.
 */
final class WindowAdder extends Module {
  /** Bits that the product or a carry of the carry-save adder can reach. */
  private static final int LOWER_BITS = BELOW_PRODUCT + PRODUCT_BITS + 1;

  final Bits row1 = in(bits(PRODUCT_BITS));
  final Bits row2 = in(bits(PRODUCT_BITS));
  final Bits addend = in(bits(WINDOW_BITS));

  /** The addend is subtracted. */
  final Bool subtract = in(bool());

  /** The addend is an integer that is negative. */
  final Bool negative = in(bool());

  /** The sum in two's complement. */
  final Bits sum = out(bits(WINDOW_BITS + 1));

  /** Number of digits behind the sign that are as the sign, or one less. */
  final UInt leading = out(uint(8));

  WindowAdder() {
    Bits summand = subtract.xor(negative).cat(addend.xor(subtract.repeat(WINDOW_BITS)));
    Bits upper = summand.high(WINDOW_BITS + 1 - LOWER_BITS);
    Bits inProduct = summand.bits(LOWER_BITS - 2, BELOW_PRODUCT);

    // Row 2 begins at the second part of the left operand: below it, two rows are there already.
    int two = SignificandMultiplier.ROW2_LOW;
    int three = PRODUCT_BITS - two;
    Bits x = row1.high(three);
    Bits y = row2.high(three);
    Bits z = inProduct.high(three);
    Bits carries = x.and(y).or(x.or(y).and(z));
    Bits a =
        cat(
            upper,
            summand.bit(LOWER_BITS - 1),
            x.xor(y).xor(z),
            row1.low(two),
            summand.low(BELOW_PRODUCT));
    Bits lowest = b(0, BELOW_PRODUCT - 1).cat(subtract);
    Bits second = cat(carries, b(0, 1), inProduct.low(two), lowest).resize(WINDOW_BITS + 1);
    add(a, second, upper);
    LeadingDigit digit = sub(() -> new LeadingDigit(WINDOW_BITS + 1));
    digit.first.set(a);
    digit.second.set(second);
    leading.set(digit.leading);
  }

  private void add(Bits a, Bits second, Bits upper) {
    UInt lowerSum =
        a.low(LOWER_BITS)
            .resize(LOWER_BITS + 1)
            .asUInt()
            .plus(second.low(LOWER_BITS).resize(LOWER_BITS + 1).asUInt());
    Bits incremented = upper.asUInt().plus(1).asBits();
    sum.set(mux(lowerSum.msb(), incremented, upper).cat(lowerSum.low(LOWER_BITS).asBits()));
  }
}
