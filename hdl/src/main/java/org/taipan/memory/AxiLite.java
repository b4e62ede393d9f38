package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;

/** An AXI4-Lite interface, 12-bit addresses, 32-bit data (AMBA AXI specification, IHI 0022H). */
public final class AxiLite extends Bundle<AxiLite> {
  /** Write address. */
  public final Stream<UInt> aw = stream(() -> uint(12));

  /** Write data. */
  public final Stream<AxiLiteWrite> w = stream(AxiLiteWrite::new);

  /** Write response. */
  public final Stream<Bits> b = stream(() -> bits(2));

  /** Read address. */
  public final Stream<UInt> ar = stream(() -> uint(12));

  /** Read data. */
  public final Stream<AxiLiteRead> r = stream(AxiLiteRead::new);

  /** Connects this, a master's side, to a slave's. */
  public void connect(AxiLite slave) {
    aw.connect(slave.aw);
    w.connect(slave.w);
    slave.b.connect(b);
    ar.connect(slave.ar);
    slave.r.connect(r);
  }

  @Override
  protected void asMaster() {
    master(aw);
    master(w);
    slave(b);
    master(ar);
    slave(r);
  }
}
