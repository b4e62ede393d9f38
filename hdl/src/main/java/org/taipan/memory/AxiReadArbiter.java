package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.when;

import java.util.List;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.Streams;

/**
 * Lets several readers share the AXI4 read channels, each in its turn. The id tells whom a beat
 * belongs to, so transactions of all may be under way at once, and their beats come in any order.
 */
public final class AxiReadArbiter extends Module {
  /** Instructions; ids {@link AxiId#FETCH} and {@link AxiId#PREFETCH}. */
  public final AxiRead fetch = slave(new AxiRead());

  /** Lines of the data cache; id {@link AxiId#DATA}. */
  public final AxiRead data = slave(new AxiRead());

  /** Loads beside the data cache; id {@link AxiId#UNCACHED}. */
  public final AxiRead uncached = slave(new AxiRead());

  /** To memory; the address is registered, and steady until taken. */
  public final AxiRead axi = master(new AxiRead());

  private final Bool due = reg(bool()).init(false);
  private final AxiAddress address = reg(new AxiAddress());

  /** Describes the arbiter. */
  public AxiReadArbiter() {
    Stream<AxiAddress> next = Streams.roundRobin(List.of(data.ar, uncached.ar, fetch.ar)).output();
    next.ready.set(due.not());
    when(
        due.not(),
        () -> {
          due.set(next.valid);
          address.set(next.payload);
        });
    axi.ar.valid.set(due);
    axi.ar.payload.set(address);
    when(axi.ar.fire(), () -> due.set(false));

    axi.r.ready.set(
        route(fetch, AxiId.FETCH, AxiId.PREFETCH)
            .or(route(data, AxiId.DATA))
            .or(route(uncached, AxiId.UNCACHED)));
  }

  /** Gives a reader the beats with its ids; returns whether it takes the one that is there. */
  private Bool route(AxiRead reader, AxiId... ids) {
    Bool own = lit(false);
    for (AxiId id : ids) {
      own = own.or(axi.r.payload.id.eq(id.number()));
    }
    reader.r.valid.set(axi.r.valid.and(own));
    reader.r.payload.set(axi.r.payload);
    return own.and(reader.r.ready);
  }
}
