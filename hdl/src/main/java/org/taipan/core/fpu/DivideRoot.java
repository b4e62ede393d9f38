package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.ADDEND_BITS;
import static org.taipan.core.fpu.Binary64.BIAS;
import static org.taipan.core.fpu.Binary64.FRACTION_BITS;
import static org.taipan.core.fpu.Binary64.PRECISION;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.sint;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.SInt;
import org.taipan.hdl.UInt;

/**
 * Quotients and square roots of magnitudes by restoring digit recurrence (M. D. Ercegovac, T. Lang,
 * Digital Arithmetic, 2004, ch. 5 and 6). With the result S found so far and the digit's weight d,
 * the remainder w becomes 2w - F if that is not negative, else 2w, where F is the divisor, or 2S +
 * d for the root.
 *
 * <p>The digits are there 56 / digits + 2 cycles after the start, and one cycle later for each
 * place that a subnormal operand has to be shifted.
 */
final class DivideRoot extends Module {
  private enum State {
    IDLE,
    NORMALIZE,
    DIGITS,
    DONE
  }

  /** Digits of the result: 53, guard and round, and one that may be zero at the front. */
  private static final int DIGITS = PRECISION + 3;

  /** Fraction bits of the remainder. */
  private static final int POINT = DIGITS;

  /** Bits of the remainder: it is less than 4. */
  private static final int WIDTH = POINT + 2;

  /** Begin; the operands, finite and not zero, are there in this cycle. Ignored unless idle. */
  final Bool start = in(bool());

  /** The root of left; else left / right. */
  final Bool root = in(bool());

  final Unpacked left = in(new Unpacked());
  final Unpacked right = in(new Unpacked());

  /** The result is taken. */
  final Bool take = in(bool());

  /** Gives up what is under way, and a start in this cycle. */
  final Bool flush = in(bool());

  /** The result is there, until it is taken. */
  final Bool done = out(bool());

  final Quotient quotient = out(new Quotient());

  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);
  private final Bool isRoot = reg(bool());
  private final Bits remainder = reg(bits(WIDTH));
  private final Bits divisor = reg(bits(PRECISION));
  private final Bits found = reg(bits(DIGITS));
  private final Bits digit = reg(bits(DIGITS));
  private final SInt exponent = reg(sint(WIDE_EXPONENT_BITS));

  private final int digitsPerCycle;

  /** One digit further. */
  private record Step(Bits remainder, Bits found) {}

  /**
   * Describes the unit.
   *
   * @param digitsPerCycle digits found in a cycle: 1 or 2
   */
  DivideRoot(int digitsPerCycle) {
    this.digitsPerCycle = digitsPerCycle;
    switchOn(state)
        .is(State.IDLE, () -> when(start, this::begin))
        .is(State.NORMALIZE, this::normalize)
        .is(State.DIGITS, this::digits)
        .is(State.DONE, () -> when(take, () -> state.set(State.IDLE)));
    when(flush, () -> state.set(State.IDLE));
    done.set(state.is(State.DONE));
    Bits sticky = remainder.orR().asUInt().resize(ADDEND_BITS - DIGITS).asBits();
    quotient.significand.set(found.cat(sticky));
    quotient.exponent.set(mux(isRoot, exponent.shr(1), exponent));
  }

  /** The remainder begins as half the dividend or radicand, so that its hidden bit weighs 1/2. */
  private void begin() {
    isRoot.set(root);
    remainder.set(left.significand.resize(WIDTH).shl(POINT - 1 - FRACTION_BITS));
    divisor.set(right.significand);
    found.set(0);
    digit.set(cat(b(1, 1), b(0, DIGITS - 1)));
    SInt ofDivisor = wide(right.exponent).and(root.not().repeat(WIDE_EXPONENT_BITS).asSInt());
    exponent.set(wide(left.exponent).minus(ofDivisor).plus(BIAS));
    state.set(State.NORMALIZE);
  }

  private static SInt wide(UInt exponent) {
    return exponent.resize(WIDE_EXPONENT_BITS).asBits().asSInt();
  }

  /** The radicand of a root with an odd exponent is doubled; the exponent is halved at the end. */
  private void normalize() {
    Bool leftReady = remainder.bit(POINT - 1);
    Bool rightReady = divisor.msb().or(isRoot);
    Bool odd = isRoot.and(exponent.lsb());
    when(leftReady.not().or(rightReady.and(odd)), () -> remainder.set(remainder.shl(1)));
    when(rightReady.not(), () -> divisor.set(divisor.shl(1)));
    when(leftReady.not().and(rightReady), () -> exponent.set(exponent.minus(1)));
    when(leftReady.andNot(rightReady), () -> exponent.set(exponent.plus(1)));
    when(leftReady.and(rightReady), () -> state.set(State.DIGITS));
  }

  private void digits() {
    Step step = new Step(remainder, found);
    for (int i = 0; i < digitsPerCycle; i++) {
      step = next(step, digit.shr(i));
    }
    remainder.set(step.remainder);
    found.set(step.found);
    digit.set(digit.shr(digitsPerCycle));
    when(digit.low(digitsPerCycle).orR(), () -> state.set(State.DONE));
  }

  private Step next(Step step, Bits weight) {
    // A bit of the digits weighs twice as much as the same bit of the remainder.
    Bits ofRoot = step.found.cat(b(0, 2)).or(cat(b(0, 1), weight, b(0, 1)));
    Bits ofDivisor = divisor.cat(b(0, POINT - FRACTION_BITS));
    Bits subtrahend = mux(isRoot, ofRoot, ofDivisor.resize(WIDTH));
    UInt doubled = step.remainder.cat(b(0, 1)).resize(WIDTH + 2).asUInt();
    UInt difference = doubled.minus(subtrahend.resize(WIDTH + 2).asUInt());
    Bool fits = difference.msb().not();
    return new Step(
        mux(fits, difference.low(WIDTH), doubled.low(WIDTH)).asBits(),
        mux(fits, step.found.or(weight), step.found));
  }
}
