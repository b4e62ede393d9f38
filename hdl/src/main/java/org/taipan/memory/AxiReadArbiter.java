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
 * Lets two readers share the AXI4 read channels. Data goes first. The id tells whom a beat belongs
 * to, so transactions of both may be under way at once.
 */
public final class AxiReadArbiter extends Module {
  /** Id of instruction fetches. */
  public static final int FETCH_ID = 0;

  /** Id of data reads. */
  public static final int DATA_ID = 1;

  /** Instruction fetches; their id is {@link #FETCH_ID}. */
  public final AxiRead fetch = slave(new AxiRead());

  /** Loads; their id is {@link #DATA_ID}. */
  public final AxiRead data = slave(new AxiRead());

  /** To memory; the address is registered, and steady until taken. */
  public final AxiRead axi = master(new AxiRead());

  private final Bool due = reg(bool()).init(false);
  private final AxiAddress address = reg(new AxiAddress());

  /** Describes the arbiter. */
  public AxiReadArbiter() {
    data.ar.ready.set(due.not());
    fetch.ar.ready.set(due.not().andNot(data.ar.valid));
    when(
        due.not(),
        () -> {
          due.set(data.ar.valid.or(fetch.ar.valid));
          address.set(mux(data.ar.valid, data.ar.payload, fetch.ar.payload));
        });
    axi.ar.valid.set(due);
    axi.ar.payload.set(address);
    when(axi.ar.fire(), () -> due.set(false));

    Bool forData = axi.r.payload.id.eq(DATA_ID);
    fetch.r.valid.set(axi.r.valid.andNot(forData));
    fetch.r.payload.set(axi.r.payload);
    data.r.valid.set(axi.r.valid.and(forData));
    data.r.payload.set(axi.r.payload);
    axi.r.ready.set(mux(forData, data.r.ready, fetch.r.ready));
  }
}
