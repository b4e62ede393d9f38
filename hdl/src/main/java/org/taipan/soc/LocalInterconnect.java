package org.taipan.soc;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.slave;

import java.util.Map;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Bus;
import org.taipan.memory.Region;

/**
 * Leads each command of the core to the device whose region holds its address, and responds in the
 * next cycle with the word that the device has there; the word stays until the next command.
 */
public final class LocalInterconnect extends Module {
  /** From the core; every address is in one of the regions. */
  public final Bus bus = slave(new Bus());

  /** To {@link MemoryMap#CLINT}. */
  public final DevicePort clint = master(new DevicePort());

  /** To {@link MemoryMap#STDOUT}. */
  public final DevicePort stdout = master(new DevicePort());

  /** To {@link MemoryMap#STDERR}. */
  public final DevicePort stderr = master(new DevicePort());

  /** To {@link MemoryMap#GPIO}. */
  public final DevicePort gpio = master(new DevicePort());

  /** To {@link MemoryMap#HOST}. */
  public final DevicePort host = master(new DevicePort());

  /** Describes the interconnect. */
  public LocalInterconnect() {
    Map<MemoryMap, DevicePort> devices =
        Map.of(
            MemoryMap.CLINT, clint,
            MemoryMap.STDOUT, stdout,
            MemoryMap.STDERR, stderr,
            MemoryMap.GPIO, gpio,
            MemoryMap.HOST, host);
    Bool ready = lit(true);
    Bits word = b(0, 64);
    for (MemoryMap region : MemoryMap.values()) {
      if (devices.containsKey(region)) {
        DevicePort device = devices.get(region);
        Bool selected = Region.of(region).contains(bus.command.payload.address);
        device.command.valid.set(bus.command.valid.and(selected));
        device.command.payload.set(bus.command.payload);
        ready = ready.and(device.command.ready);
        word = word.or(device.word);
      }
    }
    bus.command.ready.set(ready);
    Bool responding = reg(bool()).init(false);
    Bits loaded = regNextWhen(word, bus.command.fire());
    responding.set(bus.command.fire());
    bus.response.valid.set(responding);
    bus.response.payload.data.set(loaded);
    bus.response.payload.error.set(false);
  }
}
