package org.taipan.memory;

import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;

import org.taipan.hdl.Bundle;
import org.taipan.hdl.Stream;

/** An AXI4 interface, 32-bit addresses, 64-bit data (AMBA AXI specification, IHI 0022H). */
public final class Axi4 extends Bundle<Axi4> {
  /** Read address. */
  public final Stream<AxiAddress> ar = stream(AxiAddress::new);

  /** Read data. */
  public final Stream<AxiReadBeat> r = stream(AxiReadBeat::new);

  /** Write address. */
  public final Stream<AxiAddress> aw = stream(AxiAddress::new);

  /** Write data. */
  public final Stream<AxiWriteBeat> w = stream(AxiWriteBeat::new);

  /** Write response. */
  public final Stream<AxiWriteResponse> b = stream(AxiWriteResponse::new);

  /** Connects masters of the read and the write channels to this, a slave's side. */
  public void connectFrom(AxiRead read, AxiWrite write) {
    read.ar.connect(ar);
    r.connect(read.r);
    write.aw.connect(aw);
    write.w.connect(w);
    b.connect(write.b);
  }

  /** Connects this, a master's side, to a slave's. */
  public void connect(Axi4 slave) {
    ar.connect(slave.ar);
    slave.r.connect(r);
    aw.connect(slave.aw);
    w.connect(slave.w);
    slave.b.connect(b);
  }

  @Override
  protected void asMaster() {
    master(ar);
    slave(r);
    master(aw);
    master(w);
    slave(b);
  }
}
