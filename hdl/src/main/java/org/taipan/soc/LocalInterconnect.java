package org.taipan.soc;

import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;

import java.util.Map;
import org.taipan.core.AndOr;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Bus;
import org.taipan.memory.Region;

/**
 * Leads each command of the core to the device whose region holds its address, and merges the
 * responses: one device responds at a time, as the bus has one access under way. Combinational.
 */
public final class LocalInterconnect extends Module {
  /** From the core; every address is in one of the regions. */
  public final Bus bus = slave(new Bus());

  /** To {@link MemoryMap#CLINT}. */
  public final Bus clint = master(new Bus());

  /** To {@link MemoryMap#STDOUT}. */
  public final Bus stdout = master(new Bus());

  /** To {@link MemoryMap#STDERR}. */
  public final Bus stderr = master(new Bus());

  /** To {@link MemoryMap#GPIO}. */
  public final Bus gpio = master(new Bus());

  /** To {@link MemoryMap#HOST}. */
  public final Bus host = master(new Bus());

  /** Describes the interconnect. */
  public LocalInterconnect() {
    Map<MemoryMap, Bus> devices =
        Map.of(
            MemoryMap.CLINT, clint,
            MemoryMap.STDOUT, stdout,
            MemoryMap.STDERR, stderr,
            MemoryMap.GPIO, gpio,
            MemoryMap.HOST, host);
    Bool ready = lit(false);
    Bool responded = lit(false);
    Bool error = lit(false);
    AndOr data = new AndOr();
    for (MemoryMap region : MemoryMap.values()) {
      if (devices.containsKey(region)) {
        Bus device = devices.get(region);
        Bool selected = Region.of(region).contains(bus.command.payload.address);
        device.command.valid.set(bus.command.valid.and(selected));
        device.command.payload.set(bus.command.payload);
        ready = ready.or(selected.and(device.command.ready));
        responded = responded.or(device.response.valid);
        error = error.or(device.response.valid.and(device.response.payload.error));
        data.add(device.response.valid, device.response.payload.data);
      }
    }
    bus.command.ready.set(ready);
    bus.response.valid.set(responded);
    bus.response.payload.data.set(data.merge());
    bus.response.payload.error.set(error);
  }
}
