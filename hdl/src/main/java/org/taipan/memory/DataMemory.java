package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.sub;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * The ways of loads and stores to memory: the data cache, if there is one, and single accesses, if
 * there is memory that is not cached. Wiring only.
 */
public final class DataMemory extends Module {
  /** Accesses to cached memory. */
  public final DataCachePort port = slave(new DataCachePort());

  /** Accesses beside the cache. */
  public final Bus bus = slave(new Bus());

  /** All that was stored is to go to memory; held until {@link #cleaned}. */
  public final Bool clean = in(bool());

  /** It is in memory; for one cycle. */
  public final Bool cleaned = out(bool());

  /** Lines that are read. */
  public final AxiRead lines = master(new AxiRead());

  /** Loads beside the cache. */
  public final AxiRead loads = master(new AxiRead());

  /** Everything that is written. */
  public final AxiWrite write = master(new AxiWrite());

  /** For counters. */
  public final DataEvents events = out(new DataEvents());

  /**
   * Describes the ways.
   *
   * @param parameters of the cache
   * @param regions what is cached
   */
  public DataMemory(DataCacheParameters parameters, DataRegions regions) {
    boolean single = !regions.cached() || regions.uncachedBytes() != 0;
    if (!regions.cached()) {
      port.absent();
      cleaned.set(clean);
      lines.unused();
      events.none();
      single().write.connect(write);
    } else {
      DataCache cache = sub(() -> new DataCache(parameters, regions.dram()));
      port.connect(cache.port);
      cache.clean.set(clean);
      cleaned.set(cache.port.cleaned);
      cache.read.connect(lines);
      events.set(cache.events);
      if (single) {
        AxiWriteArbiter arbiter = sub(AxiWriteArbiter::new);
        cache.write.connect(arbiter.data);
        single().write.connect(arbiter.uncached);
        arbiter.axi.connect(write);
      } else {
        bus.refuse();
        loads.unused();
        cache.write.connect(write);
      }
    }
  }

  private BusToAxi single() {
    BusToAxi bridge = sub(BusToAxi::new);
    bus.connect(bridge.bus);
    bridge.read.connect(loads);
    return bridge;
  }
}
