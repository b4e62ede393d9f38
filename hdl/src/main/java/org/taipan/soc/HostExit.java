package org.taipan.soc;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.MemoryMap;

/** Tells the host that the program ends; the register reads as zero. */
public final class HostExit extends Module {
  /** To its register. */
  public final DevicePort port = slave(new DevicePort());

  /** To the host; registered. */
  public final ExitPort exit = out(new ExitPort());

  /** Describes the device. */
  public HostExit() {
    Bool ends = reg(bool()).init(false);
    Bits code = reg(bits(32));
    DeviceRegisters registers = new DeviceRegisters(port, MemoryMap.HOST);
    Bool lowestByte = port.command.payload.mask.bit(0);
    ends.set(registers.stored(MemoryMap.HOST_EXIT).and(lowestByte));
    code.set(registers.merged(b(0, 32)));
    registers.readable(MemoryMap.HOST_EXIT, b(0, 64));
    registers.respond(lit(true));
    exit.valid.set(ends);
    exit.code.set(code);
  }
}
