package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.PRECISION;
import static org.taipan.core.fpu.Binary64.PRODUCT_BITS;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Multiplies two significands in two steps. First step: 12 products of at most 24 × 17 bits, as the
 * DSP48E1's multiplier takes them, into registers. Second step: they are added in pairs by the
 * DSP48E1's adder, and these sums, some side by side, by two more adders; the product is the sum of
 * two rows, left to the adder of the window.
 */
final class SignificandMultiplier extends Module {
  /** Bits of the left operand that one multiplier takes. */
  private static final int WIDE = 24;

  /** Bits of the right operand that one multiplier takes. */
  private static final int NARROW = 17;

  /** Bits of {@link #row2} that are zero at its end. */
  static final int ROW2_LOW = WIDE;

  final Bits left = in(bits(PRECISION));
  final Bits right = in(bits(PRECISION));

  /** The first row, one cycle after the operands. */
  final Bits row1 = out(bits(PRODUCT_BITS));

  /** The second row. */
  final Bits row2 = out(bits(PRODUCT_BITS));

  SignificandMultiplier() {
    Bits low0 = pair(0, 0);
    Bits high0 = pair(0, 1);
    Bits low1 = pair(1, 0);
    Bits high1 = pair(1, 1);
    Bits low2 = pair(2, 0);
    Bits high2 = pair(2, 1);
    int half = 2 * NARROW;

    Bits upper = high1.cat(low0.high(low0.width() - half));
    Bits lower = b(0, 2 * WIDE - high0.width()).cat(high0);
    Bits sum = sum(upper, high2.cat(lower), PRODUCT_BITS - half);
    row1.set(sum.cat(low0.low(half)));

    Bits middle = sum(low1.high(low1.width() - WIDE), low2, low2.width() + 1);
    Bits placed = middle.cat(low1.low(WIDE)).cat(b(0, WIDE));
    row2.set(placed.resize(PRODUCT_BITS));
  }

  /** Part {@code index} of the left operand times the lower or upper two parts of the right one. */
  private Bits pair(int index, int half) {
    UInt multiplicand = part(left, index * WIDE, WIDE);
    UInt lower = part(right, 2 * half * NARROW, NARROW);
    UInt upper = part(right, (2 * half + 1) * NARROW, NARROW);
    UInt lowProduct = reg(uint(multiplicand.width() + lower.width()));
    UInt highProduct = reg(uint(multiplicand.width() + upper.width()));
    lowProduct.set(multiplicand.times(lower));
    highProduct.set(multiplicand.times(upper));
    int width = highProduct.width();
    UInt carried = lowProduct.high(lowProduct.width() - NARROW);
    int sumWidth = Math.max(width, carried.width());
    UInt sum = highProduct.resize(sumWidth).plus(carried.resize(sumWidth));
    return sum.asBits().cat(lowProduct.low(NARROW));
  }

  private static UInt part(Bits operand, int low, int width) {
    return operand.bits(Math.min(low + width, PRECISION) - 1, low).asUInt();
  }

  private static Bits sum(Bits a, Bits b, int width) {
    return a.resize(width).asUInt().plus(b.resize(width).asUInt()).asBits();
  }
}
