package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.Csr;

/** The mhpmevent registers: for each event counter, the event that it counts. */
public final class EventSelector extends Module {
  /** Bits of an event's number. */
  public static final int EVENT_WIDTH = Long.bitCount(Csr.EVENT_BITS);

  /** What happens in this cycle: the bit of an event's number. */
  public final Bits events = in(bits(1 << EVENT_WIDTH));

  /** The register to read and write, counted as in mcountinhibit. */
  public final UInt index = in(uint(5));

  /** The event that the register holds; 0 if there is no such register. */
  public final Bits selected = out(bits(EVENT_WIDTH));

  /** The register gets {@link #written}. */
  public final Bool write = in(bool());

  /** The new event. */
  public final Bits written = in(bits(EVENT_WIDTH));

  /** For each counter, whether its event happened, one cycle late. */
  public final Bits happened;

  /**
   * Describes the registers.
   *
   * @param counters how many there are, at least 1
   */
  public EventSelector(int counters) {
    happened = out(bits(counters));
    Bits recent = regNext(events);
    AndOr read = new AndOr();
    List<Bool> highestFirst = new ArrayList<>();
    for (int i = 0; i < counters; i++) {
      Bits chosen = reg(bits(EVENT_WIDTH)).init(0);
      Bool mine = index.eq(Csr.FIRST_EVENT_COUNTER + i);
      read.add(mine, chosen);
      when(write.and(mine), () -> chosen.set(written));
      highestFirst.addFirst(recent.bit(chosen.asUInt()));
    }
    selected.set(read.merge());
    happened.set(cat(highestFirst));
  }
}
