package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.sint;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.SInt;
import org.taipan.hdl.Stream;

/**
 * Multiplies by four products of half operands, added in the next cycle: the response comes 2
 * cycles after the request. One multiplication at a time.
 */
public final class Multiplier extends Module {
  private enum State {
    IDLE,
    ADD,
    DONE
  }

  /** Taken when idle. */
  public final Stream<ProductRequest> request;

  /** The half of the product that was asked for; registered. */
  public final Stream<Bits> response;

  /** Gives up the multiplication under way, and the request of this cycle. */
  public final Bool flush = in(bool());

  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);
  private final int half;

  /**
   * Describes the multiplier.
   *
   * @param width bits of an operand, even
   */
  public Multiplier(int width) {
    half = width / 2;
    request = slave(stream(() -> new ProductRequest(width)));
    response = master(stream(() -> bits(width)));
    ProductRequest operands = request.payload;

    SInt leftLow = low(operands.left);
    SInt leftHigh = high(operands.left, operands.leftSigned);
    SInt rightLow = low(operands.right);
    SInt rightHigh = high(operands.right, operands.rightSigned);
    SInt lowLow = reg(sint(width + 2));
    SInt lowHigh = reg(sint(width + 2));
    SInt highLow = reg(sint(width + 2));
    SInt highHigh = reg(sint(width + 2));
    Bool second = reg(bool());
    when(
        request.fire(),
        () -> {
          lowLow.set(leftLow.times(rightLow));
          lowHigh.set(leftLow.times(rightHigh));
          highLow.set(leftHigh.times(rightLow));
          highHigh.set(leftHigh.times(rightHigh));
          second.set(operands.second);
        });

    SInt outer = highHigh.resize(width).cat(lowLow.low(width)).asSInt();
    SInt inner = lowHigh.resize(width + 3).plus(highLow.resize(width + 3));
    SInt product = outer.plus(inner.resize(2 * width).shl(half));
    Bits result = reg(bits(width));
    result.set(mux(second, product.high(width), product.low(width)).asBits());
    response.payload.set(result);
    sequence();
  }

  private SInt low(Bits operand) {
    return operand.low(half).resize(half + 1).asSInt();
  }

  private SInt high(Bits operand, Bool signed) {
    return operand.msb().and(signed).cat(operand.high(half)).asSInt();
  }

  private void sequence() {
    request.ready.set(state.is(State.IDLE));
    response.valid.set(state.is(State.DONE));
    switchOn(state)
        .is(State.IDLE, () -> when(request.valid, () -> state.set(State.ADD)))
        .is(State.ADD, () -> state.set(State.DONE))
        .is(State.DONE, () -> when(response.ready, () -> state.set(State.IDLE)));
    when(flush, () -> state.set(State.IDLE));
  }
}
