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
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;

/**
 * Restoring division of magnitudes, one bit of the quotient a cycle, with the signs put right at
 * the end. The response comes width + 2 cycles after the request, or half as many + 2 if the upper
 * half of the dividend's magnitude is zero. One division at a time.
 *
 * <p>Division by zero gives a quotient of all ones and the dividend as remainder; the overflow of
 * the smallest number divided by -1 gives that number and remainder 0 (RISC-V unprivileged spec
 * 20240411, 13.2).
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
  private final UInt stepsLeft;
  private final UInt divisor;
  private final UInt remainder;
  private final UInt quotient;
  private final Bool second = reg(bool());
  private final Bool negate = reg(bool());
  private final Bits result;

  /**
   * Describes the divider.
   *
   * @param width bits of an operand, even
   */
  public Divider(int width) {
    this.width = width;
    request = slave(stream(() -> new DivisionRequest(width)));
    response = master(stream(() -> bits(width)));
    stepsLeft = reg(uint(Integer.SIZE - Integer.numberOfLeadingZeros(width - 1)));
    divisor = reg(uint(width));
    remainder = reg(uint(width));
    quotient = reg(uint(width));
    result = reg(bits(width));

    request.ready.set(state.is(State.IDLE));
    response.valid.set(state.is(State.DONE));
    response.payload.set(result);
    switchOn(state)
        .is(State.IDLE, () -> when(request.valid, this::start))
        .is(State.DIVIDE, this::step)
        .is(State.SIGN, this::finish)
        .is(State.DONE, () -> when(response.ready, () -> state.set(State.IDLE)));
    when(flush, () -> state.set(State.IDLE));
  }

  private void start() {
    DivisionRequest operands = request.payload;
    Bool leftNegative = operands.leftSigned.and(operands.left.msb());
    Bool rightNegative = operands.rightSigned.and(operands.right.msb());
    Bool byZero = operands.right.orR().not();
    UInt magnitude = magnitude(operands.left, leftNegative);
    Bool brief = magnitude.high(width / 2).orR().or(byZero).not();
    divisor.set(magnitude(operands.right, rightNegative));
    remainder.set(0);
    quotient.set(mux(brief, magnitude.shl(width / 2), magnitude));
    stepsLeft.set(mux(brief, u(width / 2 - 1, stepsLeft.width()), u(width - 1, stepsLeft.width())));
    second.set(operands.second);
    negate.set(mux(operands.second, leftNegative, leftNegative.xor(rightNegative).andNot(byZero)));
    state.set(State.DIVIDE);
  }

  private static UInt magnitude(Bits operand, Bool negative) {
    return mux(negative, operand.asSInt().negate().asUInt(), operand.asUInt());
  }

  private void step() {
    UInt partial = remainder.cat(quotient.msb()).asUInt();
    UInt difference = partial.minus(divisor.resize(width + 1));
    Bool fits = difference.msb().not();
    remainder.set(mux(fits, difference.low(width), partial.low(width)));
    quotient.set(cat(quotient.low(width - 1), fits).asUInt());
    stepsLeft.set(stepsLeft.minus(1));
    when(stepsLeft.eq(0), () -> state.set(State.SIGN));
  }

  private void finish() {
    UInt value = mux(second, remainder, quotient);
    result.set(magnitude(value.asBits(), negate).asBits());
    state.set(State.DONE);
  }
}
