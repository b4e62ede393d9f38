package org.taipan.memory;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;

import org.taipan.hdl.Bundle;
import org.taipan.hdl.Stream;

/** The two read channels of AXI4, 32-bit addresses, 64-bit data. */
public final class AxiRead extends Bundle<AxiRead> {
  /** Read address. */
  public final Stream<AxiAddress> ar = stream(AxiAddress::new);

  /** Read data. */
  public final Stream<AxiReadBeat> r = stream(AxiReadBeat::new);

  /** Connects this, a master's side, to a slave's. */
  public void connect(AxiRead slave) {
    ar.connect(slave.ar);
    slave.r.connect(r);
  }

  /** Drives this, a slave's side, as a master does that never reads. */
  public void unused() {
    ar.valid.set(false);
    ar.payload.set(b(0, ar.payload.width()).as(AxiAddress::new));
    r.ready.set(true);
  }

  @Override
  protected void asMaster() {
    master(ar);
    slave(r);
  }
}
