package org.taipan.hdl.tutorial;

import static org.taipan.hdl.Hdl.addressWidth;
import static org.taipan.hdl.Hdl.check;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.function.Supplier;
import org.taipan.hdl.Data;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;

/** A queue of any type of payload. */
public final class Fifo<T extends Data<T>> extends Module {
  /** What can be chosen; the depth is a power of two. */
  public record Config(int depth) {
    public Config {
      if (depth < 2 || Integer.bitCount(depth) != 1) {
        throw new IllegalArgumentException("depth is " + depth + ", not a power of two from 2");
      }
    }
  }

  final Stream<T> push;
  final Stream<T> pop;

  Fifo(Config config, Supplier<T> type) {
    push = slave(stream(type));
    pop = master(stream(type));

    // One bit more than the address: equal means empty, equal but for that bit means full.
    int width = addressWidth(config.depth());
    UInt head = reg(uint(width + 1)).init(0);
    UInt tail = reg(uint(width + 1)).init(0);
    UInt used = head.minus(tail);
    push.ready.set(used.ne(config.depth()));
    pop.valid.set(used.ne(0));

    Ram<T> entries = ram(config.depth(), type);
    entries.write(head.low(width), push.payload, push.fire());
    pop.payload.set(entries.readAsync(tail.low(width)));

    when(push.fire(), () -> head.set(head.plus(1)));
    when(pop.fire(), () -> tail.set(tail.plus(1)));
    check(used.le(config.depth()), "the queue never overflows");
  }
}
