package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * Carries each access of a {@link Bus} as one AXI4 transaction of a single beat. The response comes
 * with the read data or the write response, so an error is precise and stores are in memory before
 * the next access starts.
 */
public final class BusToAxi extends Module {
  /** Commands are taken while no access is under way. */
  public final Bus bus = slave(new Bus());

  /** Loads. */
  public final AxiRead read = master(new AxiRead());

  /** Stores. */
  public final AxiWrite write = master(new AxiWrite());

  private final BusCommand access = reg(new BusCommand());
  private final Bool busy = reg(bool()).init(false);
  private final Bool readAddressDue = reg(bool()).init(false);
  private final Bool writeAddressDue = reg(bool()).init(false);
  private final Bool writeDataDue = reg(bool()).init(false);

  /** Describes the bridge. */
  public BusToAxi() {
    bus.command.ready.set(busy.not());
    when(
        bus.command.fire(),
        () -> {
          access.set(bus.command.payload);
          busy.set(true);
          readAddressDue.set(bus.command.payload.write.not());
          writeAddressDue.set(bus.command.payload.write);
          writeDataDue.set(bus.command.payload.write);
        });
    send();
    respond();
  }

  private void send() {
    read.ar.valid.set(readAddressDue);
    address(read.ar.payload);
    when(read.ar.fire(), () -> readAddressDue.set(false));
    write.aw.valid.set(writeAddressDue);
    address(write.aw.payload);
    when(write.aw.fire(), () -> writeAddressDue.set(false));
    write.w.valid.set(writeDataDue);
    write.w.payload.data.set(access.data);
    write.w.payload.strb.set(access.mask);
    write.w.payload.last.set(true);
    when(write.w.fire(), () -> writeDataDue.set(false));
  }

  private void address(AxiAddress address) {
    address.addr.set(access.address);
    address.id.set(AxiId.UNCACHED.number());
    address.len.set(0);
    address.size.set(access.size.resize(3));
    address.burst.set(AxiAddress.INCR);
  }

  private void respond() {
    read.r.ready.set(true);
    write.b.ready.set(true);
    bus.response.valid.set(read.r.valid.or(write.b.valid));
    bus.response.payload.data.set(read.r.payload.data);
    bus.response.payload.error.set(
        read.r.valid.and(read.r.payload.failed()).or(write.b.valid.and(write.b.payload.failed())));
    when(bus.response.valid, () -> busy.set(false));
  }
}
