package org.taipan.hdl.tutorial;

import static org.taipan.hdl.Hdl.addressWidth;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/** Counts to a limit, then starts again. */
public final class Counter extends Module {
  final Bool enable = in(bool());
  final UInt count;
  final Bool last = out(bool());

  Counter(int limit) {
    int width = addressWidth(limit);
    count = out(uint(width));

    UInt value = reg(uint(width)).init(0);
    last.set(value.eq(limit - 1));
    when(
        enable,
        () -> {
          value.set(value.plus(1));
          when(last, () -> value.set(0));
        });
    count.set(value);
  }
}
