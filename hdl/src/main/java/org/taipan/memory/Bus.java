package org.taipan.memory;

import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.stream;

import org.taipan.hdl.Bundle;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Stream;

/**
 * The core's data bus: one access at a time.
 *
 * <p>The master sends a command and then waits for its response, which comes one cycle after the
 * command was taken or later; it sends no other command before. A device may delay a command by
 * {@code ready}, not the response of one that it has taken.
 */
public final class Bus extends Bundle<Bus> {
  /** From the master. */
  public final Stream<BusCommand> command = stream(BusCommand::new);

  /** To the master, one for each command. */
  public final Flow<BusResponse> response = flow(BusResponse::new);

  /** Connects this, seen by the device's side, to the port of a device. */
  public void connect(Bus device) {
    command.connect(device.command);
    response.set(device.response);
  }

  /** Where there is no device: no command is taken. */
  public void refuse() {
    command.ready.set(false);
    response.valid.set(false);
    response.payload.data.set(0);
    response.payload.error.set(false);
  }

  @Override
  protected void asMaster() {
    master(command);
    in(response);
  }
}
