package org.taipan.memory;

import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;

import org.taipan.hdl.Bundle;
import org.taipan.hdl.Stream;

/** The three write channels of AXI4, 32-bit addresses, 64-bit data. */
public final class AxiWrite extends Bundle<AxiWrite> {
  /** Write address. */
  public final Stream<AxiAddress> aw = stream(AxiAddress::new);

  /** Write data. */
  public final Stream<AxiWriteBeat> w = stream(AxiWriteBeat::new);

  /** Write response. */
  public final Stream<AxiWriteResponse> b = stream(AxiWriteResponse::new);

  /** Connects this, a master's side, to a slave's. */
  public void connect(AxiWrite slave) {
    aw.connect(slave.aw);
    w.connect(slave.w);
    slave.b.connect(b);
  }

  @Override
  protected void asMaster() {
    master(aw);
    master(w);
    slave(b);
  }
}
