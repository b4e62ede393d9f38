package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vecOf;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;

/**
 * Restoring division of magnitudes, one bit of the quotient a cycle, with the signs put right at
 * the end. Leading zeros of the dividend are skipped: first a quarter of the width in a cycle, as
 * often as that many are left, then a sixteenth. The response comes 2 cycles more after the request
 * than that takes. One division at a time.
 *
 * <p>Division by zero, which skips nothing, gives a quotient of all ones and the dividend as
 * remainder; the overflow of the smallest number divided by -1 gives that number and remainder 0
 * (RISC-V unprivileged spec 20240411, 13.2).
 */
public final class Divider extends Module {
  private enum State {
    IDLE,
    DIVIDE,
    SIGN,
    DONE
  }

  /** Taken when idle. */
  public final Stream<DivisionRequest> request;

  /** The quotient or remainder that was asked for; registered. */
  public final Stream<Bits> response;

  /** Gives up the division under way, and the request of this cycle. */
  public final Bool flush = in(bool());

  private final int width;
  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);

  /** Bits of the dividend that have not been looked at. */
  private final UInt bitsLeft;

  private final Bits divisor;

  /** The divisor is below zero: its magnitude is subtracted by adding it. */
  private final Bool divisorNegative = reg(bool());

  private final UInt remainder;

  /** The bits left of the dividend, and below them those of the quotient; then the result. */
  private final UInt quotient;

  /** Only zeros of the dividend have been seen, and more may be skipped. */
  private final Bool leading = reg(bool());

  private final Bool second = reg(bool());
  private final Bool negate = reg(bool());

  /** The dividend or the result, with the sign that it is to have. */
  private final UInt withSign;

  /** The most zeros that are skipped in a cycle, and the fewest. */
  private final int many;

  private final int some;

  private final Bool skipMany = bool();
  private final Bool skipSome = bool();
  private final UInt nextRemainder;
  private final UInt nextQuotient;

  /**
   * Describes the divider.
   *
   * @param width bits of an operand, a multiple of 16
   */
  public Divider(int width) {
    this.width = width;
    request = slave(stream(() -> new DivisionRequest(width)));
    response = master(stream(() -> bits(width)));
    bitsLeft = reg(uint(Integer.SIZE - Integer.numberOfLeadingZeros(width)));
    divisor = reg(bits(width));
    remainder = reg(uint(width));
    quotient = reg(uint(width));
    withSign = uint(width);
    nextRemainder = uint(width);
    nextQuotient = uint(width);
    many = width / 4;
    some = width / 16;

    Bool idle = state.is(State.IDLE);
    UInt result = mux(second, remainder, quotient);
    withSign.set(
        negatedIf(
            mux(idle, negative(request.payload.left, request.payload.leftSigned), negate),
            mux(idle, request.payload.left.asUInt(), result)));
    request.ready.set(idle);
    response.valid.set(state.is(State.DONE));
    response.payload.set(quotient.asBits());
    compute();
    switchOn(state)
        .is(State.IDLE, () -> when(request.valid, this::start))
        .is(State.DIVIDE, this::divide)
        .is(State.SIGN, this::finish)
        .is(State.DONE, () -> when(response.ready, () -> state.set(State.IDLE)));
    when(flush, () -> state.set(State.IDLE));
  }

  /** What the next state of remainder and quotient may be; the states decide when it is. */
  private void compute() {
    Bits partial = remainder.cat(quotient.msb());
    Bits difference = AddSubtract.of(partial, cat(divisorNegative, divisor), divisorNegative.not());
    Bool fits = difference.msb().not();
    nextRemainder.set(mux(fits, difference, partial).low(width).asUInt());

    skipMany.set(leading.and(quotient.high(many).eq(0)));
    skipSome.set(leading.and(quotient.high(some).eq(0)).andNot(skipMany));
    UInt stepped = cat(quotient.low(width - 1), fits).asUInt();
    Bool whole = state.is(State.DIVIDE).not();
    // Two bits that select one of four fit a lookup table, conditions in turn do not.
    nextQuotient.set(
        vecOf(stepped, quotient.shl(some), quotient.shl(many), withSign)
            .get(cat(whole.or(skipMany), whole.or(skipSome)).asUInt()));
  }

  private static Bool negative(Bits operand, Bool signed) {
    return signed.and(operand.msb());
  }

  private static UInt negatedIf(Bool condition, UInt value) {
    UInt inverted = value.xor(condition.repeat(value.width()).asUInt());
    return inverted.plus(condition.asUInt().resize(value.width()));
  }

  private void start() {
    DivisionRequest operands = request.payload;
    Bool leftNegative = negative(operands.left, operands.leftSigned);
    Bool rightNegative = negative(operands.right, operands.rightSigned);
    Bool byZero = operands.right.orR().not();
    divisor.set(operands.right);
    divisorNegative.set(rightNegative);
    remainder.set(0);
    quotient.set(nextQuotient);
    bitsLeft.set(width);
    leading.set(byZero.not());
    second.set(operands.second);
    negate.set(mux(operands.second, leftNegative, leftNegative.xor(rightNegative).andNot(byZero)));
    state.set(State.DIVIDE);
  }

  private void divide() {
    quotient.set(nextQuotient);
    when(skipMany, () -> advance(many))
        .elseWhen(skipSome, () -> advance(some))
        .otherwise(this::step);
  }

  private void step() {
    remainder.set(nextRemainder);
    leading.set(false);
    advance(1);
  }

  private void advance(int bits) {
    bitsLeft.set(bitsLeft.minus(bits));
    when(bitsLeft.eq(bits), () -> state.set(State.SIGN));
  }

  private void finish() {
    quotient.set(nextQuotient);
    state.set(State.DONE);
  }
}
