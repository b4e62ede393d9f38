package org.taipan.soc;

import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.slave;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Region;

/**
 * Leads commands for the host's region to the exit register, or out of the circuit to a host that
 * takes calls.
 */
public final class HostCalls extends Module {
  /** From the interconnect. */
  public final DevicePort port = slave(new DevicePort());

  /** To the exit register. */
  public final DevicePort exit = master(new DevicePort());

  /** To the host: all other words of the region. Its ready may be low without a command. */
  public final DevicePort calls = master(new DevicePort());

  /** Describes the module. */
  public HostCalls() {
    UInt word = port.command.payload.address.bits(Region.of(MemoryMap.HOST).offsetWidth() - 1, 3);
    Bool exits = word.eq(MemoryMap.HOST_EXIT / 8);
    Bool called = port.command.valid.andNot(exits);
    exit.command.valid.set(port.command.valid.and(exits));
    exit.command.payload.set(port.command.payload);
    calls.command.valid.set(called);
    calls.command.payload.set(port.command.payload);
    port.command.ready.set(exit.command.ready.and(calls.command.ready.or(called.not())));
    Bits answer = calls.word.and(called.repeat(64));
    port.word.set(exit.word.or(answer));
  }
}
