package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * Lets two writers share the AXI4 write channels. A writer has them from its address to its last
 * beat, because the beats carry no id; then the other goes first. The responses come later, in any
 * order.
 */
public final class AxiWriteArbiter extends Module {
  /**
   * Lines of the data cache; id {@link AxiId#DATA}. A beat follows its address or comes with it.
   */
  public final AxiWrite data = slave(new AxiWrite());

  /** Stores beside the data cache; id {@link AxiId#UNCACHED}; the same holds for its beats. */
  public final AxiWrite uncached = slave(new AxiWrite());

  /** To memory. */
  public final AxiWrite axi = master(new AxiWrite());

  private final Bool busy = reg(bool()).init(false);
  private final Bool forData = reg(bool()).init(false);
  private final Bool addressDue = reg(bool());
  private final Bool beatsDue = reg(bool());

  /** Describes the arbiter. */
  public AxiWriteArbiter() {
    choose();
    send();
    respond();
  }

  private void choose() {
    when(
        busy.not(),
        () -> {
          busy.set(data.aw.valid.or(uncached.aw.valid));
          forData.set(mux(forData, uncached.aw.valid.not(), data.aw.valid));
          addressDue.set(true);
          beatsDue.set(true);
        });
    Bool addressDone = addressDue.not().or(axi.aw.ready);
    Bool beatsDone = beatsDue.not().or(axi.w.fire().and(axi.w.payload.last));
    when(
        busy,
        () -> {
          addressDue.set(addressDone.not());
          beatsDue.set(beatsDone.not());
          busy.set(addressDone.and(beatsDone).not());
        });
  }

  private void send() {
    Bool address = busy.and(addressDue);
    axi.aw.valid.set(address);
    axi.aw.payload.set(mux(forData, data.aw.payload, uncached.aw.payload));
    data.aw.ready.set(address.and(forData).and(axi.aw.ready));
    uncached.aw.ready.set(address.andNot(forData).and(axi.aw.ready));

    Bool beats = busy.and(beatsDue);
    axi.w.valid.set(beats.and(mux(forData, data.w.valid, uncached.w.valid)));
    axi.w.payload.set(mux(forData, data.w.payload, uncached.w.payload));
    data.w.ready.set(beats.and(forData).and(axi.w.ready));
    uncached.w.ready.set(beats.andNot(forData).and(axi.w.ready));
  }

  private void respond() {
    Bool toData = axi.b.payload.id.eq(AxiId.DATA.number());
    data.b.valid.set(axi.b.valid.and(toData));
    data.b.payload.set(axi.b.payload);
    uncached.b.valid.set(axi.b.valid.andNot(toData));
    uncached.b.payload.set(axi.b.payload);
    axi.b.ready.set(mux(toData, data.b.ready, uncached.b.ready));
  }
}
