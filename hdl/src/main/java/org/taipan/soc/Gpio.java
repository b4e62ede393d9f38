package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.slave;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;
import org.taipan.isa.MemoryMap;

/** General-purpose pins: an output, an input and an output-enable register of 32 bits. */
public final class Gpio extends Module {
  /** To its registers. */
  public final DevicePort port = slave(new DevicePort());

  /** The pins; outputs are registers, inputs pass two registers against metastability. */
  public final GpioPins pins = master(new GpioPins());

  private final Bits driven = reg(bits(GpioPins.COUNT)).init(0);
  private final Bits enabled = reg(bits(GpioPins.COUNT)).init(0);
  private final DeviceRegisters registers = new DeviceRegisters(port, MemoryMap.GPIO);

  /** Describes the device. */
  public Gpio() {
    Bits sampled = regNext(pins.in);
    Bits steady = regNext(sampled);
    registers.writable(MemoryMap.GPIO_OUT, driven);
    registers.writable(MemoryMap.GPIO_ENABLE, enabled);
    registers.readable(MemoryMap.GPIO_OUT, driven);
    registers.readable(MemoryMap.GPIO_IN, steady);
    registers.readable(MemoryMap.GPIO_ENABLE, enabled);
    registers.respond(lit(true));
    pins.out.set(driven);
    pins.outputEnable.set(enabled);
  }
}
