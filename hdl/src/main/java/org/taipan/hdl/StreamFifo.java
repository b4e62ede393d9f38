package org.taipan.hdl;

import static org.taipan.hdl.Hdl.addressWidth;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.function.Supplier;

/**
 * A queue: payloads leave in the order in which they came, at the earliest one cycle later. No
 * combinational path leads from one side to the other.
 *
 * @param <T> type of the payload
 */
public final class StreamFifo<T extends Data<T>> extends Module {
  /** Where payloads come in; ready while there is room. */
  public final Stream<T> push;

  /** Where they leave. */
  public final Stream<T> pop;

  /** Empties the queue at the clock edge; what is pushed in the same cycle is lost. */
  public final Bool flush = in(bool());

  /** Number of payloads in the queue. */
  public final UInt occupancy;

  /**
   * Makes a queue, to be called in {@link Hdl#sub}.
   *
   * @param type the payload
   * @param depth room for so many, 1 or more
   */
  public StreamFifo(Supplier<T> type, int depth) {
    HdlError.check(depth >= 1, "a queue of depth %d: it must be 1 or more", depth);
    push = slave(stream(type));
    pop = master(stream(type));
    occupancy = out(uint(addressWidth(depth + 1)));
    Ram<T> entries = ram(depth, type);
    UInt head = reg(uint(addressWidth(depth))).init(0);
    UInt tail = reg(uint(addressWidth(depth))).init(0);
    UInt count = reg(uint(occupancy.width())).init(0);
    occupancy.set(count);
    push.ready.set(count.ne(depth));
    pop.valid.set(count.ne(0));
    pop.payload.set(entries.readAsync(tail));
    Bool pushed = push.fire();
    Bool popped = pop.fire();
    entries.write(head, push.payload, pushed);
    when(pushed, () -> head.set(next(head, depth)));
    when(popped, () -> tail.set(next(tail, depth)));
    when(pushed.andNot(popped), () -> count.set(count.plus(1)));
    when(popped.andNot(pushed), () -> count.set(count.minus(1)));
    when(
        flush,
        () -> {
          head.set(0);
          tail.set(0);
          count.set(0);
        });
  }

  private static UInt next(UInt pointer, int depth) {
    return mux(pointer.eq(depth - 1), 0, pointer.plus(1));
  }
}
