package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.stream;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Stream;
import org.taipan.memory.BusCommand;

/** How {@link LocalInterconnect} reaches a device: only with commands for its region. */
public final class DevicePort extends Bundle<DevicePort> {
  /**
   * From the interconnect. A device may delay stores; its {@code ready} holds without a command.
   */
  public final Stream<BusCommand> command = stream(BusCommand::new);

  /** The word at the command's address in the cycle of the command; zero without one. */
  public final Bits word = bits(64);

  /** Connects this, seen by the device's side, to the port of a device. */
  public void connect(DevicePort device) {
    command.connect(device.command);
    word.set(device.word);
  }

  @Override
  protected void asMaster() {
    master(command);
    in(word);
  }
}
