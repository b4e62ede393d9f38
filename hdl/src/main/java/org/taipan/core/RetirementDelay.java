package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.isa.Event;

/**
 * Makes the records of retirement whole: delays all of them by as many cycles as the slowest late
 * unit takes behind the commit, and puts late results where their instructions are by then.
 */
public final class RetirementDelay extends Module {
  /** The event of a cycle before reset. */
  private static final Event BEFORE = Event.STALL_FETCH;

  /** What the core tells; values of late results left out. */
  public final Flow<Retired> retired = slave(flow(Retired::new));

  /** The late result of this cycle. */
  public final LateResult lateResult;

  /** What happens in this cycle: the bit of an event's number. */
  public final Bits events = in(bits(1 << EventSelector.EVENT_WIDTH));

  /** {@link #events} of the cycle of the record; the cycles before are {@link #BEFORE}. */
  public final Bits delayedEvents = out(bits(1 << EventSelector.EVENT_WIDTH));

  /** The same records, complete; registered. */
  public final Flow<Retired> records = master(flow(Retired::new));

  /**
   * Describes the delay.
   *
   * @param units the late units of the core
   */
  public RetirementDelay(List<LateUnit> units) {
    lateResult = in(new LateResult(units.size()));
    Flow<Retired> record = retired;
    Bits happened = recent(events);
    for (int age = 1; age <= LateUnit.cyclesBehindCommit(units); age++) {
      record = completed(record.delayed(), units, age);
      happened = recent(happened);
    }
    records.set(record.delayed());
    delayedEvents.set(happened);
  }

  private static Bits recent(Bits now) {
    Bits earlier = reg(bits(now.width())).init(1L << BEFORE.number());
    earlier.set(now);
    return earlier;
  }

  /** A record that may be one whose result comes in this cycle. */
  private Flow<Retired> completed(Flow<Retired> record, List<LateUnit> units, int age) {
    Flow<Retired> whole = flow(Retired::new);
    whole.set(record);
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).latency() - 2 == age) {
        Bool written = lateResult.units.bit(i).and(record.payload.rd.ne(0));
        when(written, () -> whole.payload.rdValue.set(lateResult.value));
      }
    }
    return whole;
  }
}
