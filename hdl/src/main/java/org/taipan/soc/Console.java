package org.taipan.soc;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.isa.MemoryMap;

/**
 * Sends bytes. A store to the transmit register waits while the byte before it has not been taken,
 * so none is lost; the status register tells whether it would wait.
 */
public final class Console extends Module {
  /** To its registers. */
  public final DevicePort port = slave(new DevicePort());

  /** The bytes. */
  public final Stream<Bits> bytes = master(stream(() -> bits(8)));

  /**
   * Describes the device.
   *
   * @param region where it stands
   */
  public Console(MemoryMap region) {
    Bool full = reg(bool()).init(false);
    Bits content = reg(bits(8));
    DeviceRegisters registers = new DeviceRegisters(port, region);
    Bool transmits = port.command.payload.mask.bit(MemoryMap.CONSOLE_DATA);
    Bool waits = registers.storeOffered(MemoryMap.CONSOLE_DATA).and(transmits).and(full);
    when(bytes.fire(), () -> full.set(false));
    when(
        registers.stored(MemoryMap.CONSOLE_DATA).and(transmits),
        () -> {
          full.set(true);
          content.set(port.command.payload.data.low(8));
        });
    registers.readable(MemoryMap.CONSOLE_DATA, cat(full.not(), b(0, 8 * MemoryMap.CONSOLE_STATUS)));
    registers.respond(waits.not());
    bytes.valid.set(full);
    bytes.payload.set(content);
  }
}
