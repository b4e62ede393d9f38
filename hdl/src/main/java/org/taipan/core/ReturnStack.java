package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Hdl;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * The return addresses of the calls that are open, the youngest on top, in distributed RAM. A push
 * onto a full stack forgets the oldest address; a pop from an empty one does nothing.
 */
public final class ReturnStack extends Module {
  /** Puts {@link #value} on the stack. */
  public final Bool push = in(bool());

  /** Takes the top from the stack; together with a push, before it. */
  public final Bool pop = in(bool());

  /** The address to put there. */
  public final UInt value = in(uint(Prediction.TARGET_WIDTH));

  /** The stack is not empty. */
  public final Bool present = out(bool());

  /** The top; of no meaning when the stack is empty. */
  public final UInt top = out(uint(Prediction.TARGET_WIDTH));

  /**
   * Describes the stack.
   *
   * @param depth in addresses, a power of two, 2 or more
   */
  public ReturnStack(int depth) {
    int width = Hdl.addressWidth(depth);
    Ram<UInt> addresses = ram(depth, () -> uint(Prediction.TARGET_WIDTH));
    UInt topIndex = reg(uint(width)).init(0);
    UInt count = reg(uint(width + 1)).init(0);
    present.set(count.ne(0));
    top.set(addresses.readAsync(topIndex));

    UInt pushed = mux(pop, topIndex, topIndex.plus(1));
    addresses.write(pushed, value, push);
    when(push, () -> topIndex.set(pushed))
        .elseWhen(pop.and(present), () -> topIndex.set(topIndex.minus(1)));
    when(push.and(present.not().or(pop.not().andNot(count.msb()))), () -> count.set(count.plus(1)))
        .elseWhen(pop.andNot(push).and(present), () -> count.set(count.minus(1)));
  }
}
